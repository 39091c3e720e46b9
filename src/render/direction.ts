import type { Words } from "../model/words.ts";

const leaf = "<bdi[^>]*>[^<]*</bdi>";
const apart = `<bdi[^>]*>(?:[^<]|${leaf})*</bdi>`;
/** A `bdi` without a letter of its own around others: "9 (…)". */
const letterless = new RegExp(
  `<bdi>((?:[^<&\\p{L}]|&#?\\w+;)*${apart}(?:[^<&\\p{L}]|&#?\\w+;|${apart})*)</bdi>`,
  "gu",
);

/**
 * A page whose isolates know their direction. A `bdi` takes that of its first letter, and letters within another do not
 * count: "9 (May 2021)" with its date set apart would run from left to right on a page in Arabic, the date before the
 * number. Numbers by themselves stay as they are: a minus sign belongs before its number in any language.
 */
export const directed = (html: string, direction: Words["direction"]): string =>
  direction === "ltr" ? html : html.replace(letterless, '<bdi dir="rtl">$1</bdi>');
