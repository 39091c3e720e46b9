import { expect, test } from "vitest";
import { tellTables } from "../../src/render/glyph-tables.ts";
import { glyphTextsIn, withoutSpans } from "../../src/render/glyph-texts.ts";
import type { PdfFile } from "../../src/render/pdf-file.ts";
import { readStream, streamOf } from "../../src/render/text-stream.ts";

const span = (text: string, ...drawing: readonly string[]): string =>
  `/Span<</ActualText <feff${text}> >> BDC\n${drawing.join("\n")}\nEMC\n`;

const lam = span("0644", "/F5 10 Tf", "1 0 0 -1 9 9 Tm", "<00ca> Tj");
const page = `BT\n${lam}${span("0627", "3 0 Td <0012> Tj")}3 0 Td <000b> Tj\nET\n`;

test("a glyph that is said to be one letter each time needs no span", () => {
  const texts = glyphTextsIn([page, page]);
  expect(texts).toEqual(
    new Map([
      [
        "F5",
        new Map([
          ["00CA", "0644"],
          ["0012", "0627"],
        ]),
      ],
    ]),
  );
  expect(withoutSpans(page, texts)).toBe(
    "BT\n/F5 10 Tf\n1 0 0 -1 9 9 Tm\n<00ca> Tj\n3 0 Td <0012> Tj\n3 0 Td <000b> Tj\nET\n",
  );
});

test.each([
  ["it is another letter elsewhere", `/F5 9 Tf\n${span("06cc", "<00ca> Tj")}`],
  ["it is drawn without one elsewhere", "/F5 9 Tf\n<000b00ca> Tj\n"],
])("a glyph keeps its span where %s", (_, other) => {
  const texts = glyphTextsIn([page, other]);
  expect([...(texts.get("F5") ?? [])]).toEqual([["0012", "0627"]]);
  expect(withoutSpans(page, texts)).toContain(lam);
});

test("another font's glyph of the same number is another glyph", () => {
  expect(
    glyphTextsIn([page, `/F6 9 Tf\n${span("0041", "<00ca> Tj")}`])
      .get("F5")
      ?.get("00CA"),
  ).toBe("0644");
});

test.each([
  ["several letters", span("06440627", "<0311> Tj")],
  ["several glyphs", span("0645", "<04c4> Tj", "-1 2 Td <027e> Tj")],
  ["other spans", `/Span<</ActualText <feff0645> >> BDC\n/P <</MCID 3 >>BDC\n<027e> Tj\nEMC\nEMC\n`],
])("a span around %s stays", (_, kept) => {
  const content = `/F5 9 Tf\n${kept}`;
  expect(withoutSpans(content, glyphTextsIn([content]))).toBe(content);
});

test("what stands in brackets is no drawing", () => {
  const content = "/F5 9 Tf\n(/Span<</ActualText <feff0645> >> BDC\\)\n<027e> Tj\nEMC\n) Tj\n";
  expect(glyphTextsIn([content]).get("F5")?.size ?? 0).toBe(0);
});

const tableWith = (entries: string): string => `begincmap\n<0000> <FFFF>\n${entries}\nendcmap`;

async function fileWith(table: string): Promise<PdfFile> {
  const bodies = new Map([
    [1, "<</Type /Page\n/Resources <</Font <</F5 2 0 R>>>>>>"],
    [2, "<</Type /Font\n/ToUnicode 3 0 R>>"],
  ]);
  return { bodies, streams: new Map([[3, await streamOf(3, table)]]), root: 1, info: null };
}

const letters = new Map([["F5", new Map([["00CA", "0644"]])]]);

test("a font's table says what its glyphs are, and what it said of others", async () => {
  const file = await fileWith(
    tableWith(
      "1 beginbfchar\n<00CA> <FEDF>\nendbfchar\n1 beginbfchar\n<0088> <00660069>\nendbfchar\n1 beginbfrange\n<00C9> <00CB> <0061>\nendbfrange",
    ),
  );
  expect(await tellTables(file, letters)).toEqual(letters);
  expect(await readStream(file.streams.get(3) ?? Buffer.of())).toBe(
    tableWith("4 beginbfchar\n<0088> <00660069>\n<00C9> <0061>\n<00CA> <0644>\n<00CB> <0063>\nendbfchar"),
  );
});

test("a table that cannot be read is left as it is, and its font's spans are still needed", async () => {
  const table = tableWith("1 beginbfrange\n<00C9> <00CA> [<0061> <0062>]\nendbfrange");
  const file = await fileWith(table);
  expect((await tellTables(file, letters)).size).toBe(0);
  expect(await readStream(file.streams.get(3) ?? Buffer.of())).toBe(table);
});
