import { type Claim, compare } from "../model/claim.ts";
import { seriesKey } from "../model/scope.ts";
import type { Day } from "../model/time.ts";
import type { Run } from "./runs.ts";

/** Vague words and round numbers say less of a difference than firm numbers. */
export const isSoft = ({ figure }: Claim): boolean =>
  figure.qualifier === "vague" || figure.qualifier === "about";

/**
 * A run seen from above: its ceilings, from the highest down to whatever is asked for, the firm and the soft ones
 * apart.
 */
export interface Descent {
  readonly run: Run;
  readonly firm: Ceilings;
  readonly soft: Ceilings;
  /** The lowest height of all, and the latest end. */
  readonly lowest: number;
  readonly latest: Day;
}

interface Ceilings {
  /** From the lowest up. */
  readonly byHeight: readonly Claim[];
  readonly heights: Float64Array;
  /** From the earliest end on, the least height of what ends no earlier. */
  readonly ends: Float64Array;
  readonly leastFrom: Float64Array;
  /** The keys of the series that they belong to. */
  readonly series: ReadonlySet<string>;
}

export const descentOf = (run: Run): Descent => ({
  run,
  firm: ceilingsFrom(run.claims.filter((claim) => !isSoft(claim))),
  soft: ceilingsFrom(run.claims.filter(isSoft)),
  lowest: run.claims.reduce(
    (least, { interval }) => Math.min(least, interval.high),
    Number.POSITIVE_INFINITY,
  ),
  latest: run.claims.reduce((last, { asOf }) => Math.max(last, asOf?.last ?? last), Number.NEGATIVE_INFINITY),
});

function ceilingsFrom(claims: readonly Claim[]): Ceilings {
  const byHeight = claims.toSorted((a, b) => compare(a.interval.high, b.interval.high));
  const byEnd = claims.toSorted((a, b) => compare(a.asOf?.last ?? 0, b.asOf?.last ?? 0));
  const leastFrom = new Float64Array(byEnd.length);
  let least = Number.POSITIVE_INFINITY;
  for (let index = byEnd.length - 1; index >= 0; index -= 1) {
    least = Math.min(least, byEnd[index]?.interval.high ?? least);
    leastFrom[index] = least;
  }
  return {
    byHeight,
    heights: Float64Array.from(byHeight, ({ interval }) => interval.high),
    ends: Float64Array.from(byEnd, ({ asOf }) => asOf?.last ?? 0),
    leastFrom,
    series: new Set(claims.map(seriesKey)),
  };
}

/** Whether any ceiling that ends no earlier than a day stands at or below a height. */
export const isAnyBelow = ({ ends, leastFrom }: Ceilings, height: number, notBefore: Day): boolean =>
  (leastFrom[countBelow(ends, notBefore, false)] ?? Number.POSITIVE_INFINITY) <= height;

/** Visits the ceilings at or below a height from the nearest down, as long as the visitor says `true`. */
export function descend(
  { byHeight, heights }: Ceilings,
  height: number,
  visit: (claim: Claim) => boolean,
): void {
  for (let index = countBelow(heights, height, true) - 1; index >= 0; index -= 1) {
    if (!visit(byHeight[index] as Claim)) return;
  }
}

/** How many ascending numbers are below a number, or equal to it as well. */
function countBelow(numbers: Float64Array, number: number, orEqual: boolean): number {
  let from = 0;
  let to = numbers.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    const here = numbers[middle] ?? 0;
    if (here < number || (orEqual && here === number)) from = middle + 1;
    else to = middle;
  }
  return from;
}
