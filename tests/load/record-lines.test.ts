import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { recordLines } from "../../src/load/record-lines.ts";

test.each([
  ["one record a line", "id,note\na,x\nb,y\n", [1, 2, 3]],
  ["line breaks within a cell", 'id,note\na,"x\ny\r\nz"\nb,y\n', [1, 2, 5]],
  ["quotation marks within a cell", 'id,note\na,"say ""x\n"" y"\nb,y\n', [1, 2, 4]],
  ["blank lines, which count as records", "id\n\n\na\n", [1, 2, 3, 4]],
  ["Windows line endings and a byte order mark", '\ufeff"id",note\r\na,"x\r\ny"\r\nb,y', [1, 2, 4]],
  ["old Macintosh line endings", "id\ra\rb\r", [1, 2, 3]],
  ["no record at all", "", []],
])("%s", (_, text, expected) => {
  expect(recordLines(text)).toEqual(expected);
});

test("marks of another kind stand for themselves where the file has its own", () => {
  const text = `id,note\na,5" 'x\ny'\nb,y\n`;
  expect(recordLines(text.replace("5", "'5").replace("'x", "x"), { quoteChar: "'" })).toEqual([1, 2, 4]);
  expect(recordLines('id\na,"x \\" \n y"\nb\n', { escapeChar: "\\" })).toEqual([1, 2, 4]);
});

test("a record is where its text begins, whatever the cells hold", () => {
  const cell = fc.string({ unit: fc.constantFrom("a", '"', ",", "\n", "\r\n", "é", "عدد", " ") });
  const table = fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(table, fc.constantFrom("\n", "\r\n"), (rows, ending) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const records = rows.map(([first, second], index) => `row${index},${quoted(first)},${quoted(second)}`);
      const text = records.map((record) => record + ending).join("");
      const lines = recordLines(text);
      expect(lines).toHaveLength(parse(text, { relax_column_count: true }).length);
      const physical = text.split(/\r\n|\n/);
      for (const [index, line] of lines.entries())
        expect(physical[line - 1]?.startsWith(`row${index},`)).toBe(true);
    }),
  );
});
