import { describe, expect, it } from "vitest";
import { typefaceOf } from "../../src/model/typeface.ts";
import { fonts } from "./drawn.ts";

const typeface = typefaceOf(fonts);

describe("measuring text", () => {
  // Widths at 100 px as a browser set them with the same fonts.
  it.each([
    ["Activists, journalists and opponents of the authorities", 2387],
    ["Rudaw, 2021", 597],
    ["Washington Institute, 2021: AVATAR To We", 1935],
    ["القتلى", 223],
    ["محاولات الاغتيال", 624],
    ["أشخاص قُتلوا أو أُخفوا قسرا", 1019],
    ["الناشطون والصحفيون ومعارضو السلطات", 1537],
    ["گەنجان و چالاکوانان لە کوردستان", 1202],
    ["لا إله", 173],
  ])("%s is as wide as in a browser", (text, width) => {
    expect(typeface.width(text, 100) / width).toBeGreaterThan(0.985);
    expect(typeface.width(text, 100) / width).toBeLessThan(1.02);
  });

  it("grows with the size and the weight", () => {
    expect(typeface.width("thirty-four", 24)).toBeCloseTo(2 * typeface.width("thirty-four", 12));
    expect(typeface.width("thirty-four", 12, 600)).toBeGreaterThan(typeface.width("thirty-four", 12));
  });

  it("gives nothing to what is not drawn, and a square to what no font has", () => {
    expect(typeface.width("\u2067\u2069\u200b", 12)).toBe(0);
    expect(typeface.width("漢", 12)).toBe(12);
    expect(typeface.width("", 12)).toBe(0);
  });
});
