import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { type Row, testLists } from "./lists/lists.ts";
import { makeUp, reportedSeeds, settings, tuningSeeds } from "./lists/make-up.ts";

const byId = (rows: readonly Row[]) => new Map(rows.map((row) => [row.id, row]));
const cells = ({ name, place, date, age }: Row) => [name, place, date, age];

test("no seed is both tuned and reported on", () => {
  expect(new Set([...tuningSeeds, ...reportedSeeds]).size).toBe(tuningSeeds.length + reportedSeeds.length);
});

describe("the lists are what they are said to be", () => {
  const { left, right, truth } = testLists(tuningSeeds[0], settings.latin);
  const lefts = byId(left);
  const rights = byId(right);

  test("rows, and those that both have", () => {
    expect([left.length, right.length]).toEqual([makeUp.rows, makeUp.rows]);
    expect(truth.length).toBe(makeUp.rows * makeUp.shared);
    expect(new Set(truth.map((pair) => pair.left)).size).toBe(truth.length);
    expect(new Set(truth.map((pair) => pair.right)).size).toBe(truth.length);
  });

  test("none to four changes a record, in the shares that are stated, and each leaves a mark", () => {
    for (const [changes, share] of makeUp.changes.entries()) {
      const found = truth.filter((pair) => pair.changes === changes).length / truth.length;
      expect(Math.abs(found - share)).toBeLessThan(0.03);
    }
    for (const pair of truth.filter(({ changes }) => changes < 2)) {
      const [one, other] = [lefts.get(pair.left), rights.get(pair.right)];
      const changed = one && other && cells(one).filter((cell, at) => cell !== cells(other)[at]).length;
      expect(changed).toBe(pair.changes);
    }
  });

  test("different people have the same name, letter for letter: some of them, not many", () => {
    const names = Map.groupBy(left, ({ name }) => name);
    const shared = left.filter(({ name }) => (names.get(name)?.length ?? 0) > 1).length;
    expect(shared / left.length).toBeGreaterThan(0.001);
    expect(shared / left.length).toBeLessThan(0.05);
  });

  test("cells are empty from the start in the shares that are stated", () => {
    for (const column of ["name", "place", "date", "age"] as const) {
      const empty = left.filter((row) => row[column] === "").length / left.length;
      expect(Math.abs(empty - makeUp.empty[column])).toBeLessThan(0.02);
    }
  });
});

test("each setting is in the letters that it says", () => {
  for (const setting of Object.values(settings)) {
    const { left, right } = testLists(tuningSeeds[1], setting, 200);
    const isIn = (script: string, { name }: Row) => /\p{Script=Arabic}/u.test(name) === (script === "arabic");
    expect(left.every((row) => isIn(setting.left, row))).toBe(true);
    expect(right.every((row) => isIn(setting.right, row))).toBe(true);
  }
});

/** What was measured on a seed holds for these lists and no others: a change of the generator shows here. */
test("a seed stands for the same lists for ever", () => {
  const digest = (seed: number, setting: keyof typeof settings) =>
    createHash("sha256")
      .update(JSON.stringify(testLists(seed, settings[setting], 500)))
      .digest("hex")
      .slice(0, 16);
  const names = Object.keys(settings) as (keyof typeof settings)[];
  expect(
    reportedSeeds.flatMap((seed) => names.map((name) => `${seed} ${name} ${digest(seed, name)}`)),
  ).toMatchInlineSnapshot(`
    [
      "7001 latin 73e4006c02ac012a",
      "7001 arabic 114060425e658484",
      "7001 second-hand fc6492b81b20cca4",
      "7001 two-scripts dad7fb59c60666e2",
      "7002 latin 7c3000a073e2e3c8",
      "7002 arabic 93f9beb6f9998cce",
      "7002 second-hand 18b66384dd28c290",
      "7002 two-scripts c8b059c3dbce885e",
      "7003 latin 33c07e40bfbe8a32",
      "7003 arabic d94e3c4032e2362b",
      "7003 second-hand b064a65d6f424e9a",
      "7003 two-scripts db6553324273e726",
    ]
  `);
});
