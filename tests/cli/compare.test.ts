import { execFileSync } from "node:child_process";
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { Writable } from "node:stream";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { namesIn, pairsIn } from "../../src/cli/column-lists.ts";
import { bytesOf } from "../../src/cli/quantities.ts";
import { sided } from "../../src/cli/sided-option.ts";
import { toleranceOf } from "../../src/model/tolerance.ts";
import { realWorld } from "../../src/platform/index.ts";
import { guarded } from "../../src/render/comparison-csv.ts";
import { markDifferences } from "../../src/render/mark-differences.ts";
import { tellingApart } from "../../src/render/visible-text.ts";
import { withTables } from "../../src/tables.ts";
import { folderWith, told } from "./comparing.ts";
import { root } from "./run.ts";

const words = fc.constantFrom(
  "a",
  "b",
  "Ali",
  "Aly",
  " ",
  "  ",
  ", ",
  "é",
  "e\u0301",
  "👩‍👧",
  "عَلي",
  "علي",
  "[U+0041]",
  "\n",
);
const textOf = fc.array(words, { maxLength: 12 }).map((parts) => parts.join(""));
const textPair = fc.tuple(textOf, textOf);
/** Texts of what spreadsheets run, and what they pass over before it. */
const hazardous = fc
  .array(fc.constantFrom("=", "+", "-", "@", "＝", "'", " ", ";", "\t", "\r", "\n", "1", ".5", "a", ","), {
    maxLength: 8,
  })
  .map((parts) => parts.join(""));

/** Compares two texts as CSV. */
async function compared(left: string, right: string, options: readonly string[]) {
  const folder = folderWith({ "left.csv": left, "right.csv": right });
  return told(["compare", join(folder, "left.csv"), join(folder, "right.csv"), ...options]);
}

const may = "id,name,killed\n1,Ahmad,34\n2,Sara,12\n3,Omar,7\n";
const june = "id,name,killed\n1,Ahmad,36\n3,Omar,7\n4,Layla,2\n";

describe("the files that are written", () => {
  test.each([
    ["left.csv", ["--on", "id", "--output"]],
    ["right.csv", ["--on", "id", "--format", "json", "--output"]],
    ["link.csv", ["--on", "id", "--output"]],
    ["left.csv", ["--match", "name", "--pairs"]],
  ])("are never one of the tables: %s %j", async (name, options) => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    symlinkSync("left.csv", join(folder, "link.csv"));
    const tables = [join(folder, "left.csv"), join(folder, "right.csv")];
    const { status, stderr } = await told(["compare", ...tables, ...options, join(folder, name)]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("would be lost") });
    expect(tables.map((path) => readFileSync(path, "utf8"))).toEqual([may, june]);
  });

  test("are never a dataset's table that is read", async () => {
    const folder = folderWith({ "left.csv": may });
    cpSync(join(root, "datasets", "iraq-activists"), join(folder, "data"), { recursive: true });
    const path = join(folder, "data", "figures.csv");
    const before = readFileSync(path, "utf8");
    const args = ["compare", `${join(folder, "data")}#figures`, join(folder, "left.csv"), "--on", "id"];
    expect(await told([...args, "--output", path])).toMatchObject({ status: 2 });
    expect(readFileSync(path, "utf8")).toBe(before);
  });

  test("do not take each other's place", async () => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const path = join(folder, "both.csv");
    const tables = [join(folder, "left.csv"), join(folder, "right.csv")];
    const args = ["compare", ...tables, "--match", "name", "--pairs", path, "--output", path];
    expect(await told(args)).toMatchObject({ status: 2, stderr: expect.stringContaining("both name") });
    expect(existsSync(path)).toBe(false);
  });
});

describe("the exit status", () => {
  test.each([
    [may, may, [], 0],
    [may, june, [], 1],
    [may, june, ["--fail-above", "75%"], 0],
    [may, june, ["--fail-above", "74.9%"], 1],
    [may, june, ["--fail-above", "3"], 0],
    [may, june, ["--fail-above", "2"], 1],
  ])("%#", async (left, right, options, status) => {
    expect((await compared(left, right, ["--on", "id", ...options])).status).toBe(status);
  });
});

describe("what is wrong with a command line", () => {
  test("is told at once", async () => {
    const { status, stdout, stderr } = await compared(may, june, [
      ...["--on", "id", "--map", "name", "--tolerance", "killed=many,id=1,id=2", "--limit", "some"],
      ...["--fail-above", "101%", "--memory", "lots", "--read-as", "right=exel"],
    ]);
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr.trim().split("\n")).toEqual([
      expect.stringContaining("--limit: “some”"),
      expect.stringContaining("--fail-above: “101%”"),
      expect.stringContaining("--memory: “lots”"),
      expect.stringContaining("--map: “name”"),
      expect.stringContaining("--tolerance: “killed=many”"),
      expect.stringContaining("--tolerance names “id” twice"),
      expect.stringContaining("--read-as knows no “exel”"),
    ]);
  });

  test("standard input holds one table", async () => {
    const { status, stderr } = await told(["compare", "-", "-", "--on", "id"]);
    expect({ status, stderr }).toEqual({ status: 2, stderr: expect.stringContaining("one table") });
  });
});

