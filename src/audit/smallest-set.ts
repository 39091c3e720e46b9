import { type Claim, compare } from "../model/claim.ts";
import type { Interval } from "../model/interval.ts";
import { sameMoment } from "../model/time.ts";

/** Beyond this many a set of figures to take away tells nobody where the slip is. */
const tellingAtMost = 10;

/** Counts whose removal makes their series consistent, and how many the series has with them. */
export interface SmallestSet {
  readonly claims: readonly Claim[];
  readonly count: number;
}

/**
 * The fewest counts that have to go for a series that falls never to fall; `null` where another set would do as
 * well, or where the dates leave open which count comes first. Only numbers that can prove something take
 * part: to the day or in an order of their dates, and neither rounded nor words.
 */
export function smallestSet(series: readonly Claim[]): SmallestSet | null {
  const run = inOrderOfDates(series.filter(isFirm));
  if (!run) return null;
  const kept = new Set(largestConsistent(run.map(({ interval }) => interval)));
  const claims = run.filter((_, index) => !kept.has(index));
  if (claims.length > tellingAtMost) return null;
  const isOnly = claims.every((forced) => sizeWith(run, forced) < kept.size);
  return isOnly ? { claims, count: run.length } : null;
}

const isFirm = ({ figure, asOf }: Claim): boolean =>
  figure.qualifier !== "vague" && figure.qualifier !== "about" && asOf?.doubtful === false;

/** Counts by date, those of one date from the highest ceiling down; `null` where two dates overlap. */
function inOrderOfDates(claims: readonly Claim[]): readonly Claim[] | null {
  const run = claims.toSorted(
    (a, b) =>
      compare(a.asOf?.first ?? 0, b.asOf?.first ?? 0) ||
      compare(a.asOf?.last ?? 0, b.asOf?.last ?? 0) ||
      compare(b.interval.high, a.interval.high),
  );
  const isOrdered = run.every(({ asOf }, index) => {
    const before = run[index - 1]?.asOf;
    return !before || !asOf || before.last <= asOf.first || sameMoment(before, asOf) === "always";
  });
  return isOrdered ? run : null;
}

/** How many counts can stand together with this one. */
function sizeWith(run: readonly Claim[], forced: Claim): number {
  const at = run.indexOf(forced);
  const compatible = run.filter(({ interval }, index) =>
    index < at ? interval.low <= forced.interval.high : forced.interval.low <= interval.high,
  );
  return largestConsistent(compatible.map(({ interval }) => interval)).length;
}

/** A choice of intervals by the highest low in it, and where that comes from. */
interface Choice {
  readonly low: number;
  readonly index: number;
  readonly before: Choice | null;
}

/**
 * The most intervals of a row none of which lies wholly below one before it, as their indices. For single numbers
 * this is a longest non-decreasing subsequence.
 *
 * Patience: `choices[k]` is the choice of k + 1 intervals whose highest low is lowest. An interval joins every choice
 * whose highest low it contains, which moves those up by one, and begins a choice with its own low on top of the
 * largest one below it.
 */
export function largestConsistent(row: readonly Pick<Interval, "low" | "high">[]): readonly number[] {
  const choices: Choice[] = [];
  for (const [index, { low, high }] of row.entries()) {
    const beyond = firstAbove(choices, high);
    if (beyond < choices.length) choices.splice(beyond, 1);
    const at = firstAbove(choices, low);
    choices.splice(at, 0, { low, index, before: choices[at - 1] ?? null });
  }
  const chosen: number[] = [];
  let end = row.length;
  for (let choice = choices.at(-1) ?? null; choice; choice = choice.before) {
    for (let index = end - 1; index > choice.index; index -= 1) {
      const { low, high } = row[index] ?? { low: 0, high: 0 };
      if (low < choice.low && choice.low <= high) chosen.push(index);
    }
    chosen.push(choice.index);
    end = choice.index;
  }
  return chosen.toReversed();
}

function firstAbove(choices: readonly Choice[], value: number): number {
  let from = 0;
  let to = choices.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((choices[middle]?.low ?? 0) <= value) from = middle + 1;
    else to = middle;
  }
  return from;
}
