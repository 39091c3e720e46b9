import type { FontFile } from "../model/typeface.ts";

export interface FontChoice {
  /** `@font-face` rules with the fonts inside, for every face that the text needs and no other. */
  readonly css: string;
  /** Characters of the text that no face has, in code point order. */
  readonly missing: readonly string[];
}

/** Chooses, of the fonts at hand (the preferred first), the faces that draw `text`. */
export function chooseFonts(text: string, fonts: readonly FontFile[]): FontChoice {
  const ranges = new Map(fonts.map(({ range }) => [range, rangeTest(range)]));
  const needed = new Set<string>();
  const missing: string[] = [];
  for (const character of [...new Set(text)].sort(byCodePoint)) {
    if (isInvisible(character)) continue;
    const range = [...ranges].find(([, covers]) => covers(codePoint(character)))?.[0];
    if (range === undefined) missing.push(character);
    else needed.add(range);
  }
  return {
    css: fonts
      .filter(({ range }) => needed.has(range))
      .map(fontFace)
      .join("\n"),
    missing,
  };
}

function fontFace({ family, weight, bytes, range }: FontFile): string {
  const data = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("base64");
  return `@font-face{font-family:"${family}";font-weight:${weight};font-style:normal;font-display:block;src:url(data:font/woff2;base64,${data}) format("woff2");unicode-range:${range}}`;
}

/** Whether a code point lies in a CSS `unicode-range`. */
function rangeTest(range: string): (code: number) => boolean {
  const spans = range.split(",").map((part) => {
    const [first = "", last = first] = part.trim().slice(2).split("-");
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)] as const;
  });
  return (code) => spans.some(([first, last]) => code >= first && code <= last);
}

/** White space and characters that only steer others: nothing is drawn for them. */
const isInvisible = (character: string): boolean =>
  /^[\s\p{Default_Ignorable_Code_Point}\p{Cc}]$/u.test(character);

const codePoint = (character: string): number => character.codePointAt(0) ?? 0;
const byCodePoint = (a: string, b: string): number => codePoint(a) - codePoint(b);
