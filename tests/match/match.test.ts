import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { rowReference } from "../../src/match/decided.ts";
import { matchLists } from "../../src/match/match.ts";
import type { List, MatchDecision, Matching, MatchOptions } from "../../src/model/matching.ts";
import { chanceOf } from "./lists/chance.ts";
import { type Row, testLists } from "./lists/lists.ts";
import { settings, tuningSeeds } from "./lists/make-up.ts";

const columns = ["name", "place", "date", "age"] as const;
const asList = (rows: readonly Row[]): List => ({
  columns,
  rows: rows.map((row) => columns.map((column) => row[column])),
});
const everything = { match: ["name"], evidence: ["place", "date", "age"] } satisfies MatchOptions;

/** Names that nobody else in the list has make up a list in which none is common. */
const filler = [
  ...["Burhan Miqdad Rawi", "Suhaib Wadhah Hariri", "Qusay Nizar Homsi", "Ghufran Duha Rifai"],
  ...["Maytham Ghaith Qudsi", "Thamer Hazem Deiri", "Lamia Warda Khatib", "Layth Humam Tayyar"],
  ...["Sondos Rabab Hallaq", "Aqeel Karrar Najjar", "Fuad Riyadh Shaheen", "Intisar Nawal Marashi"],
];
const named = (...names: readonly string[]): List => ({
  columns: ["name"],
  rows: [...names, ...filler].map((name) => [name]),
});
const byName = { match: ["name"] } satisfies MatchOptions;
const pairsIn = ({ pairs }: Matching) => pairs.map(({ left, right }) => [left, right]);
const reasonsOf = (left: string, right: string) =>
  matchLists(named(left), named(right), byName)
    .pairs.find((pair) => pair.left === 0)
    ?.reasons.filter(({ kind }) => kind !== "rare");

describe("a pair says why it is one", () => {
  test.each([
    ["Zaynab Thabit Munim", "zaynab thabit munim", [{ kind: "same-name" }]],
    ["Zaynab Thabit al-Munim", "Zaynab Thabit el-Munim", [{ kind: "article", left: "al", right: "el" }]],
    [
      "Muhammad Thabit Munim",
      "Mohammed Thabit Munim",
      [{ kind: "spelling", left: "Muhammad", right: "Mohammed" }],
    ],
    [
      "Zaynab Thabit Munim",
      "Zaynab Thabiq Munim",
      [{ kind: "letters", left: "Thabit", right: "Thabiq", count: 1 }],
    ],
    ["Zaynab Thabit Munim", "Munim Zaynab Thabit", [{ kind: "reordered" }]],
    ["Zaynab Thabit Munim", "Zaynab Munim", [{ kind: "only-left", words: "Thabit" }]],
    ["Zaynab Thabit Munim", "Zaynab T. Munim", [{ kind: "initial", left: "Thabit", right: "T" }]],
  ])("%s and %s", (left, right, reasons) => {
    expect(reasonsOf(left, right)).toEqual(reasons);
  });

  test("a part that few have is told with how many rows have it", () => {
    const { pairs } = matchLists(named("Zaynab Thabit"), named("Zaynab Thabit"), byName);
    expect(pairs[0]?.reasons).toContainEqual({ kind: "rare", words: "Zaynab", rows: 2 });
  });

  test("further columns: the same, alike, different, and nothing of an empty one", () => {
    const list = (...cells: string[]): List => ({
      columns,
      rows: [["Zaynab Thabit", ...cells], ...filler.map((name) => [name, "Kut", "2015-01-01", "30"])],
    });
    const { pairs } = matchLists(
      list("Karbala", "2014-06-10", "34"),
      list("Kerbela", "2014-06-10", ""),
      everything,
    );
    expect(pairs[0]?.reasons.filter(({ kind }) => kind === "cell")).toEqual([
      { kind: "cell", column: "place", level: "alike", left: "Karbala", right: "Kerbela" },
      { kind: "cell", column: "date", level: "same", left: "2014-06-10", right: "2014-06-10" },
    ]);
  });
});

describe("lists of a few rows", () => {
  const listOf = (...names: readonly string[]): List => ({
    columns: ["name"],
    rows: names.map((name) => [name]),
  });

  test.each([
    [["Ahmed Jabbar"], ["Ahmed Jabbar"]],
    [["Ahmed Jabbar"], ["أحمد جبار"]],
    [
      ["Ahmed Jabbar", "Sara Kadhimi"],
      ["Ahmad Jabar", "Layla Nuri"],
    ],
  ])("have their pairs as long ones have: %j and %j", (left, right) => {
    expect(pairsIn(matchLists(listOf(...left), listOf(...right), byName))).toEqual([[0, 0]]);
  });

  test("keep brothers apart", () => {
    const [one, other] = [listOf("Ali Hassan Kadhim"), listOf("Omar Hassan Kadhim")];
    expect(matchLists(one, other, byName)).toMatchObject({ pairs: [], undecided: [] });
  });
});

