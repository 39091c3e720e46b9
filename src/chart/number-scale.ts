/**
 * How values lie along an axis. `linear` starts at zero. `log` is for counts of very different size, where a linear
 * axis would press the small ones together; `symlog` is the same with room for zero.
 */
export interface NumberScale {
  readonly kind: "linear" | "log" | "symlog";
  readonly domain: readonly [number, number];
  readonly ticks: readonly number[];
  /** The share of the axis's length at which a value lies, from 0 to 1. */
  readonly at: (value: number) => number;
  /** The value at a share of the axis's length. */
  readonly valueAt: (share: number) => number;
}

/** Whether the labels of these ticks have room on an axis with this scale. */
export type Fits = (ticks: readonly number[], scale: NumberScale) => boolean;

/** Where the largest value is more than this many times the smallest, an axis is logarithmic, unless told otherwise. */
const linearReach = 30;

/**
 * Chooses the scale for values that are zero or more, and the densest round ticks that fit.
 *
 * @example numberScale([34, 36], () => true).domain // [0, 40]
 */
export function numberScale(values: readonly number[], fits: Fits, reach: number = linearReach): NumberScale {
  const positive = values.filter((value) => value > 0);
  const least = Math.min(...positive);
  const greatest = Math.max(...positive);
  if (positive.length === 0) return linear(1, () => true);
  if (greatest <= least * reach) return linear(greatest, fits);
  return logarithmic(least, greatest, positive.length < values.length, fits);
}

/** The scale from zero whatever the values: lengths of bars are compared by eye, and that a logarithm would mislead. */
export const scaleFromZero = (values: readonly number[], fits: Fits): NumberScale => {
  const greatest = Math.max(...values);
  return greatest > 0 ? linear(greatest, fits) : linear(1, () => true);
};

function linear(greatest: number, fits: Fits): NumberScale {
  let scale = linearScale(greatest, Math.max(greatest, 1));
  for (const count of [1, 2, 3, 4, 5, 6]) {
    const denser = linearScale(greatest, roundStep(greatest / count));
    if (fits(denser.ticks, denser)) scale = denser;
  }
  return scale;
}

function linearScale(greatest: number, step: number): NumberScale {
  const count = Math.max(1, Math.ceil(greatest / step - 1e-9));
  const end = count * step;
  return {
    kind: "linear",
    domain: [0, end],
    ticks: Array.from({ length: count + 1 }, (_, index) => index * step),
    at: (value) => value / end,
    valueAt: (share) => share * end,
  };
}

/** The least of 1, 2, 5, 10, 20… that is no less than `step`: counts need no finer one. */
function roundStep(step: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(step, 1)) + 1e-9);
  return ([1, 2, 5, 10].find((factor) => factor * power >= step - 1e-9) ?? 10) * power;
}

function logarithmic(least: number, greatest: number, withZero: boolean, fits: Fits): NumberScale {
  const zero = withZero ? [0] : [];
  const dense = logScale([...zero, ...roundNumbers(least, greatest, [1, 2, 5])], withZero);
  if (fits(dense.ticks, dense)) return dense;
  const powers = roundNumbers(least, greatest, [1]);
  const scale = logScale([...zero, ...powers], withZero);
  for (let step = 1; step < powers.length; step++) {
    const ticks = powers.filter((_, index) => index % step === 0);
    for (const choice of [[...zero, ...ticks], ticks])
      if (fits(choice, scale)) return { ...scale, ticks: choice };
  }
  return scale;
}

/** A logarithmic scale from the first of the ticks to the last. */
function logScale(ticks: readonly number[], withZero: boolean): NumberScale {
  const low = ticks[0] ?? 1;
  const high = ticks.at(-1) ?? low;
  const into = withZero ? Math.log1p : Math.log;
  const back = withZero ? Math.expm1 : Math.exp;
  const span = into(high) - into(low);
  return {
    kind: withZero ? "symlog" : "log",
    domain: [low, high],
    ticks,
    at: (value) => (into(Math.max(value, low)) - into(low)) / span,
    valueAt: (share) => back(into(low) + share * span),
  };
}

/** These factors of powers of ten, from just below `least` to just above `greatest`. */
function roundNumbers(least: number, greatest: number, factors: readonly number[]): readonly number[] {
  const numbers: number[] = [];
  for (let power = Math.floor(Math.log10(least)); 10 ** power < greatest * 10; power++) {
    for (const factor of factors) numbers.push(factor * 10 ** power);
  }
  const from = numbers.findLastIndex((number) => number <= least);
  const to = numbers.findIndex((number) => number >= greatest);
  return numbers.slice(Math.max(from, 0), to + 1);
}
