import { expect, test } from "vitest";
import { dressSvg } from "../../src/chart/dress-svg.ts";

test("words that run the other way are set apart by elements, not by characters that no font has", () => {
  const svg =
    '<svg width="9" height="9" viewBox="0 0 9 9"><text class="x">\u2068صحيفة\u2069 2024</text></svg>';
  const dressed = dressSvg(svg, { title: "\u2068صحيفة\u2069", description: "" });
  expect(dressed).toContain('<text><tspan unicode-bidi="isolate">صحيفة</tspan> 2024</text>');
  expect(dressed).toContain("<title>صحيفة</title>");
  expect(dressed).not.toMatch(/[\u2066-\u2069]/);
});
