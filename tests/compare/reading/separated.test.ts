import { describe, expect, it } from "vitest";
import { faultsIn, readFrom, told } from "./read-table.ts";

/** The cells of a table, row by row. */
const cells = async (...args: Parameters<typeof readFrom>) =>
  (await readFrom(...args)).rows.map((row) => Object.values(row));

describe("separated values", () => {
  it("are text, exactly as printed, and tell missing from empty", async () => {
    const { rows, columns } = await readFrom('id,name,n\n007,"",1.50\n 8 ,,1e3\nNULL,"a ""b""\nc, d",-0\n');
    expect(columns).toEqual(["id", "name", "n"].map((name) => ({ name, type: "VARCHAR" })));
    expect(rows).toEqual([
      { id: "007", name: "", n: "1.50" },
      { id: " 8 ", name: null, n: "1e3" },
      { id: "NULL", name: 'a "b"\nc, d', n: "-0" },
    ]);
  });

  it.each([
    ["semicolons, and commas for decimals", "a;b\n1,5;2,5\n3,5;4\n", ";", '"'],
    ["tabs", "a\tb\n1,5\t2\n", "\t", '"'],
    ["bars", "a|b\n1|2\n", "|", '"'],
    ["one column", "a\n1\n2\n", ",", '"'],
    ["a comma in the first name", '"name, first";b\n"x, y";2\n', ";", '"'],
    ["single quotes", "'a','b'\n'1, 2','3'\n'4','5'\n", ",", "'"],
    ["no quotes, in inches", 'a\tb\n5" pipe\t1\n"quoted" word\t2\n', "\t", ""],
    ["a line that names the separator", "sep=;\na;b\n1;2\n", ";", '"'],
  ])("are read with the delimiter and quotes that they have: %s", async (_, text, delimiter, quote) => {
    const { reading, rows } = await readFrom(text, "table.txt");
    expect(reading).toMatchObject({ delimiter, quote });
    expect(rows.length).toBe(text.trim().split("\n").length - (text.startsWith("sep") ? 2 : 1));
  });

  it("are read as they are said to be", async () => {
    expect(await cells("a,b;c\n1,2;3\n", "x.csv", { delimiter: ";" })).toEqual([["1,2", "3"]]);
    expect(await cells("a,b\n'1','2'\n", "x.csv", { quote: '"' })).toEqual([["'1'", "'2'"]]);
    expect(await cells('a,b\n"1","2"\n', "x.csv", { quote: "" })).toEqual([['"1"', '"2"']]);
  });

  it.each([
    [{ delimiter: "" }, "delimiter"],
    [{ delimiter: "\n" }, "delimiter"],
    [{ delimiter: '"' }, "delimiter"],
    [{ delimiter: "abcde" }, "delimiter"],
    [{ quote: "«" }, "quote"],
    [{ quote: "\n" }, "quote"],
    [{ delimiter: ",", quote: "," }, "quote"],
  ])("cannot be read by marks that part nothing: %j", async (request, refusal) => {
    await expect(readFrom("a,b\n1,2\n", "x.csv", request)).rejects.toMatchObject({
      code: "usage",
      facts: { refusal },
    });
  });

  it("may be parted by a mark of another script, or by several", async () => {
    expect(await cells("a؛b\n1؛2\n", "x.csv", { delimiter: "؛" })).toEqual([["1", "2"]]);
    expect(await cells("a||b\n1||2\n", "x.csv", { delimiter: "||" })).toEqual([["1", "2"]]);
  });

  it("may escape quotation marks with a backslash", async () => {
    expect(await cells('a,b\n"say \\"hi\\", \\\\",2\n')).toEqual([['say "hi", \\', "2"]]);
  });

  it.each([
    ["CRLF", "a,b\r\n1,2\r\n3,4\r\n"],
    ["CR", "a,b\r1,2\r3,4\r"],
    ["no end of the last line", "a,b\n1,2\n3,4"],
    ["blank lines", "\n\na,b\n\n1,2\n\n\n3,4\n\n"],
    ["a mark of the byte order", "\ufeffa,b\n1,2\n3,4\n"],
    ["a mark and a separator line", "\ufeffsep=,\r\na,b\r\n1,2\r\n3,4\r\n"],
    ["a delimiter at the end of every row", "a,b,\n1,2,\n3,4,\n"],
    ["spaces around names and quotes", ' a , "b" \n"1" ,2\n3, "4"\n'],
  ])("may be written in any way: %s", async (_, text) => {
    const { rows } = await readFrom(text);
    expect(rows).toEqual([
      { a: "1", b: "2" },
      { a: "3", b: "4" },
    ]);
  });

  it("of one column have no row on a blank line, and one where quotes are empty", async () => {
    expect(await cells('a\n1\n\n""\n2\n\n')).toEqual([["1"], [""], ["2"]]);
  });

  it("may be a header alone", async () => {
    expect(await readFrom("a,b")).toMatchObject({ rows: [], columns: [{ name: "a" }, { name: "b" }] });
  });

  it("may have a cell of megabytes, and names that look like code", async () => {
    const long = "x".repeat(3_000_000);
    expect(await cells(`a,b\n1,"${long}"\n`)).toEqual([["1", long]]);
    const name = `x'); DROP TABLE t; -- "`;
    expect((await readFrom(`a,"${name.replaceAll('"', '""')}"\n1,2\n`)).rows).toEqual([
      { a: "1", [name]: "2" },
    ]);
  });

  it.each([
    ["", ["no-header"]],
    ["\n\n", ["no-header"]],
    ["a,,b\n1,2,3\n", ["input-column-unnamed 1 2"]],
    ["a,b,a\n1,2,3\n", ["column-twice 1 a"]],
    ["Name,name\n1,2\n", ["input-column-case 1 name name Name"]],
    [
      "a,b\n1\n2,3\n4,5,6\n7,8,,\n",
      ["row-ragged 2 1 2 filled", "row-ragged 4 3 2 filled", "row-ragged 5 4 2 blank"],
    ],
    ['a,b\n1,"x"y\n3,4\n5,"z" z\n', ["input-row-broken 2 text 16777216", "input-row-broken 4 text 16777216"]],
    ['a,b\n1,2\n3,"x\n4,5\n', ["input-row-broken 3 quote 16777216"]],
    ["a,b\n1,2\r\n3,4\n", ["input-line-ends 2"]],
    ["\n\na,b\n\n1\n", ["row-ragged 5 1 2 filled"]],
  ])("that cannot be read are refused with every fault: %j", async (text, faults) => {
    expect(told(await faultsIn(readFrom(text)))).toEqual(faults);
  });

  it("may have no row of more than sixteen megabytes", async () => {
    const long = `a,b\n1,2\n3,"${"x".repeat(17_000_000)}"\n4,5\n`;
    expect(told(await faultsIn(readFrom(long)))).toEqual(["input-row-broken 3 long 16777216"]);
  });

  it("list the first thousand broken rows, and where the others are", async () => {
    const faults = await faultsIn(readFrom(`a,b\n1,2\n${"3\n".repeat(1500)}`));
    expect(faults).toHaveLength(1000);
    expect(faults.at(-1)?.also).toEqual({ count: 500, rows: [[1003, 1502]] });
  });
});
