import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseCsv } from "../../src/load/csv.ts";
import { withResource } from "../../src/load/new-resource.ts";
import { rowsAfter } from "../../src/load/new-row.ts";

const columns = ["finding", "fingerprint", "decision", "figure", "reason", "decided_by", "decided_on"];
const row = {
  finding: "conflict-1",
  fingerprint: "aa",
  decision: "explain",
  figure: "",
  reason: "A slip",
  decided_by: "R. Quill",
  decided_on: "2031-09-01",
};

const read = (text: string) => {
  const table = parseCsv("adjudications.csv", text, [",", ";"]);
  if ("code" in table) throw new Error(table.code);
  return table.rows.map(({ cells }) =>
    Object.fromEntries(table.header.map((column, index) => [column, cells[index]])),
  );
};

describe("a row after a table's text", () => {
  it.each([
    ["commas", "a,finding\n", "\n", ",conflict-1\n"],
    ["semicolons", "finding;reason\r\nx;y\r\n", "", "conflict-1;A slip\r\n"],
    ["lone carriage returns", "finding,reason\rx,y\r", "", "conflict-1,A slip\r"],
    ["no line end at all", "finding,reason", "", "\nconflict-1,A slip\n"],
    ["no line end after the last row", "finding;reason\r\nx;y", "", "\r\nconflict-1;A slip\r\n"],
    ["an order of its own and more columns", "seen,reason,finding,x\n", "", ",A slip,conflict-1,\n"],
  ])("keeps %s", (_what, text, _end, after) => {
    const { finding, reason } = row;
    const filled = text.includes("reason") ? { finding, reason } : { finding };
    expect(rowsAfter("adjudications.csv", text, [filled], [",", ";"])).toBe(after);
  });

  it("names the column that the header lacks", () => {
    expect(() =>
      rowsAfter("adjudications.csv", "finding,reason\n", [{ ...row, figure: "one" }], [","]),
    ).toThrow(/column-missing.*figure/);
  });

  it("reads back as it was meant, whatever the words, the separator and the line ends", () => {
    const words = fc
      .string({
        unit: fc.constantFrom(..."ab ,;\"'=+-@\n\t“”é\u0645\ud83d\ude00", "|"),
        minLength: 1,
        maxLength: 12,
      })
      .map((text) => text.trim())
      .filter((text) => text !== "");
    fc.assert(
      fc.property(
        words,
        words,
        fc.constantFrom(",", ";"),
        fc.constantFrom("\n", "\r\n"),
        fc.boolean(),
        fc.shuffledSubarray(columns, { minLength: columns.length }),
        (reason, by, separator, lineEnd, isEnded, header) => {
          const before = `${header.join(separator)}${isEnded ? lineEnd : ""}`;
          const wanted = { ...row, reason, decided_by: by };
          const text = before + rowsAfter("adjudications.csv", before, [wanted], [",", ";"]);
          expect(read(text)).toEqual([wanted]);
          const again = text + rowsAfter("adjudications.csv", text, [row], [",", ";"]);
          expect(read(again)).toEqual([wanted, row]);
        },
      ),
    );
  });
});

describe("a resource more in a datapackage.json", () => {
  const parsed = { name: "small", resources: [{ name: "sources", path: "a.csv", schema: { fields: [{}] } }] };

  it.each([
    ["indented by two", JSON.stringify(parsed, null, 2)],
    ["indented by a tab", `${JSON.stringify(parsed, null, "\t")}\n`],
    ["with carriage returns", JSON.stringify(parsed, null, 4).replaceAll("\n", "\r\n")],
    ["on one line", JSON.stringify(parsed)],
    [
      "a resource a line",
      '{\n  "name": "small",\n  "resources": [\n    { "name": "sources", "path": "a.csv" }\n  ]\n}',
    ],
    [
      "with words that look like it",
      JSON.stringify({ title: '"resources": [', x: { resources: [{}] }, ...parsed }),
    ],
    ["followed by more", JSON.stringify({ ...parsed, sources: [{ resources: [1, 2] }], "]": "}" }, null, 1)],
  ])("goes into one that is %s, and everything else stays", (_what, text) => {
    const after = withResource(text, "adjudications", "adjudications.csv") ?? "";
    const before = JSON.parse(text);
    expect(JSON.parse(after)).toEqual({
      ...before,
      resources: [...before.resources, { name: "adjudications", path: "adjudications.csv" }],
    });
    const added = after.length - text.length;
    const at = [...after].findIndex((character, index) => character !== text[index]);
    expect(after.slice(0, at) + after.slice(at + added)).toBe(text);
    expect(after.includes("\r\n") && /[^\r]\n/.test(after)).toBe(false);
  });

  it("says of itself what the others say of themselves", () => {
    const text = JSON.stringify(
      { name: "x", resources: [{ name: "a", path: "a.csv", type: "table", format: "csv", title: "A" }] },
      null,
      2,
    );
    expect(withResource(text, "adjudications", "adjudications.csv")).toBe(
      text.replace(
        /\n {4}\}\n/,
        '\n    },\n    {\n      "name": "adjudications",\n      "path": "adjudications.csv",\n      "type": "table",\n      "format": "csv"\n    }\n',
      ),
    );
  });

  it("goes into none where it would not be read", () => {
    expect(
      withResource('{"resources":[{"name":"a"}],"name":"x","resources":[]}', "adjudications", "a.csv"),
    ).toBeNull();
  });
});
