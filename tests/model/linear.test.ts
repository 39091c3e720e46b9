import fc from "fast-check";
import { expect, it } from "vitest";
import { interval, isEmpty } from "../../src/model/interval.ts";
import { type Addend, canBeZero, rangeOfSum, solutionsOf } from "../../src/model/linear.ts";

const farthest = 250;

/** Whole numbers from a small one up, some without end, with coefficients of either sign. */
const whole: fc.Arbitrary<Addend> = fc
  .record({
    low: fc.nat(8),
    length: fc.nat(5),
    endless: fc.nat(9),
    coefficient: fc.integer({ min: -6, max: 6 }).filter((value) => value !== 0),
  })
  .map(({ low, length, endless, coefficient }) => ({
    values: interval(low, endless === 0 ? Number.POSITIVE_INFINITY : low + length),
    coefficient,
    whole: true,
  }));

/** Halves, their ends in or out. */
const real: fc.Arbitrary<Addend> = fc
  .record({
    low: fc.integer({ min: -8, max: 8 }),
    length: fc.nat(4),
    lowOpen: fc.boolean(),
    highOpen: fc.boolean(),
    coefficient: fc.constantFrom(-2, -1, 1, 2),
  })
  .map(({ low, length, lowOpen, highOpen, coefficient }) => ({
    values: interval(low / 2, (low + length) / 2, lowOpen && length > 0, highOpen && length > 0),
    coefficient,
    whole: false,
  }));

/** All sums of whole numbers, as far as an endless one is followed. */
const sumsOf = (addends: readonly Addend[]): ReadonlySet<number> =>
  addends.reduce<ReadonlySet<number>>(
    (sums, { values, coefficient }) => {
      const added = new Set<number>();
      for (const sum of sums) {
        for (let value = values.low; value <= Math.min(values.high, values.low + farthest); value += 1)
          added.add(sum + coefficient * value);
      }
      return added;
    },
    new Set([0]),
  );

const holds = ({ low, high, lowOpen, highOpen }: ReturnType<typeof rangeOfSum>, value: number): boolean =>
  (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);

it("a sum of whole numbers can be zero just where trying them all finds it", () => {
  fc.assert(
    fc.property(fc.array(whole, { minLength: 1, maxLength: 4 }), (addends) => {
      expect(canBeZero(addends)).toBe(sumsOf(addends).has(0));
    }),
    { numRuns: 2000 },
  );
});

it("so can a sum of whole numbers and of others, ends left out or not", () => {
  fc.assert(
    fc.property(fc.array(whole, { maxLength: 3 }), fc.array(real, { minLength: 1, maxLength: 2 }), (a, b) => {
      const range = rangeOfSum(b);
      const expected = [...sumsOf(a)].some((sum) => holds(range, -sum));
      expect(canBeZero([...a, ...b])).toBe(expected);
    }),
    { numRuns: 2000 },
  );
});

it("no whole number lies between two that follow one another", () => {
  const endless = interval(0, Number.POSITIVE_INFINITY);
  const between = { values: interval(0, 0.5, true, true), coefficient: -2, whole: false };
  expect(
    canBeZero([
      { values: endless, coefficient: 1, whole: true },
      { values: endless, coefficient: -1, whole: true },
      between,
    ]),
  ).toBe(false);
});

it("what is left over of whole numbers is the hull of what trying them all leaves", () => {
  const finite = whole.filter(({ values }) => Number.isFinite(values.high));
  fc.assert(
    fc.property(
      fc.array(finite, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: -4, max: 4 }).filter((value) => value !== 0),
      (addends, coefficient) => {
        const found = [...sumsOf(addends)]
          .map((sum) => -sum / coefficient)
          .filter((value) => Number.isInteger(value) && value >= 0)
          .toSorted((a, b) => a - b);
        const solutions = solutionsOf(addends, coefficient, true);
        if (found.length === 0) expect(isEmpty(solutions)).toBe(true);
        else expect(solutions).toEqual(interval(found[0] ?? 0, found.at(-1) ?? 0));
      },
    ),
    { numRuns: 2000 },
  );
});

it("what is left over of other numbers has their ends, in or out", () => {
  const addends = [{ values: interval(1, 3, true, false), coefficient: 2, whole: false }];
  expect(solutionsOf(addends, -1, false)).toEqual(interval(2, 6, true, false));
  expect(solutionsOf(addends, 4, false)).toEqual(interval(-1.5, -0.5, false, true));
  expect(solutionsOf(addends, -1, true)).toEqual(interval(3, 6));
  expect(solutionsOf([{ values: interval(7, 7), coefficient: 1, whole: true }], -7, true)).toEqual(
    interval(1, 1),
  );
  expect(
    solutionsOf([{ values: interval(5, Number.POSITIVE_INFINITY), coefficient: 1, whole: true }], -2, true),
  ).toEqual(interval(3, Number.POSITIVE_INFINITY));
});

it("ten thousand addends take no longer than they must, and are not tried out", () => {
  const many = Array.from({ length: 10_000 }, (_, index) => ({
    values: interval(0, 1),
    coefficient: (index % 2 === 0 ? 1 : -1) * (1000 + index),
    whole: true,
  }));
  expect(canBeZero([...many, { values: interval(1, 1), coefficient: 1, whole: true }])).toBe(true);
});
