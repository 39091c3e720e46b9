import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberScale } from "../../src/chart/number-scale.ts";

const always = () => true;

describe("the scale of numbers", () => {
  it("starts at zero and ends at a round number", () => {
    expect(numberScale([34, 36], always)).toMatchObject({ kind: "linear", domain: [0, 40] });
    expect(numberScale([81, 9, 11], always)).toMatchObject({ kind: "linear", domain: [0, 100] });
    expect(numberScale([0, 0], always)).toMatchObject({ kind: "linear", domain: [0, 1], ticks: [0, 1] });
  });

  it("is logarithmic where a linear one would press the small numbers together", () => {
    expect(numberScale([2, 34, 550], always)).toMatchObject({ kind: "log", domain: [2, 1000] });
    expect(numberScale([0, 7, 2_500_000_000], always).kind).toBe("symlog");
  });

  it("has fewer ticks where many do not fit", () => {
    const few = (ticks: readonly number[]) => ticks.length <= 3;
    expect(numberScale([34, 36], few).ticks).toEqual([0, 20, 40]);
    expect(numberScale([2, 550], few).ticks).toEqual([1, 100]);
  });

  it("keeps numbers in order and within the axis, and finds them again", () => {
    const counts = fc.array(fc.integer({ min: 0, max: 10_000_000_000 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 9 }), (values, most) => {
        const scale = numberScale(values, (ticks) => ticks.length <= most);
        const sorted = values.toSorted((a, b) => a - b);
        for (const [index, value] of sorted.entries()) {
          expect(scale.at(value)).toBeGreaterThanOrEqual(0);
          expect(scale.at(value)).toBeLessThanOrEqual(1 + 1e-9);
          expect(scale.valueAt(scale.at(value))).toBeCloseTo(value, -Math.log10(value + 1) / 2);
          const before = sorted[index - 1];
          if (before !== undefined) expect(scale.at(value)).toBeGreaterThanOrEqual(scale.at(before));
        }
        for (const tick of scale.ticks) expect(scale.at(tick)).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});