describe("the key", () => {
  test("that leaves no doubt is taken, and said", async () => {
    const left = "id,killed\n1,34\n2,34\n3,7\n";
    const { status, stdout, stderr } = await compared(left, left.replace("3,7", "3,8"), []);
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: "Rows are told apart by id, which no two rows of a table share; --on names other columns.\n",
    });
    expect(stdout).toContain("3   changed  killed  7     8      +1");
  });

  test("is asked for where several would do, or none", async () => {
    const several = await compared(may, may, []);
    expect(several).toMatchObject({ status: 2, stdout: "" });
    expect(several.stderr).toContain("These would: --on id; --on name; --on killed");
    const none = await compared("a,b\n1,1\n1,1\n", "a,b\n1,1\n1,1\n", []);
    expect(none).toMatchObject({ status: 2, stderr: expect.stringContaining("No columns of both tables") });
  });

  test("is suggested, as a table and as JSON", async () => {
    const table = await compared(may, june, ["--suggest-keys"]);
    expect(table).toMatchObject({ status: 0, stderr: "" });
    expect(table.stdout).toMatch(/^Columns that could tell rows apart, best first\n/);
    expect(table.stdout).toMatch(/\n\s+id\s+100 %\s+100 %\s+66\.7 %\n/);
    expect(table.stdout).toContain("To take the first: --on id\n");
    const json = await compared(may, june, ["--suggest-keys", "--format", "json"]);
    expect(JSON.parse(json.stdout).suggestions[0]).toEqual({
      columns: [{ left: "id", right: "id" }],
      unique: { left: 1, right: 1 },
      overlap: 2 / 3,
      isEstimate: false,
    });
    const csv = await compared(may, june, ["--suggest-keys", "--format", "csv"]);
    expect(csv).toMatchObject({ status: 2, stdout: "" });
  });

  test("may have any name", async () => {
    const table = '"a,b=c\\d",n\n1,1\n2,1\n3,2\n';
    const { stdout } = await compared(table, table, ["--suggest-keys"]);
    const [, option = ""] = /To take the first: --on (.*)\n/.exec(stdout) ?? [];
    expect((await compared(table, table, ["--on", option])).status).toBe(0);
  });
});

describe("what is wrong with the tables", () => {
  test("is told at once, and nothing is written", async () => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const output = join(folder, "out.csv");
    const files = [join(folder, "none.csv"), join(folder, "neither.csv")];
    const missing = await told(["compare", ...files, "--on", "id", "--output", output]);
    expect(missing).toMatchObject({ status: 2, stdout: "" });
    for (const file of files) expect(missing.stderr).toContain(`${file}: there is no such file`);
    const named = await told([
      ...["compare", join(folder, "left.csv"), join(folder, "right.csv"), "--on", "idd"],
      ...["--only", "kiled", "--output", output],
    ]);
    expect(named.status).toBe(2);
    const renamed = folderWith({ "left.csv": may, "right.csv": june.replace(/^id/, "number") });
    const beside = ["compare", join(renamed, "left.csv"), join(renamed, "right.csv"), "--on", "id"];
    expect((await told(beside)).stderr).toContain("If it has another name there: --map id=OTHER");
    for (const meant of ["did you mean id?", "did you mean killed?"]) expect(named.stderr).toContain(meant);
    expect(existsSync(output)).toBe(false);
  });
});

