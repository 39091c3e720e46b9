import fc from "fast-check";
import { expect, it } from "vitest";
import { heaviestApart } from "../../src/audit/heaviest-apart.ts";

const graph = fc.integer({ min: 1, max: 9 }).chain((size) =>
  fc.record({
    weights: fc.array(fc.nat(20), { minLength: size, maxLength: size }),
    links: fc.array(fc.tuple(fc.nat(size - 1), fc.nat(size - 1)), { maxLength: 20 }),
  }),
);

it("weighs as much as the heaviest of all choices without a link, and has none itself", () => {
  fc.assert(
    fc.property(graph, ({ weights, links }) => {
      const isLinked = (a: number, b: number): boolean =>
        a !== b && links.some(([x, y]) => (x === a && y === b) || (x === b && y === a));
      const items = weights
        .map((_, item) => item)
        .toSorted((a, b) => (weights[b] ?? 0) - (weights[a] ?? 0) || a - b);
      const isApart = (some: readonly number[]): boolean =>
        some.every((a) => some.every((b) => !isLinked(a, b)));
      const weigh = (some: readonly number[]): number =>
        some.reduce((total, item) => total + (weights[item] ?? 0), 0);
      const chosen = heaviestApart(
        items,
        (item) => weights[item] ?? 0,
        (item) => items.filter((other) => isLinked(item, other)),
      );
      expect(isApart(chosen)).toBe(true);
      for (let mask = 0; mask < 2 ** items.length; mask += 1) {
        const some = items.filter((item) => Math.floor(mask / 2 ** item) % 2 === 1);
        if (isApart(some)) expect(weigh(chosen)).toBeGreaterThanOrEqual(weigh(some));
      }
    }),
  );
});

it("finds a choice without links among thousands that are all linked in a ring", () => {
  const items = Array.from({ length: 5000 }, (_, item) => item);
  const chosen = heaviestApart(
    items,
    () => 1,
    (item) => [(item + 1) % items.length, (item + items.length - 1) % items.length],
  );
  expect(chosen).toHaveLength(2500);
});
