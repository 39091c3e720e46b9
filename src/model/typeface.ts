import { joined } from "./arabic-joining.ts";

/** One font file as a page uses it: a weight of a family, for the characters of a CSS `unicode-range`. */
export interface FontFile extends FontWidths {
  readonly family: string;
  /** WOFF2, WOFF, TrueType or OpenType. */
  readonly bytes: Uint8Array;
}

/** What a font file tells of the width of text. */
export interface FontWidths {
  readonly weight: number;
  readonly range: string;
  /** The advance widths of all characters of the range, in its order, in thousandths of the size: `236 600x10`, ten of 600 each. */
  readonly advances: string;
}

/** Measures text by the fonts' own tables, so that a line is as wide on every machine as it is in print. */
export interface Typeface {
  /** What it measures by. */
  readonly fonts: readonly FontWidths[];
  /** The width of one line in CSS pixels. Kerning is left out; it changes less than two hundredths. */
  width(text: string, size: number, weight?: number): number;
}

/** What a font says of a character: its advance width in thousandths of the size; `undefined` where it has no glyph. */
type Face = (character: string) => number | undefined;

/**
 * Fonts for measuring. The first whose range has a character gives its width; one that no font has counts as wide as
 * its size, so that a label is rather too short than cut.
 */
export function typefaceOf(fonts: readonly FontWidths[]): Typeface {
  const weights = [...new Set(fonts.map(({ weight }) => weight))];
  const advances = new Map(
    weights.map((weight) => [
      weight,
      advanceOf(fonts.filter((font) => font.weight === weight).map((font) => faceOf(font))),
    ]),
  );
  return Object.freeze({
    fonts: fonts.map(({ weight, range, advances }) => ({ weight, range, advances })),
    width: (text: string, size: number, weight = 400): number => {
      const advance = advances.get(nearest(weights, weight));
      let thousandths = 0;
      for (const character of joined(text)) thousandths += advance?.(character) ?? 1000;
      return (thousandths * size) / 1000;
    },
  });
}

/** Reads widths off several faces of one weight, each character once. */
function advanceOf(faces: readonly Face[]): Face {
  const widths = new Map<string, number>();
  return (character) => {
    let width = widths.get(character);
    if (width === undefined) {
      width = isWithoutWidth(character) ? 0 : firstAdvance(faces, character);
      widths.set(character, width);
    }
    return width;
  };
}

function firstAdvance(faces: readonly Face[], character: string): number {
  for (const face of faces) {
    const width = face(character);
    if (width !== undefined) return width;
  }
  const letter = character.normalize("NFKC");
  return letter === character ? 1000 : [...letter].reduce((sum, part) => sum + firstAdvance(faces, part), 0);
}

/** Marks that stand on a letter, and characters that only steer others. */
const isWithoutWidth = (character: string): boolean =>
  /^[\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character);

/** The advances of a font by the places of characters in its range; they are spelt out when the first is asked for. */
function faceOf({ range, advances }: FontWidths): Face {
  const placeOf = placesIn(range);
  let widths: readonly number[] | undefined;
  return (character) => {
    const place = placeOf(character.codePointAt(0) ?? 0);
    if (place === undefined) return undefined;
    widths ??= advances.split(" ").flatMap((run) => {
      const [width = "", times = "1"] = run.split("x");
      return Array<number>(Number(times)).fill(Number(width));
    });
    return widths[place];
  };
}

/** Where a code point stands among those of a CSS `unicode-range` such as `U+20-7E,U+131`. */
function placesIn(range: string): (code: number) => number | undefined {
  let before = 0;
  const spans = range.split(",").map((part) => {
    const [first = 0, last = first] = part
      .trim()
      .slice(2)
      .split("-")
      .map((code) => Number.parseInt(code, 16));
    const span = { first, last, before };
    before += last - first + 1;
    return span;
  });
  return (code) => {
    const span = spans.find(({ first, last }) => code >= first && code <= last);
    return span && span.before + code - span.first;
  };
}

const nearest = (weights: readonly number[], weight: number): number =>
  weights.reduce(
    (best, each) => (Math.abs(each - weight) < Math.abs(best - weight) ? each : best),
    weights[0] ?? weight,
  );
