import type { Dataset } from "../model/dataset.ts";
import { RecountError } from "../model/fault.ts";
import type { FontFile } from "../model/typeface.ts";
import { textOfHtml } from "./escape.ts";
import { chooseFonts } from "./fonts.ts";
import { missingGlyphFaults, withBoxes } from "./missing-glyphs.ts";
import type { Templates } from "./templates.ts";

/** Stands where the fonts go until the text is there that tells which. No escaped text can hold it. */
export const fontsMark = "<fonts>";

/**
 * A page with the fonts that its text needs, and the characters that none of them has: boxes with their codes stand in
 * their place, where the dataset's settings allow that.
 *
 * Throws a `RecountError` of code `bad-input` that says where they stand, where the settings do not.
 */
export function withFonts(
  page: string,
  dataset: Dataset,
  { fonts, templates }: { readonly fonts: readonly FontFile[]; readonly templates: Templates },
): { readonly html: string; readonly missing: readonly string[] } {
  const { css, missing } = chooseFonts(textOfHtml(page), fonts);
  if (missing.length === 0) return { html: page.replace(fontsMark, () => css), missing };
  if (!dataset.settings.allowMissingGlyphs) {
    const faults = missingGlyphFaults(missing, dataset, templates);
    throw new RecountError("bad-input", { dataset: dataset.name }, { faults });
  }
  const boxed = withBoxes(page, missing);
  const drawn = chooseFonts(textOfHtml(boxed), fonts);
  return { html: boxed.replace(fontsMark, () => drawn.css), missing };
}
