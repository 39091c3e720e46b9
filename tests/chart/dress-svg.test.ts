import { expect, test } from "vitest";
import { dressSvg } from "../../src/chart/dress-svg.ts";

test("words that run the other way are set apart by elements, not by characters that no font has", () => {
  const svg =
    '<svg width="9" height="9" viewBox="0 0 9 9"><text class="x">\u2068صحيفة\u2069 2024</text></svg>';
  const dressed = dressSvg(svg, { title: "\u2068صحيفة\u2069", description: "" });
  expect(dressed).toContain('<text><tspan unicode-bidi="plaintext">صحيفة</tspan> 2024</text>');
  // What is not drawn needs no glyph, and is read as text is.
  expect(dressed).toContain("<title>\u2068صحيفة\u2069</title>");
  expect(dressed.slice(dressed.indexOf("</desc>"))).not.toMatch(/[\u2066-\u2069]/);
});

test("a chart that reads from the right says so once, and its texts begin and end where Vega put them", () => {
  const svg = [
    '<svg width="9" height="9" viewBox="0 0 9 9">',
    '<text text-anchor="end" font-family="X" font-weight="400" opacity="1">\u2067من \u20685–7\u2069\u2069</text>',
    '<text text-anchor="start" font-family="X" font-weight="600">b</text></svg>',
  ].join("");
  const rtl = dressSvg(svg, { title: "", description: "" }, "rtl");
  expect(rtl).toContain('direction="rtl" font-family="X" font-weight="400"');
  expect(rtl).toContain('<text>من <tspan unicode-bidi="plaintext">5–7</tspan></text>');
  expect(rtl).toContain('<text text-anchor="end" font-weight="600">b</text>');
});