describe("files", () => {
  test.each(["json", "csv", "parquet", "html"])("what is written follows the name: %s", async (ending) => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const output = join(folder, `differences.${ending}`);
    const tables = [join(folder, "left.csv"), join(folder, "right.csv")];
    const { status, stdout, stderr } = await told(["compare", ...tables, "--on", "id", "--output", output]);
    expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
    expect(stderr).toMatch(/^3 of 4 rows differ: /);
    const start = { json: /^\{/, csv: /^\ufeffchange,/, parquet: /^PAR1/, html: /^<!doctype html>/ }[ending];
    expect(readFileSync(output, "utf8")).toMatch(start ?? "");
    expect(readdirSync(folder)).toHaveLength(3);
  });

  test("a condition that no row meets is told: nothing was held against anything", async () => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const [left, right] = [join(folder, "left.csv"), join(folder, "right.csv")];
    const { stdout } = await told(["compare", left, right, "--on", "id", "--where", "id = 99"]);
    expect(stdout).toMatch(/^No row of either table meets the condition: nothing was compared\.\n/);
    expect(stdout).not.toContain("equal");
  });

  test("a name that ends as no format does is refused: a workbook of plain text opens nowhere", async () => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const [left, right] = [join(folder, "left.csv"), join(folder, "right.csv")];
    const wrong = await told(["compare", left, right, "--on", "id", "--output", join(folder, "out.xlsx")]);
    expect(wrong.status).toBe(2);
    expect(wrong.stderr).toContain("writes no file that ends in “.xlsx”");
    const said = ["--format", "csv", "--output", join(folder, "out.list")];
    expect((await told(["compare", left, right, "--on", "id", ...said])).status).toBe(1);
    expect(readdirSync(folder).toSorted()).toEqual(["left.csv", "out.list", "right.csv"]);
  });

  test("Parquet has every difference, in the types that it came in", async () => {
    const folder = folderWith({ "left.csv": may, "right.csv": june });
    const output = join(folder, "differences.parquet");
    const tables = [join(folder, "left.csv"), join(folder, "right.csv")];
    await told(["compare", ...tables, "--on", "id", "--output", output]);
    await withTables(
      [{ place: output }],
      {},
      async ([{ relation }], engine) => {
        expect(await engine.rows(`FROM ${relation}`)).toEqual([
          {
            ...{
              change: "changed",
              key_id: "1",
              left_name: "Ahmad",
              right_name: "Ahmad",
              differs_name: false,
            },
            ...{ left_killed: "34", right_killed: "36", differs_killed: true, by_killed: 2 },
          },
          {
            ...{ change: "left", key_id: "2", left_name: "Sara", right_name: null, differs_name: null },
            ...{ left_killed: "12", right_killed: null, differs_killed: null, by_killed: null },
          },
          {
            ...{ change: "right", key_id: "4", left_name: null, right_name: "Layla", differs_name: null },
            ...{ left_killed: null, right_killed: "2", differs_killed: null, by_killed: null },
          },
        ]);
      },
      realWorld(new Writable()),
    );
  });

  test("standard input is either table", () => {
    const folder = folderWith({ "left.csv": may });
    const output = execFileSync(
      process.execPath,
      [
        join(root, "src/cli/bin.ts"),
        "compare",
        "-",
        join(folder, "left.csv"),
        "--on",
        "id",
        "--format",
        "json",
      ],
      { input: may, encoding: "utf8" },
    );
    expect(JSON.parse(output)).toMatchObject({ isEqual: true, rows: { both: 3 } });
  });

  test("--limit says how many rows are written, and what is left out is said", async () => {
    const { stdout } = await compared(may, june, ["--on", "id", "--limit", "1"]);
    expect(stdout).toContain("2 more rows differ. All of them: --limit 3");
    const json = await compared(may, june, ["--on", "id", "--limit", "1", "--format", "json"]);
    expect(JSON.parse(json.stdout)).toMatchObject({ rows: { changed: 1, onlyLeft: 1, onlyRight: 1 } });
    expect(JSON.parse(json.stdout).differences).toHaveLength(1);
    const patch = await compared(may, june, ["--on", "id", "--limit", "1", "--format", "daff"]);
    expect(patch).toMatchObject({ status: 2, stdout: "" });
  });
});

test("what a file of differences cannot hold is said beside it", async () => {
  const left = "id,name,old\n1,a,x\n2,b,x\n";
  const right = "id,name,new\n1,A,y\n2,B,y\n";
  for (const format of ["csv", "daff"]) {
    const { stdout, stderr } = await compared(left, right, ["--on", "id", "--format", format]);
    expect(stdout).not.toContain("old");
    expect(stderr.split("\n")).toEqual([
      "Only the left has this column, which is not compared: old.",
      "Only the right has this column, which is not compared: new.",
      "",
    ]);
  }
  const limited = await compared(left, right, [
    "--on",
    "id",
    "--only",
    "name",
    "--format",
    "csv",
    "--limit",
    "1",
  ]);
  expect(limited.stderr).toMatch(/^1 more row differs\./);
});

test("the page of documentation shows what is printed", async () => {
  const page = readFileSync(join(root, "docs/compare.md"), "utf8");
  const [, shown = ""] = /^```\n\$ recount compare may\.csv june\.csv --on id\n(.*?)^```/ms.exec(page) ?? [];
  const { stdout } = await compared(may, june, ["--on", "id"]);
  const lines = shown.split("\n").filter((line) => line !== "…");
  expect(lines.length).toBeGreaterThan(5);
  expect(stdout.split("\n")).toEqual(expect.arrayContaining(lines));
});

