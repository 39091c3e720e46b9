import fc from "fast-check";
import { expect, test } from "vitest";
import type { Widths } from "../../src/render/page-fonts.ts";
import { joinGlyphs } from "../../src/render/text-runs.ts";

const fonts = new Map<string, Widths>([
  ["F4", { usual: 600, own: new Map([[0x22, 550]]) }],
  ["F5", { usual: 278, own: new Map([[0x11, 0]]) }],
]);

const text = (...lines: readonly string[]): string => ["BT", ...lines, "ET", ""].join("\n");

test("glyphs that stand where their widths put them become one text", () => {
  expect(
    joinGlyphs(
      text("/F4 10 Tf", "1 0 0 -1 523.09375 13228 Tm", "<0022> Tj", "5.5 0 Td <0014> Tj", "6 0 Td <0011> Tj"),
      fonts,
    ),
  ).toBe(text("/F4 10 Tf", "1 0 0 -1 523.09375 13228 Tm", "<002200140011> Tj"));
});

test("what stands nearer or further says so, and a glyph of its own height or far away is placed anew", () => {
  expect(
    joinGlyphs(
      text(
        ...["/F4 10 Tf", "1 0 0 -1 0 0 Tm", "<0022> Tj", "5.46 0 Td <0014> Tj", "<0011> Tj"],
        ...["12.1 0 Td <0014> Tj", "4 1.2 Td <0015> Tj", "90 -1.2 Td <0016> Tj"],
      ),
      fonts,
    ),
  ).toBe(
    text(
      ...["/F4 10 Tf", "1 0 0 -1 0 0 Tm", "[<0022>4<00140011>-10<0014>] TJ"],
      ...["21.56000 1.20000 Td", "<0015> Tj", "90.00000 -1.20000 Td", "<0016> Tj"],
    ),
  );
});

test("spans stay around what they hold, and a text drawn in another way stays as it is", () => {
  const span = ["/Span<</ActualText <FEFF0644> >> BDC", "2.78 0 Td <0012> Tj", "EMC"];
  expect(
    joinGlyphs(
      text("/ReversedChars BMC", "/F5 10 Tf", "1 0 0 -1 9 9 Tm", "<0012> Tj", ...span, "EMC"),
      fonts,
    ),
  ).toBe(
    text(
      ...["/ReversedChars BMC", "/F5 10 Tf", "1 0 0 -1 9 9 Tm", "<0012> Tj"],
      ...["/Span<</ActualText <FEFF0644> >> BDC", "<0012> Tj", "EMC", "EMC"],
    ),
  );
  for (const other of [["2 Tr"], ["(ET <0012> Tj) Tj"], ["/F6 10 Tf", "<0012> Tj"]]) {
    const source = text("/F5 10 Tf", "1 0 0 -1 9 9 Tm", "<0012> Tj", ...other);
    expect(joinGlyphs(source, fonts)).toBe(source);
  }
});

test("every glyph stays where it was, to a thousandth of its size", () => {
  const glyph = fc.constantFrom("0022", "0011", "0012", "0014");
  const far = fc.constantFrom(0, 0, 0, 1.38, -1.38);
  const step = fc.double({ min: -40, max: 40, noNaN: true }).map((value) => Number(value.toFixed(5)));
  const drawn = fc.oneof(
    glyph.map((code) => `<${code}> Tj`),
    fc
      .tuple(fc.oneof(fc.constantFrom(5.5, 6, 2.78, 5.46), step), far, glyph)
      .map(([x, y, code]) => `${x} ${y} Td <${code}> Tj`),
    fc.tuple(glyph, glyph).map((codes) => `<${codes.join("")}> Tj`),
    fc.constantFrom("/ReversedChars BMC", "EMC", "/F4 12.65999 Tf", "/F5 9.33 Tf"),
  );
  fc.assert(
    fc.property(fc.array(fc.array(drawn, { maxLength: 30 }), { maxLength: 4 }), (blocks) => {
      const content = blocks
        .map((lines, index) => text("/F4 10 Tf", `1 0 0 -1 ${index} 7 Tm`, ...lines))
        .join("");
      const [was, is] = [placesOf(content), placesOf(joinGlyphs(content, fonts))];
      expect(is.map(({ glyph: code }) => code)).toEqual(was.map(({ glyph: code }) => code));
      for (const [index, place] of was.entries()) {
        expect(Math.abs((is[index]?.x ?? Number.NaN) - place.x)).toBeLessThan(place.size / 1000);
        expect(is[index]?.y).toBeCloseTo(place.y, 4);
      }
    }),
    { numRuns: 300 },
  );
});

interface Place {
  readonly glyph: string;
  readonly size: number;
  readonly x: number;
  readonly y: number;
}

/** Where each glyph is drawn, as ISO 32000-1, 9.4 says it. */
function placesOf(content: string): readonly Place[] {
  const places: Place[] = [];
  let [font, size] = [fonts.get("F4"), 0];
  let [lineX, lineY, pen] = [0, 0, 0];
  const numbers: number[] = [];
  for (const [token] of content.matchAll(/\/Span<<.*?>>|\/\w+|<\w+>|[[\]]|-?[\d.]+|[A-Za-z]+/g)) {
    if (/^-?[\d.]+$/.test(token)) numbers.push(Number(token));
    else if (token.startsWith("/F")) font = fonts.get(token.slice(1));
    else if (token === "[") numbers.length = 0;
    else if (token.startsWith("<")) {
      pen -= ((numbers.pop() ?? 0) * size) / 1000;
      for (const code of token.match(/\w{4}/g) ?? []) {
        places.push({ glyph: code, size, x: pen, y: lineY });
        pen += ((font?.own.get(Number.parseInt(code, 16)) ?? font?.usual ?? 0) * size) / 1000;
      }
    } else {
      if (token === "Tf") [size = 0] = numbers;
      if (token === "Tm") [lineX, lineY] = [0, 0];
      if (token === "Td") [lineX, lineY] = [lineX + (numbers[0] ?? 0), lineY + (numbers[1] ?? 0)];
      if (token === "Tm" || token === "Td") pen = lineX;
      numbers.length = 0;
    }
  }
  return places;
}
