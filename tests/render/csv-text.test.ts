import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Cell, csvHeader, csvRows } from "../../src/render/csv-text.ts";

const columns = {
  first: (row: readonly Cell[]) => row[0] ?? null,
  second: (row: readonly Cell[]) => row[1] ?? null,
};
const written = (...rows: readonly (readonly Cell[])[]): string => [...csvRows(columns, rows, null)].join("");

test("RFC 4180 with the byte order mark that Excel needs", () => {
  expect(csvHeader(columns)).toBe("\ufefffirst,second\r\n");
  expect(written(["a,b", 'say "x"'], ["line\nbreak", null])).toBe('"a,b","say ""x"""\r\n"line\nbreak",\r\n');
});

describe("a spreadsheet runs no cell", () => {
  test.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1", "－1"])("%j stays text", (text) => {
    const [[cell]] = parse(written([text, ""])) as [[string]];
    expect(cell.startsWith("'")).toBe(true);
  });

  test("not where its cells are parted by semicolons, tabs or lines either", () => {
    const text = "it says;=1+1; =cmd|' /C calc'!A0\t@x\n-2";
    for (const part of written([text, null]).split(/[;\t\r\n]/)) expect(part.trim()).not.toMatch(/^[=+\-@]/);
  });

  test("numbers stay numbers, below zero too", () => {
    expect(written([-5, 0.25])).toBe("-5,0.25\r\n");
  });
});

test("no cell is longer than Excel holds; a list keeps whole entries", () => {
  const [[list = "", text = ""] = []] = parse(
    written([Array.from({ length: 9000 }, (_, index) => `figure-${index}`).join(";"), "x".repeat(40_000)]),
  ) as string[][];
  expect(Math.max(list.length, text.length)).toBeLessThan(32_768);
  expect(list).toMatch(/;figure-\d{4};…$/);
  expect(text).toMatch(/x…$/);
});

test("every other text comes back as it was", () => {
  const text = fc
    .string({ unit: "grapheme" })
    .filter((each) => !/(^|[;\t\r\n]\s*)[=+\-@＝＋－＠\t\r]/.test(each));
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1, maxLength: 5 }), (rows) => {
      const read = parse(csvHeader(columns) + written(...rows), { bom: true, record_delimiter: "\r\n" });
      expect(read).toEqual([["first", "second"], ...rows]);
    }),
  );
});
