import type { Say } from "./catalogue.ts";

/** What places in a document are commonly called where they are recorded in English. */
const kinds: readonly (readonly [kind: string, words: RegExp])[] = [
  ["paragraph", /^(?:pars?|paras?|paragraphs?)$/],
  ["page", /^(?:p|pp|pages?)$/],
  ["table", /^tables?$/],
  ["figure", /^(?:figs?|figures?)$/],
  ["section", /^(?:sec|sections?)$/],
  ["chapter", /^(?:ch|chap|chapters?)$/],
  ["annex", /^(?:annex|annexes|appendix)$/],
  ["note", /^(?:notes?|footnotes?)$/],
  ["row", /^rows?$/],
  ["headline", /^(?:headline|title)$/],
];

const numbered = /^(\p{L}+)\.? ?([1-9]\d{0,5})(?: ?[-–] ?([1-9]\d{0,5}))?$/u;

/**
 * A locator that is a common English word for a place with its number or numbers, "par. 21" or "pp. 3–5", or the
 * headline: in words of another language. `null` for any other, which is a source's or a recorder's own.
 */
export function locatorWords(
  locator: string,
  say: Say,
  { number, apart }: { readonly number: (value: number) => string; readonly apart: (text: string) => string },
): string | null {
  const [, word = locator, first, last] = numbered.exec(locator) ?? [];
  const kind = kinds.find(([, words]) => words.test(word.toLowerCase()))?.[0];
  if (kind === undefined || (first === undefined) !== (kind === "headline")) return null;
  if (first === undefined) return say("locator.headline");
  const place = number(Number(first));
  return say(`locator.${kind}`, {
    number: last === undefined ? place : apart(`${place}–${number(Number(last))}`),
  });
}
