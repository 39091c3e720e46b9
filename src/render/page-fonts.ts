import type { PdfFile } from "./pdf-file.ts";
import { referenceEntry } from "./pdf-text.ts";

/** The fonts' objects by the names that pages give them; a name that pages give to different fonts is left out. */
export function pageFonts({ bodies }: PdfFile): ReadonlyMap<string, number> {
  const fonts = new Map<string, number>();
  const doubtful = new Set<string>();
  for (const body of bodies.values())
    for (const [, named = ""] of body.matchAll(/\/Font\s*<<([^<>]*)>>/g))
      for (const [, name = "", reference] of named.matchAll(/\/(F\d+)\s+(\d+)\s+0\s+R\b/g)) {
        const number = Number(reference);
        if ((fonts.get(name) ?? number) !== number) doubtful.add(name);
        fonts.set(name, number);
      }
  for (const name of doubtful) fonts.delete(name);
  return fonts;
}

/** How far each glyph takes the pen, in thousandths of the font's size. */
export interface Widths {
  readonly usual: number;
  /** Of glyphs with another width, by their numbers. */
  readonly own: ReadonlyMap<number, number>;
}

/** The widths in a font with glyph numbers of two bytes (ISO 32000-1, 9.7.4.3); `null` for any other font. */
export function widthsOf({ bodies }: PdfFile, font: number): Widths | null {
  const body = bodies.get(font) ?? "";
  const descendant = /\/DescendantFonts\s*\[\s*(\d+)\s+0\s+R\s*\]/.exec(body)?.[1];
  if (descendant === undefined || !/\/Encoding\s*\/Identity-H\b/.test(body)) return null;
  const described = bodies.get(Number(descendant)) ?? "";
  const table = /\/W\s*\[((?:[^[\]]|\[[^[\]]*\])*)\]/.exec(described)?.[1] ?? "";
  const usual = Number(/\/DW\s+([\d.]+)/.exec(described)?.[1] ?? 1000);
  const own = new Map<number, number>();
  for (const [, start, listed, end, width] of table.matchAll(/(\d+)\s*(?:\[([^\]]*)\]|(\d+)\s+([\d.]+))/g)) {
    const first = Number(start);
    if (listed === undefined)
      for (let glyph = first; glyph <= Number(end); glyph += 1) own.set(glyph, Number(width));
    else
      for (const [index, each] of listed.trim().split(/\s+/).entries()) own.set(first + index, Number(each));
  }
  return referenceEntry(described, "W") === null ? { usual, own } : null;
}