describe("one to one, and what is too close to call is left to a person", () => {
  const rivals = [named("Zaynab Thabit Munim"), named("Zaynab Thabit Munim", "Zaynab Thabit Munim")] as const;

  test("two rows that are as good leave their pair undecided, and say so", () => {
    const { pairs, undecided } = matchLists(...rivals, byName);
    expect(pairs.filter(({ left }) => left === 0)).toEqual([]);
    expect(undecided.map(({ left, right, score }) => [left, right, score])).toEqual([
      [0, 0, 0.5],
      [0, 1, 0.5],
    ]);
    expect(undecided[0]?.reasons).toContainEqual({ kind: "rival" });
  });

  const decide = (left: string, right: string, decision: MatchDecision["decision"]): MatchDecision => ({
    ...{
      left,
      right,
      decision,
      reason: "asked the family",
      decidedBy: "records desk",
      decidedOn: "2021-07-01",
    },
    row: 2,
  });

  test("the next run obeys what was decided: the one is the same", () => {
    const decisions = [decide(rowReference(rivals[0], 0), rowReference(rivals[1], 1), "same")];
    // Both rows of the right are the same to the letter, so their number tells them apart.
    const { pairs, undecided } = matchLists(...rivals, { ...byName, decisions });
    expect(pairs.find(({ left }) => left === 0)).toEqual({
      ...{ left: 0, right: 1, score: 1, decision: decisions[0] },
      reasons: [{ kind: "decided", by: "records desk", on: "2021-07-01", reason: "asked the family" }],
    });
    expect(undecided).toEqual([]);
  });

  test("or another: the rival has no rival any more", () => {
    const { pairs, undecided } = matchLists(...rivals, {
      ...byName,
      decisions: [decide("1", "1", "different")],
    });
    expect(pairsIn({ pairs } as Matching)).toContainEqual([0, 1]);
    expect(undecided).toEqual([]);
  });

  test("rows that are gone, changed or taken are told, and nothing is done for them", () => {
    const [left, right] = rivals;
    const { unfollowed } = matchLists(left, right, {
      ...byName,
      decisions: [
        decide(rowReference(left, 0), "99", "same"),
        decide("1-00000000", rowReference(right, 0), "same"),
        decide("1", "1", "same"),
        decide("2", "1", "same"),
      ],
    });
    expect(unfollowed.map(({ side, why }) => [side, why])).toEqual([
      ["right", "gone"],
      ["left", "changed"],
      ["right", "taken"],
    ]);
  });

  test("a reference finds its row wherever that has moved", () => {
    const [left, right] = rivals;
    const decisions = [decide(rowReference(left, 0), rowReference(right, 5), "same")];
    const moved = { ...right, rows: right.rows.toReversed() };
    const { pairs } = matchLists(left, moved, { ...byName, decisions });
    expect(pairs.find((pair) => pair.left === 0)?.right).toBe(moved.rows.length - 1 - 5);
  });

  test("rows without a name have no pair, and are counted", () => {
    const { unnamed } = matchLists(named("", " – "), named(""), byName);
    expect(unnamed).toEqual({ left: 2, right: 1 });
  });
});

test("rows of different blocks are never paired; an empty cell, or one of several that agrees, keeps them together", () => {
  const list = (place: string, date: string): List => ({
    columns,
    rows: [
      ["Zaynab Thabit Munim", place, date, ""],
      ...filler.map((name) => [name, "Kut", "2015-01-01", ""]),
    ],
  });
  const isPaired = (left: List, right: List, block: string[]) =>
    matchLists(left, right, { match: ["name"], block }).pairs.some((pair) => pair.left === 0);
  expect(isPaired(list("Karbala", "2014-06-10"), list("Mosul", "2014-06-10"), ["place"])).toBe(false);
  expect(isPaired(list("Karbala", "2014-06-10"), list("Kerbela", "2014-06-10"), ["place"])).toBe(true);
  expect(isPaired(list("Karbala", "2014-06-10"), list("", "2014-06-10"), ["place"])).toBe(true);
  expect(isPaired(list("Karbala", "2014-06-10"), list("Mosul", "2014-06-10"), ["place", "date"])).toBe(true);
});

test("a name may stand in several columns", () => {
  const apart: List = {
    columns: ["given", "family"],
    rows: filler.map((name) => [name.split(" ")[0] ?? "", name.split(" ").slice(1).join(" ")]),
  };
  const { pairs } = matchLists(
    apart,
    { ...apart, rows: apart.rows.toReversed() },
    { match: ["given", "family"] },
  );
  expect(pairs.map(({ left, right }) => left + right)).toEqual(filler.map(() => filler.length - 1));
});

test("lists of nothing have no pairs", () => {
  const none: List = { columns: ["name"], rows: [] };
  expect(matchLists(none, named(), byName).pairs).toEqual([]);
  expect(matchLists(none, none, { ...byName, block: ["name"] }).undecided).toEqual([]);
});

describe("neither the order of rows nor of lists matters", () => {
  const { left, right } = testLists(tuningSeeds[2], settings.latin, 150);
  const told = (matching: Matching, lefts: readonly Row[], rights: readonly Row[]) =>
    [...matching.pairs, ...matching.undecided]
      .map((pair) => `${lefts[pair.left]?.id} ${rights[pair.right]?.id} ${pair.score}`)
      .toSorted();
  const [one, other] = [left, right].map(asList);
  const before = one && other ? told(matchLists(one, other, everything), left, right) : [];

  test("rows in another order", () => {
    expect(before.length).toBeGreaterThan(80);
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const chance = chanceOf(seed);
        const [lefts, rights] = [chance.shuffled(left), chance.shuffled(right)];
        expect(told(matchLists(asList(lefts), asList(rights), everything), lefts, rights)).toEqual(before);
      }),
      { numRuns: 5 },
    );
  });

  test("the left list for the right one", () => {
    const swapped = matchLists(asList(right), asList(left), everything);
    const back = [...swapped.pairs, ...swapped.undecided].map(
      (pair) => `${left[pair.right]?.id} ${right[pair.left]?.id} ${pair.score}`,
    );
    expect(back.toSorted()).toEqual(before);
  });
});
