import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Edge, settle } from "../../src/match/settle.ts";

/** The greatest sum, by trying every way. */
function best(edges: readonly Edge[]): number {
  const [first, ...others] = edges;
  if (!first) return 0;
  const apart = others.filter(({ left, right }) => left !== first.left && right !== first.right);
  return Math.max(best(others), first.bits + best(apart));
}

const withEdge = (edges: readonly Edge[], edge: Edge): number =>
  edge.bits + best(edges.filter(({ left, right }) => left !== edge.left && right !== edge.right));

const graphs = (rows: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(rows - 1), fc.nat(rows - 1)), {
      maxLength: 10,
      selector: ([left, right]) => `${left} ${right}`,
    })
    .chain((pairs) =>
      fc
        .array(fc.integer({ min: -3, max: 12 }), { minLength: pairs.length, maxLength: pairs.length })
        .map((bits) => pairs.map(([left, right], at): Edge => ({ left, right, bits: bits[at] ?? 0 }))),
    );

describe("a pair is worth what the best way with it has over the best way without", () => {
  test("as an oracle finds that tries every way", () => {
    fc.assert(
      fc.property(graphs(4), (edges) => {
        for (const { edge, margin } of settle(edges)) {
          const without = best(edges.filter((other) => other !== edge));
          expect(margin).toBeCloseTo(withEdge(edges, edge) - without, 9);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("pairs that are worth something make up the best way together, one to one", () => {
    fc.assert(
      fc.property(graphs(5), (edges) => {
        const worthy = settle(edges).filter(({ margin }) => margin > 1e-9);
        expect(new Set(worthy.map(({ edge }) => edge.left)).size).toBe(worthy.length);
        expect(new Set(worthy.map(({ edge }) => edge.right)).size).toBe(worthy.length);
        expect(worthy.reduce((sum, { edge }) => sum + edge.bits, 0)).toBeLessThanOrEqual(best(edges) + 1e-9);
      }),
    );
  });
});

test("the best pair of one row gives way to the best sum", () => {
  const edges = [
    { left: 0, right: 0, bits: 10 },
    { left: 0, right: 1, bits: 9 },
    { left: 1, right: 0, bits: 9 },
  ];
  const chosen = settle(edges).filter(({ margin }) => margin > 0);
  expect(chosen.map(({ edge }) => [edge.left, edge.right])).toEqual([
    [0, 1],
    [1, 0],
  ]);
  expect(chosen.map(({ margin }) => margin)).toEqual([8, 8]);
});

test("in a group too large to try every way, only pairs that outdo all rivals together are sure", () => {
  const rows = 60;
  const edges = Array.from({ length: rows }, (_, at): Edge[] => [
    { left: at, right: at, bits: 20 },
    { left: at, right: (at + 1) % rows, bits: 5 },
  ]).flat();
  const settled = settle(edges);
  expect(settled.filter(({ margin }) => margin > 0).length).toBe(rows);
  expect(settled.every(({ edge, margin }) => margin === (edge.bits === 20 ? 10 : -15))).toBe(true);
});

test("rows that are all alike are left to a person, however many they are", () => {
  for (const rows of [3, 60]) {
    const edges = Array.from({ length: rows * rows }, (_, at): Edge => {
      return { left: Math.floor(at / rows), right: at % rows, bits: 7 };
    });
    expect(new Set(settle(edges).map(({ margin }) => margin))).toEqual(new Set([0]));
  }
});
