import { type Interval, interval, isEmpty, scaled, sum } from "./interval.ts";

/** Some number within `values`, times `coefficient`; a whole number where people are counted. */
export interface Addend {
  readonly values: Interval;
  readonly coefficient: number;
  readonly whole: boolean;
}

/** What the addends come to, whole numbers or not. */
export const rangeOfSum = (addends: readonly Addend[]): Interval =>
  addends.reduce((total, { values, coefficient }) => sum(total, scaled(values, coefficient)), zero);

const zero = interval(0, 0);

/**
 * Whether numbers inside the addends' values make the sum zero, where some must be whole: twice the couples are no odd
 * number of people. Exact, but for sums of many unequal coefficients that would take too long to try out: those are
 * taken to hold, since nothing proves that they do not.
 */
export function canBeZero(addends: readonly Addend[]): boolean {
  if (!isWithin(0, rangeOfSum(addends))) return false;
  const whole = addends.filter(isWhole);
  const target = scaled(rangeOfSum(addends.filter((addend) => !isWhole(addend))), -1);
  const start = whole.reduce((total, { values, coefficient }) => total + coefficient * values.low, 0);
  const steps = whole
    .map(({ values, coefficient }) => ({ size: coefficient, most: values.high - values.low }))
    .filter(({ size, most }) => size !== 0 && most > 0);
  const ladder = bounded({ start, steps }, target);
  return ladder === null || reaches(ladder, target, { left: 20_000, depth: 40 });
}

const isWhole = ({ whole, values }: Addend): boolean => whole && Number.isFinite(values.low);

const isWithin = (value: number, { low, high, lowOpen, highOpen }: Interval): boolean =>
  (low < value || (low === value && !lowOpen)) && (high > value || (high === value && !highOpen));

/** `most` times a step of `size`, or fewer. */
interface Steps {
  readonly size: number;
  readonly most: number;
}

interface Ladder {
  readonly start: number;
  readonly steps: readonly Steps[];
}

/**
 * A ladder whose steps all go up and end, the shortest first, and that reaches the target where the given one does;
 * `null` where that surely is so.
 */
function bounded({ start, steps }: Ladder, target: Interval): Ladder | null {
  const [up, down] = [1, -1].map((sign) =>
    steps.filter(({ size, most }) => most === endless && size * sign > 0),
  );
  const finite = steps.filter(({ most }) => most !== endless);
  const ends = finite.map(({ size, most }) => size * most);
  const lowest = ends.reduce((low, end) => low + Math.min(0, end), start);
  const highest = ends.reduce((high, end) => high + Math.max(0, end), start);
  const room = target.high - target.low;
  if (up?.length && down?.length) {
    // Together they reach every multiple of what divides them all, however far away.
    const size = [...up, ...down].reduce((divisor, each) => greatestDivisor(divisor, Math.abs(each.size)), 0);
    const isOpen = target.lowOpen && target.highOpen;
    if (room > size || (room === size && !isOpen) || !Number.isFinite(room)) return null;
    const below = Math.max(0, Math.ceil((highest - target.low) / size) * size);
    return upwards(start - below, [
      ...finite,
      { size, most: Math.max(0, Math.ceil((target.high - lowest + below) / size)) },
    ]);
  }
  const reach = up?.length ? target.high - lowest : down?.length ? highest - target.low : 0;
  if (reach === endless) return null;
  const capped = [...(up ?? []), ...(down ?? [])].map(({ size }) => ({
    size,
    most: Math.max(0, Math.floor(reach / Math.abs(size))),
  }));
  return upwards(start, [...finite, ...capped]);
}

const endless = Number.POSITIVE_INFINITY;

const greatestDivisor = (a: number, b: number): number => (b === 0 ? a : greatestDivisor(b, a % b));

