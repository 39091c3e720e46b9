import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { jsonSchema } from "../../src/model/schemas.ts";
import { told } from "./comparing.ts";

const folder = join(import.meta.dirname, "comparisons");
const isValid = new Ajv2020({ strict: false }).compile(jsonSchema("compare"));

/** What stands before what a spreadsheet would run; `-` and a number is a number. */
const formula = /^[=+@\t\r＝＋－＠]|^-(?!\d+(?:\.\d+)?$)/;

/** A case is a folder: two tables, the arguments, and what `recount compare` makes of them in each format. */
describe.each(readdirSync(folder))("comparing %s", (name) => {
  const files = readdirSync(join(folder, name));
  const path = (side: string) =>
    relative(process.cwd(), join(folder, name, files.find((file) => file.startsWith(side)) ?? ""));
  const given = JSON.parse(readFileSync(join(folder, name, "arguments.json"), "utf8")) as string[];
  const run = (...options: readonly string[]) =>
    told(["compare", path("left."), path("right."), ...given, ...options]);
  const kept = (file: string) => join(folder, name, "expected", file);

  test("in a terminal", async () => {
    const { status, stdout, stderr } = await run();
    expect(stderr).toBe("");
    await expect(`${stdout}\nExit status: ${status}\n`).toMatchFileSnapshot(kept("table.txt"));
  });

  test("as JSON, of the form that its schema has", async () => {
    const { stdout } = await run("--format", "json");
    expect({ isValid: isValid(JSON.parse(stdout)), errors: isValid.errors }).toEqual({
      isValid: true,
      errors: null,
    });
    await expect(stdout.replace(/"recount": ".*?"/, '"recount": "…"')).toMatchFileSnapshot(
      kept("comparison.json"),
    );
  });

  test("as CSV, in which no cell is a formula", async () => {
    const { stdout } = await run("--format", "csv");
    const rows = parse(stdout, { bom: true }) as string[][];
    expect(rows.flat().filter((cell) => formula.test(cell))).toEqual([]);
    await expect(stdout).toMatchFileSnapshot(kept("comparison.csv"));
  });

  test("as a patch", async () => {
    const { stdout } = await run("--format", "daff");
    await expect(stdout).toMatchFileSnapshot(kept("comparison.daff"));
  });

  if (existsSync(kept("table.ar.txt")))
    test("in Arabic", async () => {
      const { stdout } = await run("--lang", "ar");
      await expect(stdout).toMatchFileSnapshot(kept("table.ar.txt"));
    });
});
