import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { RecountError } from "../../src/model/fault.ts";
import { load } from "../../src/pipeline.ts";
import { realFiles } from "../../src/platform/files.ts";

let folder = "";
let outside = "";

beforeEach(async () => {
  const root = await mkdtemp(join(tmpdir(), "recount-load-"));
  folder = join(root, "data");
  outside = join(root, "elsewhere");
  await mkdir(join(folder, "tables"), { recursive: true });
  await mkdir(outside);
  await write("datapackage.json", JSON.stringify({ name: "small", resources: resources() }));
  await write("sources.csv", "id,title\nherald,The count\n");
  await write("indicators.csv", "id,label,kind\nkilled,killed,count\n");
  await write(
    "tables/figures.csv",
    "id,source,as_printed,indicator,value,qualifier\none,herald,3,killed,3,exact\n",
  );
});

afterEach(async () => {
  await rm(join(folder, ".."), { recursive: true, force: true });
});

const write = (path: string, text: string): Promise<void> => writeFile(join(folder, path), text);
const resources = (sources = "sources.csv") => [
  { name: "sources", path: sources },
  { name: "indicators", path: "indicators.csv" },
  { name: "figures", path: "tables/figures.csv" },
];
const faults = async (): Promise<readonly string[]> => {
  const error: unknown = await load(folder, realFiles())
    .then(() => null)
    .catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw error;
  return error.faults.length > 0 ? error.faults.map(({ code }) => code) : [error.code];
};

describe("a dataset's folder", () => {
  it("may hold its tables in folders of its own", async () => {
    expect((await load(folder, realFiles())).figures).toHaveLength(1);
  });

  it("may be named by a link", async () => {
    await symlink(folder, join(outside, "link"));
    expect((await load(join(outside, "link"), realFiles())).figures).toHaveLength(1);
  });

  it("may hold links that stay inside", async () => {
    await rm(join(folder, "sources.csv"));
    await write("tables/real.csv", "id,title\nherald,The count\n");
    await symlink(join("tables", "real.csv"), join(folder, "sources.csv"));
    expect((await load(folder, realFiles())).sources.has("herald")).toBe(true);
  });

  it.each(["absolute", "relative"])("is not left by an %s link", async (kind) => {
    await writeFile(join(outside, "sources.csv"), "id,title\nherald,The count\n");
    await rm(join(folder, "sources.csv"));
    const target =
      kind === "absolute" ? join(outside, "sources.csv") : join("..", "elsewhere", "sources.csv");
    await symlink(target, join(folder, "sources.csv"));
    expect(await faults()).toContain("path-leaves-folder");
  });

  it("is not left by a link to a folder", async () => {
    await writeFile(join(outside, "figures.csv"), "id,source,as_printed,indicator,value,qualifier\n");
    await rm(join(folder, "tables"), { recursive: true });
    await symlink(outside, join(folder, "tables"));
    expect(await faults()).toEqual(["path-leaves-folder"]);
  });

  it("is not left by its descriptor", async () => {
    await writeFile(join(outside, "datapackage.json"), "{}");
    await rm(join(folder, "datapackage.json"));
    await symlink(join(outside, "datapackage.json"), join(folder, "datapackage.json"));
    expect(await faults()).toEqual(["path-leaves-folder"]);
  });

  it("is not left by a path", async () => {
    await writeFile(join(outside, "sources.csv"), "id,title\nherald,The count\n");
    for (const path of [
      "../elsewhere/sources.csv",
      join(outside, "sources.csv"),
      "tables/../../elsewhere/sources.csv",
    ]) {
      await write("datapackage.json", JSON.stringify({ name: "small", resources: resources(path) }));
      expect(await faults()).toContain("path-leaves-folder");
    }
  });

  it("must not have a folder in a table's place", async () => {
    await rm(join(folder, "indicators.csv"));
    await mkdir(join(folder, "indicators.csv"));
    expect(await faults()).toContain("file-irregular");
  });

  it("must be there", async () => {
    await rm(folder, { recursive: true });
    expect(await faults()).toEqual(["dataset-not-found"]);
  });
});
