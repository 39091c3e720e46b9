import { joined } from "./arabic-joining.ts";

/** One font file as a page uses it: a weight of a family, for the characters of a CSS `unicode-range`. */
export interface FontFile {
  readonly family: string;
  readonly weight: number;
  readonly range: string;
  /** WOFF2, WOFF, TrueType or OpenType. */
  readonly bytes: Uint8Array;
}

/** Measures text by the fonts' own tables, so that a line is as wide on every machine as it is in print. */
export interface Typeface {
  /** The width of one line in CSS pixels. Kerning is left out; it changes less than two hundredths. */
  width(text: string, size: number, weight?: number): number;
}

/** What is read of a font file: advance widths in thousandths of the size; `undefined` where it has no glyph. */
type Face = (character: string) => number | undefined;

/**
 * Opens fonts for measuring. The first file whose range and tables have a character gives its width; one that no
 * file has counts as wide as its size, so that a label is rather too short than cut.
 */
export async function openTypeface(files: readonly FontFile[]): Promise<Typeface> {
  const { create } = await import("fontkitten");
  const faces = files.map((file) => {
    const within = rangeTest(file.range);
    let open: Face | undefined;
    return {
      weight: file.weight,
      advance: (character: string): number | undefined => {
        if (!within(character.codePointAt(0) ?? 0)) return undefined;
        open ??= faceOf(file.bytes, create);
        return open(character);
      },
    };
  });
  const weights = [...new Set(faces.map(({ weight }) => weight))];
  const advances = new Map(
    weights.map((weight) => [weight, advanceOf(faces.filter((face) => face.weight === weight))]),
  );
  return Object.freeze({
    width: (text: string, size: number, weight = 400): number => {
      const advance = advances.get(nearest(weights, weight));
      let thousandths = 0;
      for (const character of joined(text)) thousandths += advance?.(character) ?? 1000;
      return (thousandths * size) / 1000;
    },
  });
}

/** Reads widths off several faces of one weight, each character once. */
function advanceOf(faces: readonly { readonly advance: Face }[]): Face {
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

function firstAdvance(faces: readonly { readonly advance: Face }[], character: string): number {
  for (const { advance } of faces) {
    const width = advance(character);
    if (width !== undefined) return width;
  }
  const letter = character.normalize("NFKC");
  return letter === character ? 1000 : [...letter].reduce((sum, part) => sum + firstAdvance(faces, part), 0);
}

/** Marks that stand on a letter, and characters that only steer others. */
const isWithoutWidth = (character: string): boolean =>
  /^[\p{Mn}\p{Cf}\p{Default_Ignorable_Code_Point}]$/u.test(character);

function faceOf(bytes: Uint8Array, create: typeof import("fontkitten").create): Face {
  const font = create(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (font.isCollection) return () => undefined;
  return (character) => {
    const code = character.codePointAt(0) ?? 0;
    if (!font.hasGlyphForCodePoint(code)) return undefined;
    return (font.glyphForCodePoint(code).advanceWidth * 1000) / font.unitsPerEm;
  };
}

/** Whether a code point lies in a CSS `unicode-range` such as `U+20-7E,U+131`. */
function rangeTest(range: string): (code: number) => boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (code) => spans.some(([first, last]) => code >= first && code <= last);
}

const nearest = (weights: readonly number[], weight: number): number =>
  weights.reduce(
    (best, each) => (Math.abs(each - weight) < Math.abs(best - weight) ? each : best),
    weights[0] ?? weight,
  );
