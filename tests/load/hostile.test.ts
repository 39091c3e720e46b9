import { execFileSync, spawnSync } from "node:child_process";
import { mkdir, mkdtemp, open, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { describeError } from "../../src/messages/errors.ts";
import { type Fault, RecountError } from "../../src/model/fault.ts";
import { load } from "../../src/pipeline.ts";
import { recount, root } from "../cli/run.ts";
import { type FolderTexts, folderOf } from "../folder.ts";

const header = "id,source,as_printed,indicator,value,qualifier\n";
const tables: FolderTexts = {
  "sources.csv": "id,title\nherald,The count\n",
  "indicators.csv": "id,label,kind\nkilled,killed,count\n",
  "figures.csv": `${header}one,herald,3,killed,3,exact\n`,
};
const withDescriptor = (texts: FolderTexts): FolderTexts => ({
  "datapackage.json": JSON.stringify({
    name: "small",
    resources: Object.keys(texts)
      .filter((path) => path.endsWith(".csv"))
      .map((path) => ({ name: path.replace(".csv", ""), path })),
  }),
  ...texts,
});

async function errorOf(loading: Promise<unknown>): Promise<RecountError> {
  const error: unknown = await loading.then(() => new Error("it loads")).catch((reason: unknown) => reason);
  if (!(error instanceof RecountError)) throw error;
  expect(describeError(error).length).toBeLessThan(20_000);
  return error;
}
const faultsOf = async (changed: FolderTexts): Promise<readonly Fault[]> =>
  (await errorOf(loadDataset("small", folderOf(withDescriptor({ ...tables, ...changed }))))).faults;
const codesOf = async (changed: FolderTexts): Promise<readonly string[]> => [
  ...new Set((await faultsOf(changed)).map(({ code }) => code)),
];
const figures = (rows: string): FolderTexts => ({ "figures.csv": header + rows });

describe("a table without bounds", () => {
  it.each([
    [
      "a field of ten million characters",
      "not-csv",
      figures(`one,herald,"${"x".repeat(10_000_000)}",killed,3,exact\n`),
    ],
    [
      "a quotation mark that is never closed",
      "not-csv",
      figures(`one,"herald,3\n${"two,herald,3,killed,3,exact\n".repeat(200_000)}`),
    ],
    ["a million columns", "columns-too-many", { "figures.csv": `${"c,".repeat(1_000_000)}d\n` }],
    [
      "a million columns with names",
      "columns-too-many",
      { "figures.csv": Array.from({ length: 1_000_000 }, (_, at) => `c${at}`).join() },
    ],
    ["a row of a hundred thousand cells", "row-ragged", figures(`${"c,".repeat(100_000)}d\n`)],
    [
      "a date of a hundred thousand digits",
      "date-invalid",
      { "figures.csv": `${header.trim()},period\none,herald,3,killed,3,exact,Y${"1".repeat(100_000)}\n` },
    ],
    [
      "a number of a hundred thousand digits",
      "number-not-whole",
      figures(`one,herald,3,killed,${"1".repeat(100_000)},exact\n`),
    ],
    [
      "an id of a hundred thousand letters",
      "id-invalid",
      figures(`${"x".repeat(100_000)}!,herald,3,killed,3,exact\n`),
    ],
    [
      "brackets a hundred thousand deep",
      "relation-syntax",
      { "relations.csv": `id,expression\nr,killed = ${"(".repeat(100_000)}\n` },
    ],
    ["places a hundred thousand deep", "broader-deep", { "places.csv": chain(100_000, (at) => at - 1) }],
    ["the same, the smallest first", "broader-deep", { "places.csv": chain(100_000, (at) => at + 1) }],
    [
      "a circle of a hundred thousand places",
      "broader-cycle",
      { "places.csv": chain(100_000, (at) => (at + 1) % 100_000) },
    ],
  ])("%s is %s", async (_, code, texts) => {
    expect(await codesOf(texts)).toEqual([code]);
  });

  it("is told once: a chain of places that goes on", async () => {
    expect(await faultsOf({ "places.csv": chain(5000, (at) => at - 1) })).toHaveLength(1);
  });

  it("may hold a relation of ten thousand terms", async () => {
    const expression = `killed = ${Array.from({ length: 10_000 }, () => "killed").join(" + ")}`;
    const texts = withDescriptor({ ...tables, "relations.csv": `id,expression\nr,${expression}\n` });
    expect((await loadDataset("small", folderOf(texts))).relations).toHaveLength(1);
  });

  it("with a million faults says so in few lines, and keeps a thousand of each kind", async () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => `f${at},nobody,3,killed,x${at},exactly\n`);
    const error = await errorOf(
      loadDataset("small", folderOf(withDescriptor({ ...tables, ...figures(rows.join("")) }))),
    );
    expect(error.faults).toHaveLength(3000);
    expect(describeError(error).split("\n").length).toBeLessThan(30);
    expect(describeError(error)).toContain("300,000 faults");
    expect(error.message.length).toBeLessThan(10_000);
  });
});

