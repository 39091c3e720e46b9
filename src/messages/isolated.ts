import type { Words } from "../model/words.ts";

const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const leftToRight = /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]/u;

/**
 * Words of a dataset, set apart where they run against the sentence that they stand in, so that numbers and
 * punctuation beside them keep their places. Words that run with the sentence are left as they are.
 */
export function isolated(text: string, direction: Words["direction"]): string {
  const runsAgainst = direction === "ltr" ? rightToLeft : leftToRight;
  return runsAgainst.test(text) ? `\u2068${text}\u2069` : text;
}
