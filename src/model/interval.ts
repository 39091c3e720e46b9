/**
 * What a printed number asserts: all values from `low` to `high`.
 *
 * `high` is `Infinity` where the source sets no ceiling. `lowOpen` and `highOpen` say that the end itself is
 * excluded, which happens only for measures ("more than 1.5 %"); counts move to the next whole number instead.
 */
export interface Interval {
  readonly low: number;
  readonly high: number;
  readonly lowOpen: boolean;
  readonly highOpen: boolean;
}

/** How firmly a number is meant, as `figures.csv` says it. */
export const qualifiers = [
  "exact",
  "at-least",
  "more-than",
  "at-most",
  "less-than",
  "about",
  "range",
  "vague",
] as const;
export type Qualifier = (typeof qualifiers)[number];

/** The interval from `low` to `high`, both included. */
export const interval = (low: number, high: number, lowOpen = false, highOpen = false): Interval =>
  Object.freeze({ low: decimal(low), high: decimal(high), lowOpen, highOpen });

/** What decimal arithmetic would give: 0.1 + 0.2 is 0.3, and a hair of binary rounding proves nothing. */
const decimal = (value: number): number =>
  Number.isInteger(value) || !Number.isFinite(value) ? value + 0 : Number(value.toPrecision(12));

/** No information: any value from zero up. */
export const anything = interval(0, Number.POSITIVE_INFINITY);

/** True for an interval that rules out no number, or none from zero up. */
export const isAnything = ({ low, high, lowOpen }: Interval): boolean =>
  high === Number.POSITIVE_INFINITY && (low === Number.NEGATIVE_INFINITY || (low === 0 && !lowOpen));

/** The numbers as a source printed them; `null` where the cell is empty. */
export interface Printed {
  readonly as_printed: string;
  readonly value: number | null;
  readonly upper: number | null;
  readonly qualifier: Qualifier;
}

/**
 * Reads a printed number as an interval, by the table of DESIGN section 3.
 *
 * `whole` is true for counts and stocks, whose values are whole numbers. A printed number without the `value`
 * its qualifier needs is a fault of the input and is refused before this is called; here it asserts nothing.
 *
 * @example assertedBy({ as_printed: "about 30", value: 30, upper: null, qualifier: "about" }, true) // [25, 35]
 */
export function assertedBy(printed: Printed, whole: boolean): Interval {
  const { value, upper, qualifier } = printed;
  if (qualifier === "vague")
    return interval(value ?? vagueFloor(printed.as_printed), Number.POSITIVE_INFINITY);
  if (value === null) return anything;
  switch (qualifier) {
    case "exact":
      return interval(value, value);
    case "at-least":
      return interval(value, Number.POSITIVE_INFINITY);
    case "more-than":
      return whole
        ? interval(value + 1, Number.POSITIVE_INFINITY)
        : interval(value, Number.POSITIVE_INFINITY, true);
    case "at-most":
      return interval(0, value);
    case "less-than":
      return whole ? interval(0, value - 1) : interval(0, value, false, true);
    case "about": {
      const half = Math.max(placeOfLastDigit(value) / 2, whole ? 1 : 0);
      return interval(whole ? Math.max(0, value - half) : value - half, value + half);
    }
    case "range":
      return interval(value, upper ?? value);
  }
}

/** Floors for words, largest first: "tens of thousands" is at least a thousand. ACLED's convention. */
const vagueWords: readonly (readonly [RegExp, number])[] = [
  [/thousand|آلاف|ألوف|هەزاران/iu, 1000],
  [/hundred|مئات|سەدان/iu, 100],
  [/\bscore/i, 20],
  [/\bdozen/i, 12],
  [/\btens\b|عشرات|دەیان/iu, 10],
];

/** The least number that a word such as "dozens" stands for; 1 for words outside the convention. */
export const vagueFloor = (words: string): number => vagueWords.find(([word]) => word.test(words))?.[1] ?? 1;

/** 1,660,000 → 10,000; 30 → 10; 0.25 → 0.01; 0 → 1. Read off the decimal digits, since 0.1 is no binary number. */
export function placeOfLastDigit(value: number): number {
  if (value === 0) return 1;
  const [mantissa = "", exponent = "0"] = Math.abs(value).toExponential().split("e");
  const decimals = mantissa.split(".")[1]?.length ?? 0;
  return Number(`1e${Number(exponent) - decimals}`);
}

/** True when every value of `a` is smaller than every value of `b`. */
export const isBelow = (a: Interval, b: Interval): boolean =>
  a.high < b.low || (a.high === b.low && (a.highOpen || b.lowOpen));

/** True when no value lies in both. */
export const areDisjoint = (a: Interval, b: Interval): boolean => isBelow(a, b) || isBelow(b, a);

export const isEmpty = ({ low, high, lowOpen, highOpen }: Interval): boolean =>
  low > high || (low === high && (lowOpen || highOpen));

export const areEqual = (a: Interval, b: Interval): boolean =>
  a.low === b.low && a.high === b.high && a.lowOpen === b.lowOpen && a.highOpen === b.highOpen;

/** True when every value of `inner` lies in `outer`. */
export const contains = (outer: Interval, inner: Interval): boolean =>
  areEqual(intersection(outer, inner), inner);

/** The values in both; may be empty (see {@link isEmpty}). */
export function intersection(a: Interval, b: Interval): Interval {
  const low = a.low > b.low || (a.low === b.low && a.lowOpen) ? a : b;
  const high = a.high < b.high || (a.high === b.high && a.highOpen) ? a : b;
  return interval(low.low, high.high, low.lowOpen, high.highOpen);
}

/** The smallest interval around both. */
export function hull(a: Interval, b: Interval): Interval {
  const low = a.low < b.low || (a.low === b.low && !a.lowOpen) ? a : b;
  const high = a.high > b.high || (a.high === b.high && !a.highOpen) ? a : b;
  return interval(low.low, high.high, low.lowOpen, high.highOpen);
}

/** All sums of a value of `a` and a value of `b`. */
export const sum = (a: Interval, b: Interval): Interval =>
  interval(a.low + b.low, a.high + b.high, a.lowOpen || b.lowOpen, a.highOpen || b.highOpen);

/** All products of `factor` and a value of `a`; a negative factor swaps the ends. */
export function scaled(a: Interval, factor: number): Interval {
  if (factor === 0) return interval(0, 0);
  return factor > 0
    ? interval(a.low * factor, a.high * factor, a.lowOpen, a.highOpen)
    : interval(a.high * factor, a.low * factor, a.highOpen, a.lowOpen);
}

/** JSON has no infinity: an end without a bound is `null`. */
export const rangeData = ({ low, high, lowOpen, highOpen }: Interval) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
  lowOpen,
  highOpen,
});
