import { describe, expect, test } from "vitest";
import { reportedSeeds } from "./lists/make-up.ts";
import { measure, ways } from "./measure.ts";

/**
 * A little under what is measured on lists of a thousand rows, of seeds that nothing was tuned on; `npm run bench --
 * match` measures on longer ones, and docs/match.md has the numbers.
 */
const floors = [
  { setting: "latin", way: "no-block", precision: 0.97, recall: 0.97 },
  { setting: "latin", way: "blocks", precision: 0.97, recall: 0.97 },
  { setting: "arabic", way: "no-block", precision: 0.97, recall: 0.96 },
] as const;

describe("pairs are found as well as the docs say", () => {
  test.each(floors)("$setting, $way", ({ setting, way, precision, recall }) => {
    for (const seed of reportedSeeds) {
      const found = measure(seed, setting, ways[way], 1000);
      expect(found.precision).toBeGreaterThanOrEqual(precision);
      expect(found.recall).toBeGreaterThanOrEqual(recall);
    }
  });
});
