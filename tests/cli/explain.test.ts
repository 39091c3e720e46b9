import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, it } from "vitest";
import { findFinding } from "../../src/cli/find-finding.ts";
import { RecountError } from "../../src/model/fault.ts";
import type { Finding } from "../../src/model/finding.ts";
import { proofSchema } from "../../src/model/proof.ts";
import { recount, root } from "./run.ts";

const bundled = join(root, "datasets/iraq-activists");

it("prints a proof by the type of a finding, by its id and by the beginning of its id", async () => {
  const byType = await recount(["explain", bundled, "stale"]);
  expect(byType.status).toBe(0);
  expect(byType.stdout).toMatch(/^A higher count was public +\[stale-[0-9a-f]{8}\]\n/);
  expect(byType.stdout).toContain("36 > 34");
  const id = /\[(stale-[0-9a-f]{8})\]/.exec(byType.stdout)?.[1] ?? "";
  expect((await recount(["explain", bundled, id])).stdout).toBe(byType.stdout);
  expect((await recount(["explain", bundled, id.slice(0, -4)])).stdout).toBe(byType.stdout);
});

it("gives the proof as data, and writes either to a file", async () => {
  const folder = await mkdtemp(join(tmpdir(), "recount-explain-"));
  try {
    const { stdout } = await recount(["explain", bundled, "stale", "--format", "json"]);
    expect(proofSchema.parse(JSON.parse(stdout)).type).toBe("stale");
    const file = join(folder, "proof.json");
    const written = await recount(["explain", bundled, "stale", "--format", "json", "--output", file]);
    expect(written).toMatchObject({ status: 0, stdout: "" });
    expect(await readFile(file, "utf8")).toBe(stdout);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it("prints Markdown in which nothing of the dataset is markup", async () => {
  const { status, stdout } = await recount(["explain", bundled, "stale", "--format", "markdown"]);
  expect(status).toBe(0);
  expect(stdout).toMatch(/^## A higher count was public\n\n\*\*Warning/);
  expect(stdout).toMatch(/^- \*\*A\*\* “Thirty-four”, in Rudaw 2021, par/m);
  expect(stdout).toMatch(/^- \*\*2\*\* .*36 &gt; 34/m);
});

it("knows only what was public by a date", async () => {
  const before = await recount(["explain", bundled, "stale", "--known-by", "2021-07-05"]);
  expect(before).toMatchObject({ status: 2, stdout: "" });
  expect(before.stderr).toContain("There is no finding stale.");
});

it("begins each line of a right-to-left language at the right edge", async () => {
  const { stdout } = await recount(["explain", bundled, "stale", "--lang", "ar"]);
  const lines = stdout.split("\n").filter((line) => line !== "");
  expect(lines.filter((line) => !line.startsWith("\u2067"))).toEqual([]);
});

const finding = (id: string): Finding =>
  ({ id, type: id.replace(/-[0-9a-f]{8}$/, "") }) as unknown as Finding;
const findings = ["conflict-01c62663", "conflict-01d00000", "stale-0584425f", "single-origin-7664209c"].map(
  finding,
);

it.each([
  ["conflict-01c62663", "conflict-01c62663"],
  ["conflict-01c", "conflict-01c62663"],
  ["stale", "stale-0584425f"],
  ["single", "single-origin-7664209c"],
])("finds by %s", (word, id) => {
  expect(findFinding(findings, word).id).toBe(id);
});

it.each([
  ["conflict", "finding-ambiguous", { listed: "conflict-01c62663, conflict-01d00000" }],
  ["conflict-01", "finding-ambiguous", { more: "none" }],
  ["conflict-01c62664", "finding-unknown", { meant: "conflict-01c62663" }],
  ["stael-0584425f", "finding-unknown", { meant: "stale-0584425f" }],
  ["singleorigin", "finding-unknown", { meant: "single-origin-7664209c" }],
  ["something-else", "finding-unknown", { meant: "none" }],
  ["", "finding-ambiguous", { finding: "" }],
])("does not take “%s” for a finding", (word, code, facts) => {
  try {
    findFinding(findings, word);
    expect.unreachable();
  } catch (error) {
    expect(error).toBeInstanceOf(RecountError);
    expect(error).toMatchObject({ code, facts });
  }
});
