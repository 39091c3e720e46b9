import { describe, expect, test } from "vitest";
import { candidatesAmong } from "../../src/match/candidates.ts";
import { compareNames } from "../../src/match/names.ts";
import { namesOf } from "../../src/match/tokens.ts";
import { testLists } from "./lists/lists.ts";
import { settings, tuningSeeds } from "./lists/make-up.ts";

describe("the index misses no pair that holding every row against every row would find", () => {
  test.each(Object.entries(settings))("%s", (_, setting) => {
    const { left, right } = testLists(tuningSeeds[0], setting, 200);
    const names = namesOf(
      left.map(({ name }) => name),
      right.map(({ name }) => name),
    );
    const least = 2;
    const every = names.left.flatMap((one, row) =>
      names.right.flatMap((other, facing) => {
        const { bits, parts } = compareNames(one, other, names.vocabulary);
        return bits >= least && parts.some(({ level }) => level !== "initial") ? [`${row} ${facing}`] : [];
      }),
    );
    const found = [...candidatesAmong(names, least, () => least)].map((pair) => `${pair.left} ${pair.right}`);
    expect(every.length).toBeGreaterThan(100);
    expect(found.toSorted()).toEqual(every.toSorted());
  });
});
