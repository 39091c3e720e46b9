import { create } from "fontkitten";
import { expect, test } from "vitest";
import { fontPlaces } from "../../src/render/font-files.ts";
import { chooseFonts } from "../../src/render/fonts.ts";
import { arabic, briefingOf, bundled, look } from "./briefing.ts";

const files = (css: string): string[] =>
  look.fonts
    .filter(({ bytes }) => css.includes(Buffer.from(bytes).toString("base64")))
    .map((font) => `${font.family} ${font.weight} ${font.range.slice(0, 6)}`);

const latin = ["IBM Plex Sans 400 U+20-7", "IBM Plex Sans 600 U+20-7"];

test("the ranges are what the font files hold", () => {
  for (const { bytes, range, weight, family } of look.fonts) {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) throw new Error(`${family} is a collection`);
    const lacking = codePoints(range).filter((code) => !font.hasGlyphForCodePoint(code));
    expect(lacking, `${family} ${weight} ${range}`).toEqual([]);
  }
});

test("the widths that are kept are those of the font files", () => {
  for (const { bytes, range, weight, family, advances } of look.fonts) {
    const font = create(Buffer.from(bytes));
    if (font.isCollection) throw new Error(`${family} is a collection`);
    const widths = codePoints(range).map(
      (code) => (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm,
    );
    expect(advances, `${family} ${weight} ${range}`).toBe(inRuns(widths));
  }
});

test.each([
  ["Arabic", "ءآأؤإئابةتثجحخدذرزسشصضطظعغفقكلمنهوىيًٌٍَُِّْـ"],
  ["Sorani", "ئابپتجچحخدرڕزژسشعغفڤقکگلڵمنوۆهەھیێ"],
  ["either", "٠١٢٣٤٥٦٧٨٩۰۱۲۳۴۵۶۷۸۹٪٫٬؛،؟«»–×()[]/%"],
])("every letter, digit and mark of %s is drawn in each weight", (_, characters) => {
  for (const weight of [400, 600]) {
    const fonts = look.fonts.filter((font) => font.weight === weight);
    expect(chooseFonts(characters, fonts).missing).toEqual([]);
  }
});

test("no two files of one family and weight claim a character", () => {
  for (const family of new Set(fontPlaces.map((place) => place.family))) {
    const codes = fontPlaces
      .filter((place) => place.family === family && place.weight === 400)
      .flatMap(({ range }) => codePoints(range));
    expect(new Set(codes).size).toBe(codes.length);
  }
});

test("plain English takes the Latin faces and no other", () => {
  expect(files(chooseFonts("At least 36 – “so”", look.fonts).css)).toEqual(latin);
});

test("a text takes the faces that its characters need", () => {
  expect(files(chooseFonts("Šekspir", look.fonts).css)).toHaveLength(4);
  expect(files(chooseFonts("Київ", look.fonts).css)).toEqual([
    "IBM Plex Sans 400 U+400-",
    "IBM Plex Sans 600 U+400-",
  ]);
  expect(files(chooseFonts("الناشطون", look.fonts).css)).toEqual([
    "IBM Plex Sans Arabic 400 U+600-",
    "IBM Plex Sans Arabic 600 U+600-",
  ]);
});

test("characters that no face has are named, white space and steering characters are not", () => {
  expect(chooseFonts("a ≥ b → ∞ 🕊\u200d\u2066\n", look.fonts).missing).toEqual(["→", "∞", "≥", "🕊"]);
  expect(chooseFonts("a", []).missing).toEqual(["a"]);
});

test("a page carries the Arabic face if it has Arabic words", () => {
  const { html, missing } = briefingOf(bundled, { catalogue: arabic });
  expect(html).toContain('<html lang="ar" dir="rtl">');
  expect(html).toContain('font-family:"IBM Plex Sans Arabic"');
  expect(missing).toEqual([]);
  expect(briefingOf(bundled).html).not.toContain('font-family:"IBM Plex Sans Arabic";');
});

/** `236 600x10`: what stands several times in a row is written once. */
function inRuns(widths: readonly number[]): string {
  const runs: { width: number; times: number }[] = [];
  for (const width of widths) {
    const last = runs.at(-1);
    if (last?.width === width) last.times += 1;
    else runs.push({ width, times: 1 });
  }
  return runs.map(({ width, times }) => (times === 1 ? String(width) : `${width}x${times}`)).join(" ");
}

function codePoints(range: string): number[] {
  return range.split(",").flatMap((part) => {
    const [first = "", last = first] = part.slice(2).split("-");
    const start = Number.parseInt(first, 16);
    return Array.from({ length: Number.parseInt(last, 16) - start + 1 }, (_, index) => start + index);
  });
}
