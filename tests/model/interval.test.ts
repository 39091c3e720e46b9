import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  anything,
  areDisjoint,
  areEqual,
  assertedBy,
  contains,
  hull,
  type Interval,
  intersection,
  interval,
  isBelow,
  isEmpty,
  type Qualifier,
  qualifiers,
  scaled,
  sum,
  vagueFloor,
} from "../../src/model/interval.ts";

const infinite = Number.POSITIVE_INFINITY;

/** Intervals that are not empty, some of them open at an end, some without an upper end. */
const intervals = fc
  .tuple(
    fc.integer({ min: -9, max: 9 }),
    fc.integer({ min: 0, max: 9 }),
    fc.boolean(),
    fc.boolean(),
    fc.boolean(),
  )
  .map(([low, width, lowOpen, highOpen, endless]) =>
    interval(low, endless ? infinite : low + width, lowOpen, highOpen && !endless),
  )
  .filter((one) => !isEmpty(one));
/** Values at which two intervals can differ: all ends, and what lies between them. */
const values = Array.from({ length: 61 }, (_, index) => index / 2 - 10);
const holds = ({ low, high, lowOpen, highOpen }: Interval, value: number): boolean =>
  (lowOpen ? value > low : value >= low) && (highOpen ? value < high : value <= high);

describe("an interval", () => {
  it("intersected with another holds what both hold", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const both = intersection(a, b);
        for (const value of values) expect(holds(both, value)).toBe(holds(a, value) && holds(b, value));
        expect(areEqual(both, intersection(b, a))).toBe(true);
        expect(areEqual(intersection(a, a), a)).toBe(true);
        expect(areDisjoint(a, b)).toBe(isEmpty(both));
      }),
    );
  });

  it("in a hull with another is the smallest that holds both", () => {
    fc.assert(
      fc.property(intervals, intervals, intervals, (a, b, c) => {
        const around = hull(a, b);
        expect(contains(around, a) && contains(around, b)).toBe(true);
        expect(areEqual(around, hull(b, a))).toBe(true);
        expect(areEqual(hull(around, c), hull(a, hull(b, c)))).toBe(true);
        if (contains(c, a) && contains(c, b)) expect(contains(c, around)).toBe(true);
      }),
    );
  });

  it("is below another exactly if all its values are", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const held = (one: Interval) => values.filter((value) => holds(one, value));
        const [mostOfA, leastOfB] = [Math.max(...held(a)), Math.min(...held(b))];
        expect(isBelow(a, b)).toBe(a.high !== infinite && mostOfA < leastOfB);
        expect(isBelow(a, b) && isBelow(b, a)).toBe(false);
        expect(isBelow(a, a)).toBe(false);
      }),
    );
  });

  it("contains another exactly if it holds all its values", () => {
    fc.assert(
      fc.property(intervals, intervals, (a, b) => {
        const every = values.every((value) => !holds(b, value) || holds(a, value));
        expect(contains(a, b)).toBe(every && (b.high !== infinite || a.high === infinite));
      }),
    );
  });

  it("added to another holds every sum, and times a factor every product", () => {
    fc.assert(
      fc.property(intervals, intervals, fc.constantFrom(-2, -1, 0, 1, 4), (a, b, factor) => {
        for (const x of values.filter((value) => holds(a, value))) {
          expect(holds(scaled(a, factor), x * factor)).toBe(true);
          for (const y of [b.low + 0.5, b.low, b.high, b.high - 0.5].filter((value) => holds(b, value))) {
            if (Number.isFinite(y)) expect(holds(sum(a, b), x + y)).toBe(true);
          }
        }
        if (factor !== 0) expect(areEqual(scaled(scaled(a, factor), 1 / factor), a)).toBe(true);
      }),
    );
  });
});

describe("what a printed number asserts", () => {
  const printed = (qualifier: Qualifier, value: number | null, upper: number | null = null, words = "") => ({
    as_printed: words,
    value,
    upper,
    qualifier,
  });

  it.each([
    ["exact", 34, 34, 34],
    ["at-least", 36, 36, infinite],
    ["more-than", 550, 551, infinite],
    ["at-most", 20, 0, 20],
    ["less-than", 20, 0, 19],
    ["about", 30, 25, 35],
    ["about", 36, 35, 37],
    ["about", 5, 4, 6],
    ["about", 0, 0, 1],
    ["about", 1, 0, 2],
    ["about", 100, 50, 150],
    ["about", 120, 115, 125],
    ["about", 1_660_000, 1_655_000, 1_665_000],
    ["vague", 40, 40, infinite],
  ] as const)("%s %d of a count is [%d, %d]", (qualifier, value, low, high) => {
    expect(assertedBy(printed(qualifier, value), true)).toEqual(interval(low, high));
  });

  it.each([
    ["exact", 1.5, interval(1.5, 1.5)],
    ["more-than", 1.5, interval(1.5, infinite, true)],
    ["less-than", 1.5, interval(0, 1.5, false, true)],
    ["at-most", 1.5, interval(0, 1.5)],
    ["about", 1.66, interval(1.655, 1.665)],
    ["about", 1_660_000, interval(1_655_000, 1_665_000)],
    ["about", 2, interval(1.5, 2.5)],
    ["about", 0.3, interval(0.25, 0.35)],
  ] as const)("%s %d of a measure", (qualifier, value, expected) => {
    const { low, high, ...ends } = assertedBy(printed(qualifier, value), false);
    expect(low).toBeCloseTo(expected.low, 9);
    if (Number.isFinite(expected.high)) expect(high).toBeCloseTo(expected.high, 9);
    else expect(high).toBe(infinite);
    expect(ends).toEqual({ lowOpen: expected.lowOpen, highOpen: expected.highOpen });
  });

  it("range 30 to 40 is [30, 40]", () => {
    expect(assertedBy(printed("range", 30, 40), true)).toEqual(interval(30, 40));
  });

  it.each([
    ["tens", 10],
    ["Tens of people", 10],
    ["a dozen", 12],
    ["dozens", 12],
    ["scores", 20],
    ["hundreds", 100],
    ["thousands", 1000],
    ["tens of thousands", 1000],
    ["hundreds of thousands", 1000],
    ["عشرات", 10],
    ["مئات", 100],
    ["آلاف", 1000],
    ["countless", 1],
    ["several", 1],
    ["often", 1],
  ])("“%s” is a floor of %d", (words, floor) => {
    expect(vagueFloor(words)).toBe(floor);
    expect(assertedBy(printed("vague", null, null, words), true)).toEqual(interval(floor, infinite));
  });

  it("nothing, where the value is missing", () => {
    for (const qualifier of qualifiers.filter((each) => each !== "vague")) {
      expect(assertedBy(printed(qualifier, null), true)).toEqual(anything);
    }
  });

  it("holds the printed value, unless the words exclude it, and no count below zero", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...qualifiers),
        fc.nat(100_000),
        fc.boolean(),
        (qualifier, value, whole) => {
          const asserted = assertedBy(printed(qualifier, value, value + 7), whole);
          const excluded = qualifier === "more-than" || qualifier === "less-than";
          expect(holds(asserted, value)).toBe(!excluded);
          if (whole && !isEmpty(asserted)) expect(asserted.low).toBeGreaterThanOrEqual(0);
        },
      ),
    );
  });
});
