import type { Words } from "../model/words.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
/** Anything but plain Arabic-script words: other letters, and signs and digits, which take their direction from beside them. */
const notPlainArabic = /[^\p{Script=Arabic}\p{M}\s]/u;
/** Marks that turn text around: within a text that is set apart they could end that, and turn the sentence. */
const turning = /[\u202a-\u202e\u2066-\u2069]/g;

/** Put first in what is set apart: it stands in another language than the text around it. Nothing is drawn for it. */
const foreign = "\u2063";

/** Words in another language than the text that they stand in, set apart and marked as such. */
export const marked = (text: string): string => `\u2068${foreign}${text.replace(turning, "")}\u2069`;

/**
 * Words of a dataset, set apart (U+2068 to U+2069) where they could disturb the sentence that they stand in, so that
 * numbers and punctuation beside them keep their places. Words that run with the sentence are left as they are.
 */
export function isolated(text: string, direction: Words["direction"]): string {
  const disturbs = direction === "ltr" ? rightToLeft : notPlainArabic;
  return disturbs.test(text) ? `\u2068${text.replace(turning, "")}\u2069` : text;
}