/** Places that each lie within another; the first may lie within none. */
function chain(length: number, wider: (at: number) => number): string {
  const rows = Array.from({ length }, (_, at) => {
    const within = wider(at);
    return `p${at},p,${within >= 0 && within < length ? `p${within}` : ""}\n`;
  });
  return `id,label,broader\n${rows.join("")}`;
}

describe("a descriptor without bounds", () => {
  const described = async (text: string): Promise<readonly string[]> => {
    const error = await errorOf(loadDataset("small", folderOf({ ...tables, "datapackage.json": text })));
    return [...new Set(error.faults.map(({ code }) => code))];
  };
  const resource = (extra: string) =>
    `{"name":"x","resources":[{"name":"sources","path":"sources.csv"},{"name":"indicators","path":"indicators.csv"},{"name":"figures","path":"figures.csv"${extra}}]}`;

  it("may be nested a hundred thousand deep where nobody looks", async () => {
    const deep = resource(`,"x":${"[".repeat(100_000)}${"]".repeat(100_000)}`);
    expect(
      (await loadDataset("small", folderOf({ ...tables, "datapackage.json": deep }))).figures,
    ).toHaveLength(1);
  });

  it("cannot change what objects are", async () => {
    const text = resource(',"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}');
    await loadDataset("small", folderOf({ ...tables, "datapackage.json": text }));
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  it("that breaks off is no JSON, and one of a hundred thousand empty resources is told in few lines", async () => {
    expect(await described(resource("").slice(0, -4))).toEqual(["not-json"]);
    expect(await described(`{"name":"x","resources":[${"{},".repeat(100_000)}{}]}`)).toEqual([
      "descriptor-invalid",
    ]);
    const named = '{"name":"figures","path":"figures.csv"}';
    expect(await described(`{"name":"x","resources":[${`${named},`.repeat(100_000)}${named}]}`)).toContain(
      "table-twice",
    );
  });
});

describe("what is no file", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "recount-hostile-"));
    for (const [path, text] of Object.entries(withDescriptor(tables)))
      await writeFile(join(folder, path), text);
    await rm(join(folder, "figures.csv"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const codes = async () => (await errorOf(load(folder))).faults.map(({ code }) => code);

  it.skipIf(process.platform === "win32")("is not waited for: a pipe", async () => {
    execFileSync("mkfifo", [join(folder, "figures.csv")]);
    expect(await codes()).toEqual(["file-irregular"]);
  });

  it("is not read: a folder", async () => {
    await mkdir(join(folder, "figures.csv"));
    expect(await codes()).toEqual(["file-irregular"]);
  });

  it.skipIf(process.platform === "win32")(
    "is not read: a device, or a link that leads to itself",
    async () => {
      await symlink("/dev/zero", join(folder, "figures.csv"));
      expect(await codes()).toEqual(["path-leaves-folder"]);
      await rm(join(folder, "figures.csv"));
      await symlink("figures.csv", join(folder, "figures.csv"));
      expect(await codes()).toEqual(["file-unreadable"]);
    },
  );

  it("is refused before it is read: a file of more than half a gigabyte", async () => {
    const file = await open(join(folder, "figures.csv"), "w");
    await file.truncate(1_000_000_000);
    await file.close();
    expect(await codes()).toEqual(["file-too-large"]);
  });

  it("says so at the command line, with status 2 and nothing written", async () => {
    await writeFile(join(folder, "figures.csv"), `${header}one,herald,"${"x".repeat(3_000_000)}`);
    const { status, stdout, stderr } = await recount(["audit", folder, "--output", join(folder, "out.txt")]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/figures\.csv:2: .*CSV_MAX_RECORD_SIZE/);
    expect(spawnSync("ls", [folder]).stdout.toString()).not.toContain("out.txt");
  });
});

// `script` gives a program a terminal to write to, as a person has one.
const hasTerminal = process.platform === "linux" && spawnSync("script", ["--version"]).status === 0;

describe.skipIf(!hasTerminal)("on a terminal", () => {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), "recount-terminal-"));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));
  const evil = "\u001b[2J\u001b]0;owned\u0007\u009b31m\u202e";

  it.each(["check", "audit"])("no control character of a dataset reaches it: %s", async (command) => {
    const texts = withDescriptor({
      ...tables,
      ...(command === "check"
        ? figures(`o${evil}ne,her${evil}ald,3,kil${evil}led,${evil}3,ex${evil}act\n`)
        : { "sources.csv": `id,title\nherald,The ${evil} count\n` }),
    });
    for (const [path, text] of Object.entries(texts)) await writeFile(join(folder, path), text);
    const line = `${process.execPath} ${join(root, "src/cli/bin.ts")} ${command} ${folder}`;
    const shown = spawnSync("script", ["-qec", line, "/dev/null"], { encoding: "utf8" }).stdout;
    expect(shown.length).toBeGreaterThan(200);
    // What recount itself writes: colours, and the line of progress that it clears.
    const bare = shown.replaceAll(/(?<escape>\p{Cc})\[(?:[\d;]*[mK]|\?25[lh]|\d*G)/gu, "");
    expect(bare).not.toMatch(/(?![\r\n])\p{Cc}|[\u202a-\u202e]/u);
    expect(shown).not.toContain("\u001b[2J");
  });
});
