import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Installed, pack, type Tarball, unpack } from "./installed.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const work = mkdtempSync(join(tmpdir(), "recount-pack-"));
let tarball: Tarball;
let installed: Installed;

beforeAll(() => {
  tarball = pack(work);
  installed = unpack(tarball, work);
}, 300_000);

afterAll(() => rmSync(work, { recursive: true, force: true }));

/** Runs the packed bin from a folder that is neither the project nor the package. */
function recount(...args: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [installed.bin, ...args], { cwd: work, encoding: "utf8" });
}

describe("the tarball", () => {
  const listed = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(root.length).replaceAll("\\", "/"));

  test("carries templates, datasets, compiled code with types, and what only an override installs", () => {
    expect(tarball.files).toEqual(expect.arrayContaining([...listed("templates"), ...listed("datasets")]));
    for (const path of [
      "package.json",
      "README.md",
      "LICENSE",
      "dist/index.js",
      "dist/index.d.ts",
      "node_modules/arquero/package.json",
      "node_modules/@uwdata/flechette/package.json",
    ]) {
      expect(tarball.files).toContain(path);
    }
  });

  test("carries nothing else: no sources, tests or reports", () => {
    const top = new Set(tarball.files.map((path) => path.split("/")[0]));
    expect([...top].sort()).toEqual(
      ["LICENSE", "README.md", "datasets", "dist", "node_modules", "package.json", "templates"].sort(),
    );
    const typescript = tarball.files.filter((path) => /^dist\/.*(?<!\.d)\.ts$/.test(path));
    expect(typescript).toEqual([]);
  });

  test("names no place on the machine that made it", () => {
    const own = tarball.files.filter((path) => path.startsWith("dist/"));
    expect(own.filter((path) => readFileSync(join(installed.folder, path), "utf8").includes(root))).toEqual(
      [],
    );
  });
});

describe("installed elsewhere, the command", () => {
  test("prints its help and its version", () => {
    expect(recount("--help")).toMatchObject({
      status: 0,
      stdout: expect.stringContaining("recount audit"),
      stderr: "",
    });
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(recount("--version")).toMatchObject({ status: 0, stdout: `${version}\n` });
  });

  test("audits the packaged dataset", () => {
    const dataset = join(installed.folder, "datasets", "iraq-activists");
    const { status, stdout } = recount("audit", dataset, "--format", "json", "--fail-on", "never");
    expect(status).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ dataset: "iraq-activists", summary: { sources: 5 } });
  });

  test("writes a briefing with its own templates and fonts, HTML and PDF", () => {
    const dataset = join(installed.folder, "datasets", "iraq-activists");
    expect(recount("brief", dataset, "--output", "report")).toMatchObject({ status: 0 });
    expect(readFileSync(join(work, "report", "briefing.html"), "utf8")).toContain("@font-face");
    expect(readFileSync(join(work, "report", "briefing.pdf"), "latin1")).toMatch(/^%PDF-/);
  });

  test("finds everything that it needs", () => {
    expect(recount("doctor")).toMatchObject({ status: 0 });
  });

  test("makes a dataset to start from", () => {
    expect(recount("init", "mine")).toMatchObject({ status: 0 });
    expect(recount("check", "mine")).toMatchObject({ status: 0 });
  });
});

describe("installed elsewhere, the library", () => {
  const example = (folder: string) => `
    import { auditDataset, type Finding, loadDataset } from "recount";
    const { findings } = auditDataset(await loadDataset(${JSON.stringify(folder)}));
    const types: readonly Finding["type"][] = findings.map(({ type }) => type);
    console.log(JSON.stringify(types));`;

  test("does what the command does", () => {
    const dataset = join(installed.folder, "datasets", "iraq-activists");
    // A package can import itself by its name, as those who install it do.
    const probe = join(installed.folder, "probe.ts");
    writeFileSync(probe, example(dataset));
    const stdout = execFileSync(process.execPath, [probe], { encoding: "utf8" });
    expect(JSON.parse(stdout)).toContain("attribution");
  });

  const readme = readFileSync(join(root, "README.md"), "utf8");
  const programs = [...readme.matchAll(/^```js\n(.*?)^```/gms)].map(([, code = ""]) => code);

  test.each(programs)("runs the README’s program %#, exactly as it is printed", (code) => {
    const program = join(installed.folder, "program.mjs");
    writeFileSync(program, code);
    const stdout = execFileSync(process.execPath, [program], { encoding: "utf8", cwd: installed.folder });
    expect(stdout.trim().split("\n").length).toBeGreaterThan(2);
  });

  test("has types, which the README’s programs fit", () => {
    const files = [example("."), ...programs].map((code, index) => {
      writeFileSync(join(installed.folder, `typed-${index}.mts`), code);
      return `typed-${index}.mts`;
    });
    expect(files.length).toBe(4);
    const config = {
      compilerOptions: {
        module: "nodenext",
        target: "es2024",
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: ["node"],
      },
      files,
    };
    writeFileSync(join(installed.folder, "tsconfig.json"), JSON.stringify(config));
    const tsc = join(root, "node_modules", ".bin", "tsc");
    const { status, stdout } = spawnSync(tsc, ["-p", installed.folder], { encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  });
});
