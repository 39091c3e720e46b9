import { withPlainDigits } from "../model/plain-digits.ts";
import { type Evidence, weightOf } from "./evidence-weight.ts";
import { fewest, type Level } from "./vocabulary.ts";

/** How far two numbers, or days, are apart in steps that slips are made of. */
interface Scale {
  readonly levels: readonly { readonly level: Level; readonly within: number }[];
  /** Slips that leave a number far from what it was: digits or parts that changed places. */
  readonly isSlip: (one: number, other: number) => boolean;
}

const numbers: Scale = {
  levels: [
    { level: "same", within: 0 },
    { level: "near", within: 1 },
    { level: "slip", within: 2 },
    { level: "far", within: 5 },
  ],
  isSlip: (one, other) => String(one) === [...String(other)].reverse().join(""),
};

const days: Scale = {
  levels: [
    { level: "same", within: 0 },
    { level: "near", within: 1 },
    { level: "slip", within: 3 },
    { level: "far", within: 31 },
  ],
  isSlip: (one, other) => {
    const [a, b] = [partsOf(one), partsOf(other)];
    const agreeing = [a.year === b.year, a.month === b.month, a.day === b.day].filter(Boolean).length;
    return agreeing === 2 || (a.year === b.year && a.month === b.day && a.day === b.month);
  },
};

/** How many of all pairs of numbers look as if one were a slip of the other. */
const slipsByChance = 0.02;

const partsOf = (day: number) => {
  const date = new Date(day * 86_400_000);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};

/** Numbers, such as ages: as alike as they are near, or as slips of the hand make them. */
export const numberEvidence = (left: readonly string[], right: readonly string[]): Evidence =>
  scaleEvidence(left.map(numberOf), right.map(numberOf), numbers);

/** Dates that are written year, month, day. */
export const dateEvidence = (left: readonly string[], right: readonly string[]): Evidence =>
  scaleEvidence(left.map(dayOf), right.map(dayOf), days);

/** A number, or `null` where there is none. */
export const numberOf = (cell: string): number | null => {
  const number = cell.trim() === "" ? Number.NaN : Number(withPlainDigits(cell));
  return Number.isFinite(number) ? number : null;
};

/** The days from 1970 to a date; `null` where there is none, or it is less exact than a day. */
export const dayOf = (cell: string): number | null => {
  const [, text = ""] = /^\s*(\d{4}-\d\d-\d\d)(?:[T ]|\s*$)/.exec(withPlainDigits(cell)) ?? [];
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) ? null : time / 86_400_000;
};

function scaleEvidence(
  left: readonly (number | null)[],
  right: readonly (number | null)[],
  { levels, isSlip }: Scale,
): Evidence {
  const lists = [left, right].map((cells) => cells.filter((cell) => cell !== null).toSorted((a, b) => a - b));
  /** For each number the share of cells, the mean of the lists, that are within each level of it. */
  const shares = new Map(
    [...new Set(lists.flat())].map((number) => [
      number,
      levels.map(({ within }) =>
        lists.reduce((sum, list) => sum + shareWithin(list, number, within) / lists.length, 0),
      ),
    ]),
  );
  return {
    compare: (from, to) => {
      const [a, b] = [left[from] ?? null, right[to] ?? null];
      if (a === null || b === null) return { level: "empty", bits: 0 };
      const at = levels.findIndex(({ within }) => Math.abs(a - b) <= within);
      const level = levels[at]?.level;
      if ((!level || level === "far") && isSlip(a, b))
        return { level: "slip", bits: weightOf("slip", slipsByChance) };
      if (!level) return { level: "different", bits: weightOf("different", 1) };
      return { level, bits: weightOf(level, Math.max(shares.get(a)?.[at] ?? 0, shares.get(b)?.[at] ?? 0)) };
    },
  };
}

function shareWithin(sorted: readonly number[], number: number, within: number): number {
  if (sorted.length === 0) return 0;
  const count = firstAbove(sorted, number + within) - firstAbove(sorted, number - within - 0.5);
  return count / Math.max(sorted.length, fewest);
}

/** Where in an ascending list the first number above another stands. */
function firstAbove(sorted: readonly number[], number: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((sorted[middle] ?? 0) > number) high = middle;
    else low = middle + 1;
  }
  return low;
}
