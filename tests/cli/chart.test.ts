import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PNG } from "pngjs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { recount, root } from "./run.ts";

const bundled = join(root, "datasets/iraq-activists");
let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "recount-chart-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

it("without a name, lists the charts with their titles", async () => {
  const { status, stdout } = await recount(["chart", bundled]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^interval-killed\n {3}People killed: 2 sources give 34 and at least 36/);
  for (const name of ["timeline-killed", "matrix", "flow", "waterfall-missing-balance"])
    expect(stdout).toMatch(new RegExp(`^${name}$`, "m"));
  expect(stdout).not.toMatch(/^changes$/m);
});

it("lists those of what changed where an earlier day is named", async () => {
  const { stdout } = await recount(["chart", bundled, "--since", "2021-07-05", "--lang", "ar"]);
  expect(stdout).toContain("changes");
});

it("names the nearest for a name that there is not", async () => {
  const { status, stdout, stderr } = await recount(["chart", bundled, "interval-kiled"]);
  expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
  expect(stderr).toContain("Did you mean interval-killed?");
});

describe("an SVG", () => {
  it("stands alone: title, subtitle, sources and fonts are in it, and nothing is asked for", async () => {
    const { status, stdout } = await recount(["chart", bundled, "interval-killed"]);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^<svg [^>]*role="img" aria-label="[^"]+"><title>People killed: [^<]+<\/title>/);
    expect(stdout).toContain("People killed by source, Iraq,");
    expect(stdout).toContain(">Sources: The New Arab 2021;");
    expect(stdout).toContain('@font-face{font-family:"IBM Plex Sans"');
    expect(stdout.replace(/url\(data:font\/woff2;base64,/g, "")).not.toMatch(/url\(|href=|<script/);
  });

  it("in Arabic reads from the right, in the digits asked for", async () => {
    const { stdout } = await recount([
      ...["chart", bundled, "waterfall-missing-balance", "--lang", "ar", "--numerals", "arab"],
    ]);
    expect(stdout).toContain('direction="rtl"');
    expect(stdout).toContain(">٧٦</text>");
    expect(stdout).not.toMatch(/>[^<]*[0-9][^<]*<\/text>/);
  });
});

it("writes a PNG at the scale asked for, and the same bytes again", async () => {
  const [first, second] = await Promise.all(
    ["a.png", "b.png"].map(async (name) => {
      const output = join(folder, name);
      const ran = await recount([
        ...["chart", bundled, "waterfall-missing-balance"],
        ...["--format", "png", "--scale", "1", "--output", output],
      ]);
      expect(ran).toMatchObject({ status: 0, stdout: "" });
      return readFile(output);
    }),
  );
  expect(PNG.sync.read(first ?? Buffer.of()).width).toBe(672);
  expect(second).toEqual(first);
});

it.each([
  [["--format", "png"], "name a file with --output"],
  [["--scale", "90"], "from 1 to 8"],
])("refuses %j", async (options, said) => {
  const { status, stderr } = await recount(["chart", bundled, "matrix", ...options]);
  expect(status).toBe(2);
  expect(stderr).toContain(said);
});

it("writes a specification that draws the same marks without anything of recount's", async () => {
  const { stdout } = await recount(["chart", bundled, "flow", "--format", "vega-lite"]);
  const spec = JSON.parse(stdout);
  expect(spec.usermeta.title).toMatch(/^Iraqi High Commission for Human Rights stands behind/);
  const [vega, { compile }] = await Promise.all([import("vega"), import("vega-lite")]);
  const warned: unknown[] = [];
  const complain = (...said: unknown[]) => {
    warned.push(said);
    return logger;
  };
  const logger = {
    level: () => logger,
    error: complain,
    warn: complain,
    info: () => logger,
    debug: () => logger,
  };
  const view = new vega.View(vega.parse(compile(spec, { logger: logger as never }).spec), {
    renderer: "none",
  });
  const svg = await view.toSVG();
  expect(warned).toEqual([]);
  expect(svg).toContain(">Rudaw 2021</text>");
  expect(svg).toContain('stroke="#12395b"');
});