/** Steps down are steps up from where they end. */
function upwards(start: number, steps: readonly Steps[]): Ladder {
  let from = start;
  const up = steps.map(({ size, most }) => {
    if (size < 0) from += size * most;
    return { size: Math.abs(size), most };
  });
  return { start: from, steps: up.toSorted((a, b) => a.size - b.size) };
}

/** How much may still be tried out. */
interface Budget {
  left: number;
  depth: number;
}

/** Whether some number of steps lands in the target: yes, too, where that would take too long to try out. */
function reaches({ start, steps }: Ladder, target: Interval, budget: Budget): boolean {
  budget.left -= 1;
  const farthest = steps.reduce((high, { size, most }) => high + size * most, start);
  if (isEmpty(target) || start > target.high || farthest < target.low) return false;
  if (budget.left <= 0 || budget.depth <= 0) return true;
  let span: Span = { low: start, high: start, step: 0 };
  for (const step of steps) {
    const wider = widened(span, step);
    if (!wider) return reachesByTrial({ start, steps }, target, budget);
    span = wider;
  }
  return hits(span, target);
}

/** All multiples of `step` from `low` to `high`. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly step: number;
}

/** The span with some steps more; `null` where that would leave gaps in it. */
function widened({ low, high, step }: Span, { size, most }: Steps): Span | null {
  if (most === 0) return { low, high, step };
  if (step > 0 && (size % step !== 0 || size > high - low + step)) return null;
  return { low, high: high + size * most, step: step || size };
}

function hits({ low, high, step }: Span, target: Interval): boolean {
  if (step === 0) return isWithin(low, target);
  const least = Math.max(low, target.low);
  const most = Math.min(high, target.high);
  let first = low + Math.ceil((least - low) / step) * step;
  if (target.lowOpen && first <= target.low) first += step;
  return first < most || (first === most && !(target.highOpen && first === target.high));
}

/** Tries out how often the step goes of which there are fewest. */
function reachesByTrial({ start, steps }: Ladder, target: Interval, budget: Budget): boolean {
  const [tried] = steps.toSorted((a, b) => a.most - b.most);
  if (!tried) return false;
  const rest = steps.filter((step) => step !== tried);
  budget.depth -= 1;
  for (let times = 0; times <= tried.most; times += 1) {
    if (reaches({ start: start + times * tried.size, steps: rest }, target, budget)) return true;
  }
  budget.depth += 1;
  return false;
}

/**
 * The smallest interval around all values of an unknown that make `coefficient` times it and the addends zero; empty
 * where none does. A whole unknown is never below zero: people are counted.
 */
export function solutionsOf(addends: readonly Addend[], coefficient: number, whole: boolean): Interval {
  const { low, high, lowOpen, highOpen } = rangeOfSum(addends);
  const [first, last] = coefficient > 0 ? [high, low] : [low, high];
  const [firstOpen, lastOpen] = coefficient > 0 ? [highOpen, lowOpen] : [lowOpen, highOpen];
  const range = interval(-first / coefficient, -last / coefficient, firstOpen, lastOpen);
  return whole ? wholeSolutions(addends, coefficient, range) : range;
}

/** Ends that no whole numbers reach are passed over; the pattern repeats itself long before this many. */
const mostPassed = 1000;

function wholeSolutions(addends: readonly Addend[], coefficient: number, range: Interval): Interval {
  const isSolution = (value: number): boolean =>
    canBeZero([...addends, { values: interval(value, value), coefficient, whole: true }]);
  let low = Math.max(0, range.lowOpen ? Math.floor(range.low) + 1 : Math.ceil(range.low));
  let high = range.highOpen ? Math.ceil(range.high) - 1 : Math.floor(range.high);
  for (let passed = 0; passed < mostPassed && low <= high && !isSolution(low); passed += 1) low += 1;
  for (
    let passed = 0;
    passed < mostPassed && Number.isFinite(high) && low <= high && !isSolution(high);
    passed += 1
  )
    high -= 1;
  return interval(low, high);
}
