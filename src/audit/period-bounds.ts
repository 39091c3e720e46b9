import { groupsAbove, groupsOf, isDated } from "../model/ceilings.ts";
import type { Cell } from "../model/cells.ts";
import { type Claim, compare } from "../model/claim.ts";
import type { Day } from "../model/time.ts";

const separator = "\u001f";

/**
 * Quick looks at a cell's counts that tell which of them need no exact one: no periods within them can add up to more,
 * or none that cover them to less. Dates are taken as loosely as any reading takes them, so that what passes here
 * passes every reading. One look from each start serves all counts that begin there.
 */
export interface PeriodBounds {
  /** Whether periods within `whole` may add up to more than its high. */
  mayExceed(whole: Claim): boolean;
  /** Whether periods that cover `whole` may add up to less than its low. */
  mayFallShort(whole: Claim): boolean;
}

export function periodBounds({ claims }: Cell): PeriodBounds {
  const dated = claims.filter(isDated);
  const present = new Set(dated.flatMap(groupsOf));
  const keyOf = (groups: readonly string[]): string =>
    groups.filter((group) => present.has(group)).join(separator);
  const weights = memo((ceilings: string) => {
    const groups = new Set(ceilings.split(separator));
    const meeting = dated.filter((claim) => groupsAbove(claim).some((group) => groups.has(group)));
    const spans = periodsOf(meeting, heaviest);
    const late = spans.filter(({ to, within }) => to > within);
    return { late, from: memo((from: Day) => weightsWithin(spans, from)) };
  });
  const costs = memo((ceilings: string) => {
    const groups = new Set(ceilings.split(separator));
    const meeting = dated.filter((claim) => groupsOf(claim).some((group) => groups.has(group)));
    const spans = periodsOf(meeting, cheapest);
    return memo((from: Day) => costsCovering(spans, from));
  });
  return {
    mayExceed: (whole) => {
      const { start, asOf, interval } = whole;
      if (!start || !asOf) return false;
      const { late, from } = weights(keyOf(groupsOf(whole)));
      const until = late.reduce(
        (day, { to, within }) => (within <= asOf.last && to > day ? to : day),
        asOf.last,
      );
      return valueUpTo(from(start.first), until) > interval.high;
    },
    mayFallShort: (whole) => {
      const { start, asOf, interval } = whole;
      if (!start || !asOf) return false;
      const until = asOf.text === ".." ? asOf.last : Math.max(start.last, asOf.first);
      return costFrom(costs(keyOf(groupsAbove(whole)))(start.last), until) < interval.low;
    },
  };
}

/** A period as some reading of its dates has it, and the number that counts for it. */
interface Span {
  readonly from: Day;
  readonly to: Day;
  /** Whatever lasts until this day may hold it. */
  readonly within: Day;
  readonly value: number;
}

/** At its shortest, with its low: what is disjoint on some reading is disjoint so. */
const heaviest = {
  span: ({ start, asOf, interval }: Claim): Span => {
    const from = start?.last ?? 0;
    const within = asOf?.first ?? 0;
    return { from, to: Math.max(from, within), within, value: interval.low };
  },
  better: Math.max,
};

/** At its longest, with its high: what covers on some reading covers so. */
const cheapest = {
  span: ({ start, asOf, interval }: Claim): Span => {
    const to = asOf?.last ?? 0;
    return { from: start?.first ?? 0, to, within: to, value: interval.high };
  },
  better: Math.min,
};

/** The different periods of some claims, each with the value that tells most, by their ends. */
function periodsOf(claims: readonly Claim[], { span, better }: typeof heaviest): readonly Span[] {
  const spans = new Map<string, Span>();
  for (const claim of claims) {
    const own = span(claim);
    const key = `${own.from} ${own.to} ${own.within}`;
    const known = spans.get(key);
    spans.set(key, known ? { ...own, value: better(own.value, known.value) } : own);
  }
  return [...spans.values()].toSorted((a, b) => compare(a.to, b.to) || compare(a.from, b.from));
}

/** A value that changes from some days on: `days` ascend. */
interface Steps {
  readonly days: readonly Day[];
  readonly values: readonly number[];
}

/** What disjoint periods from a day on add up to at most, by the day until which they last. */
function weightsWithin(spans: readonly Span[], from: Day): Steps {
  const days: Day[] = [];
  const values: number[] = [];
  const steps = { days, values };
  for (const span of spans) {
    if (span.from < from) continue;
    const weight = valueUpTo(steps, span.from - 1) + span.value;
    if (weight > (values.at(-1) ?? 0)) {
      days.push(span.to);
      values.push(weight);
    }
  }
  return steps;
}

function valueUpTo({ days, values }: Steps, day: Day): number {
  return values[firstAfter(days, day) - 1] ?? 0;
}

/** What a chain of periods without a gap costs at least, by the day up to which it covers from `from` on. */
function costsCovering(spans: readonly Span[], from: Day): Steps {
  const days: Day[] = [from - 1];
  const values: number[] = [0];
  for (const { from: begins, to: ends, value } of spans) {
    if (ends < from) continue;
    const before = values[firstAfter(days, begins - 2)];
    if (before === undefined) continue;
    const cost = before + value;
    while ((values.at(-1) ?? -1) >= cost) {
      values.pop();
      days.pop();
    }
    days.push(ends);
    values.push(cost);
  }
  return { days, values };
}

const costFrom = ({ days, values }: Steps, day: Day): number =>
  values[firstAfter(days, day - 1)] ?? Number.POSITIVE_INFINITY;

/** The index of the first day after a day. */
function firstAfter(days: readonly Day[], day: Day): number {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) <= day) low = middle + 1;
    else high = middle;
  }
  return low;
}

function memo<Key, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return (key) => {
    let value = known.get(key);
    if (value === undefined) {
      value = make(key);
      known.set(key, value);
    }
    return value;
  };
}