describe("what looks alike is told apart", () => {
  test.each([
    ["Ali", "Ali ", "Ali", "Ali·"],
    ["two words", "two  words", "two words", "two··words"],
    ["a\u00a0b", "a b", "a[U+00A0]b", "a b"],
    ["\u200fAli", "Ali", "[U+200F]Ali", "Ali"],
    ["كريم", "کريم", "ك[U+0643]ريم", "ک[U+06A9]ريم"],
    ["Ann", "Аnn", "A[U+0041]nn", "А[U+0410]nn"],
    ["Ali", "Aly", "Ali", "Aly"],
  ])("%j and %j", (left, right, shownLeft, shownRight) => {
    expect(tellingApart(left, right)).toEqual([shownLeft, shownRight]);
  });
});

describe("what differs within two texts", () => {
  const marked = (left: string, right: string) =>
    markDifferences(left, right).map((pieces) =>
      pieces.map(({ text, isChanged }) => (isChanged ? `[${text}]` : text)).join(""),
    );

  test.each([
    ["Sara Hasan", "Sarah Hasan", "Sara Hasan", "Sara[h] Hasan"],
    ["seen by two men", "seen by three men", "seen by [two] men", "seen by [three] men"],
    ["Ali", "Omar", "[Ali]", "[Omar]"],
    ["a, b", "c, d", "[a, b]", "[c, d]"],
    ["", "x", "", "[x]"],
    ["حسن كريم", "حسن كاظم", "حسن [كريم]", "حسن [كاظم]"],
    ["old", "old and new", "old", "old[ and new]"],
  ])("%j and %j", (left, right, markedLeft, markedRight) => {
    expect(marked(left, right)).toEqual([markedLeft, markedRight]);
  });

  test("never loses a letter", () => {
    fc.assert(
      fc.property(textPair, ([left, right]) => {
        const texts = markDifferences(left, right).map((pieces) => pieces.map(({ text }) => text).join(""));
        expect(texts).toEqual([left, right]);
      }),
    );
  });

  test("marks texts of any length without delay", () => {
    const long = (word: string) => Array.from({ length: 20_000 }, (_, index) => `${word}${index}`).join(" ");
    const [left] = markDifferences(`same ${long("a")} same`, `same ${long("b")} same`);
    expect(left.map(({ isChanged }) => isChanged)).toEqual([false, true, false]);
  });
});

describe("a CSV for spreadsheets", () => {
  /** What a reader does who wants the texts as they were: one apostrophe is taken from before what would be run. */
  const unguarded = (text: string): string =>
    text
      .replace(/([;\t\r\n]\s*)'(?='*[=+\-@＝＋－＠])/g, "$1")
      .replace(/^'(?='*(?:\s*'*[=+\-@＝＋－＠]|[\t\r]))(?!-\d+(?:\.\d+)?(?:e[+-]?\d+)?$)/i, "");

  test("guards against formulas in a way that can be undone", () => {
    fc.assert(
      fc.property(hazardous, (text) => {
        expect(guarded(text)).not.toMatch(/^\s*[=+@＝＋－＠]|^[\t\r]|^\s*-(?!\d+(?:\.\d+)?(?:e[+-]?\d+)?$)/i);
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });
});

describe("columns and quantities on the command line", () => {
  test.each([
    ["id,name", ["id", "name"]],
    [" id , name ,", ["id", "name"]],
    ["Name\\, full,a\\=b,c\\\\d", ["Name, full", "a=b", "c\\d"]],
  ])("%s", (list, names) => {
    expect(namesIn(list)).toEqual(names);
  });

  test.each([
    [
      "a=b,c=d",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\\=b=c", [["a=b", "c"]]],
    ["a", [["a", null]]],
    ["a=", [["a", ""]]],
  ])("%s", (list, pairs) => {
    expect(pairsIn(list)).toEqual(pairs);
  });

  test.each([
    ["utf-8", "utf-8", "utf-8"],
    ["left=utf-16le", "utf-16le", undefined],
    ["left=;,right=tab", ";", "tab"],
    ["utf-8,right=windows-1256", "utf-8", "windows-1256"],
    [",", ",", ","],
    ["left=,,right=|", ",", "|"],
  ])("--encoding and the like: %s", (given, left, right) => {
    expect(sided(given)).toEqual({ left, right });
  });

  test.each([
    ["1GB", 1e9],
    ["1.5 gib", 1_610_612_736],
    ["512MB", 512e6],
    ["800", 800],
    ["lots", null],
    ["-1GB", null],
  ])("--memory %s", (text, bytes) => {
    expect(bytesOf(text)).toBe(bytes);
  });

  test.each([
    ["5", { kind: "absolute", by: 5 }],
    [".5", { kind: "absolute", by: 0.5 }],
    ["1%", { kind: "relative", share: 0.01 }],
    ["3d", { kind: "days", days: 3 }],
    ["1e400", null],
    ["-5", null],
    ["", null],
  ])("--tolerance of %s", (text, tolerance) => {
    expect(toleranceOf(text)).toEqual(tolerance);
  });
});
