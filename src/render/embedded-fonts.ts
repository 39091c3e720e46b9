import type { FontFile } from "../model/typeface.ts";
import { textOfHtml } from "./escape.ts";
import { chooseFonts } from "./fonts.ts";

/** Stands where the fonts go until the text is there that tells which. No escaped text can hold it. */
export const fontsMark = "<fonts>";

/** A page with the fonts that its text needs, and the characters that none of them has. */
export function withFonts(
  page: string,
  fonts: readonly FontFile[],
): { readonly html: string; readonly missing: readonly string[] } {
  const { css, missing } = chooseFonts(textOfHtml(page), fonts);
  return { html: page.replace(fontsMark, () => css), missing };
}
