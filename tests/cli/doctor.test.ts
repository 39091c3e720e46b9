import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { recount } from "./run.ts";

interface Told {
  readonly ok: boolean;
  readonly node: { readonly version: string };
  readonly browser: {
    readonly ok: boolean;
    readonly started?: { readonly product: string; readonly executable: string };
    readonly problem?: string;
    readonly says?: string;
  };
  readonly templates: { readonly files: number };
  readonly fonts: { readonly missing: readonly string[] };
}

test("tells what is there, and that the browser starts", async () => {
  const { status, stdout } = await recount(["doctor", "--format", "json"]);
  const told = JSON.parse(stdout) as Told;
  expect(told).toMatchObject({ ok: true, node: { version: process.versions.node }, fonts: { missing: [] } });
  expect(told.browser.started?.product).toMatch(/Chrom/);
  expect(told.templates.files).toBeGreaterThan(0);
  expect(status).toBe(0);
});

test("writes to a file when asked to, without colours", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "doctor.txt");
  const { status, stdout } = await recount(["doctor", "--output", file], { FORCE_COLOR: "1" });
  expect({ status, stdout }).toEqual({ status: 0, stdout: "" });
  expect(readFileSync(file, "utf8")).toMatch(/^ok +recount/);
});

test("the same in words, a line for each", async () => {
  const { status, stdout } = await recount(["doctor"]);
  expect(status).toBe(0);
  const lines = stdout.trimEnd().split("\n");
  expect(lines.map((line) => line.split(/ {2,}/)[1])).toEqual([
    "recount",
    "Node.js",
    "system",
    "browser",
    "templates",
    "fonts",
  ]);
  expect(lines.every((line) => line.startsWith("ok"))).toBe(true);
});

test("a missing browser is status 2, with what was looked for and what to do", async () => {
  const folder = mkdtempSync(join(tmpdir(), "recount-doctor-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const named = join(folder, "nowhere");
  const { status, stdout } = await recount(["doctor"], { PUPPETEER_EXECUTABLE_PATH: named });
  expect(status).toBe(2);
  expect(stdout).toMatch(/missing +browser +PUPPETEER_EXECUTABLE_PATH names /);
  expect(stdout).toContain(named);
  const json = await recount(["doctor", "--format", "json"], { PUPPETEER_EXECUTABLE_PATH: named });
  expect(JSON.parse(json.stdout)).toMatchObject({
    ok: false,
    browser: { ok: false, problem: "browser-missing", says: expect.stringContaining(named) },
  });
});
