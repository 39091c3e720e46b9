import { withoutNoFigures } from "./no-figures.ts";
import { withPlainDigits } from "./plain-digits.ts";

/** A number that somebody typed into a text, and what it can mean: 1,100 may be eleven hundred, or one and a tenth. */
export interface TypedNumber {
  readonly text: string;
  readonly offset: number;
  /** None for digits of a script that is not read. */
  readonly readings: readonly number[];
}

/** Digits with whatever separates them, but for plain spaces. */
const digits = /\p{Nd}+(?:[.,٫٬'’\u00a0\u2009\u202f]\p{Nd}+)*/gu;

const multipliers: readonly (readonly [factor: number, words: string])[] = [
  [12, "dozens?|دزينة|درزن|دەرزەن"],
  [1e2, "hundreds?|مئة|مائة|مئات|سەد"],
  [1e3, "k|thousands?|ألف|ألفًا|ألفا|آلاف|هەزار"],
  [1e5, "lakhs?"],
  [1e6, "m|mn|millions?|مليون|مليونًا|مليونا|ملايين|ملیۆن"],
  [1e7, "crores?"],
  [1e9, "bn|billions?|مليار|مليارًا|مليارا|مليارات|ملیار"],
  [1e12, "tn|trn|trillions?|تريليون|تريليونًا|تريليونا|تريليونات|تریلیۆن"],
];
const multiplied = multipliers.map(
  ([factor, words]) =>
    [factor, new RegExp(`^[\\s\u00a0-]?(?:${words})(?![\\p{L}\\p{M}\\p{Nd}])`, "iu")] as const,
);
const percent = /^[\s\u00a0]?(?:%|٪|per ?cent\b)/iu;

/**
 * The numbers in a text that are to be found among the figures, in whatever digits. Dates, years, times, places in a
 * document, ordinals, addresses and names such as COVID-19 are none; nor are numbers in words.
 *
 * @example typedNumbers("On 9 July 2021 at least 36 were killed") // [{ text: "36", offset: 25, readings: [36] }]
 */
export function typedNumbers(text: string): readonly TypedNumber[] {
  const plain = withPlainDigits(text);
  return [...withoutNoFigures(plain).matchAll(digits)].map(({ 0: found, index }) => {
    const after = plain.slice(index + found.length);
    const factor = factorIn(after);
    const readings = readingsOf(found).map((value) => rounded(value * factor));
    return {
      text: text.slice(index, index + found.length),
      offset: index,
      readings: percent.test(after)
        ? [...readings, ...readings.map((value) => rounded(value / 100))]
        : readings,
    };
  });
}

/** What the words right after a number multiply it by: 2 hundred thousand. */
function factorIn(after: string): number {
  for (const [factor, word] of multiplied) {
    const found = word.exec(after);
    if (found) return factor * factorIn(after.slice(found[0].length));
  }
  return 1;
}

function readingsOf(found: string): readonly number[] {
  if (/[^\d.,٫٬'’\u00a0\u2009\u202f]/u.test(found)) return [];
  const parts = found.split(/\D/u);
  const separators = [...found.replace(/\d/gu, "")];
  const [first = "", ...rest] = parts;
  const isGrouped = (groups: readonly string[]): boolean =>
    first.length <= 3 && groups.every((group) => group.length === 3);
  const last = rest.at(-1) ?? "";
  const whole = parts.slice(0, -1).join("");
  const readings = [
    ...(new Set(separators).size <= 1 && isGrouped(rest) ? [Number(parts.join(""))] : []),
    ...(rest.length > 0 && ".,٫".includes(separators.at(-1) ?? "") && isGrouped(rest.slice(0, -1))
      ? [Number(`${whole}.${last}`)]
      : []),
  ];
  return rest.length === 0 ? [Number(found)] : readings;
}

/** 1.66 million is 1,660,000, whatever binary fractions make of it. */
const rounded = (value: number): number => Number(value.toPrecision(12));
