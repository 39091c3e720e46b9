import { resolve } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestConsistent } from "../../src/audit/smallest-set.ts";
import { dayText } from "../../src/model/time.ts";
import { reportFor, textsIn } from "../cases/case-folder.ts";
import { csvOf } from "../cases/tables.ts";

interface Span {
  readonly low: number;
  readonly high: number;
}

/** Whether no interval of a row lies wholly below one before it. */
const isConsistent = (row: readonly Span[]): boolean =>
  row.every(({ high }, index) => row.slice(0, index).every(({ low }) => low <= high));

/** All choices of a row's indices that are consistent and as many as can be, by trying every choice. */
function largestByTrial(row: readonly Span[], isRight = isConsistent): readonly (readonly number[])[] {
  let largest: number[][] = [[]];
  for (let choice = 0; choice < 2 ** row.length; choice += 1) {
    const indices = row.flatMap((_, index) => ((choice >> index) & 1 ? [index] : []));
    if (indices.length < (largest[0]?.length ?? 0) || !isRight(indices.flatMap((index) => row[index] ?? [])))
      continue;
    if (indices.length > (largest[0]?.length ?? 0)) largest = [];
    largest.push(indices);
  }
  return largest;
}

const numbers = fc.nat(9).map((value): Span => ({ low: value, high: value }));
const spans = fc
  .tuple(fc.nat(9), fc.nat(3), fc.boolean())
  .map(([low, width, open]): Span => ({ low, high: open ? Number.POSITIVE_INFINITY : low + width }));

describe("the largest consistent choice", () => {
  it.each([
    ["of numbers", numbers],
    ["of intervals", spans],
    ["of both", fc.oneof(numbers, spans)],
  ])("%s is consistent, and none is larger", (_, each) => {
    fc.assert(
      fc.property(fc.array(each, { maxLength: 9 }), (row) => {
        const chosen = largestConsistent(row);
        expect(chosen).toEqual([...new Set(chosen)].toSorted((a, b) => a - b));
        expect(isConsistent(chosen.flatMap((index) => row[index] ?? []))).toBe(true);
        expect(chosen.length).toBe(largestByTrial(row)[0]?.length);
      }),
      { numRuns: 1000 },
    );
  });

  it("of a long row is found at once", () => {
    const row = Array.from({ length: 200_000 }, (_, index) => ({ low: index, high: index }));
    const wrong = row.with(10, { low: 1e6, high: 1e6 });
    const chosen = largestConsistent(wrong);
    expect(chosen.length).toBe(row.length - 1);
    expect(chosen).not.toContain(10);
  });
});

const base = textsIn(resolve(import.meta.dirname, "../cases/base"));

/** One originator's running total, a figure a day. */
const registers = fc
  .array(fc.tuple(fc.nat(12), fc.constantFrom("exact", "exact", "at-least", "at-most")), {
    minLength: 3,
    maxLength: 8,
  })
  .map((values) =>
    values.map(([value, qualifier], index) => ({
      id: `day-${index}`,
      source: "tally-july",
      locator: `row ${index}`,
      as_printed: "some",
      indicator: "killed",
      period: `2030-01-01/${dayText(21_915 + index)}`,
      value: String(value),
      qualifier,
      originator: "ministry",
    })),
  );

const spanOf = ({ value, qualifier }: { readonly value: string; readonly qualifier: string }): Span => ({
  low: qualifier === "at-most" ? 0 : Number(value),
  high: qualifier === "at-least" ? Number.POSITIVE_INFINITY : Number(value),
});

describe("the hint of a falling series", () => {
  it("names the smallest set where there is one, and where there are two it names none", async () => {
    let hinted = 0;
    let same = 0;
    await fc.assert(
      fc.asyncProperty(registers, async (rows) => {
        const { findings } = await reportFor({ ...base, "figures.csv": csvOf(rows) });
        const falls = findings.filter(({ type }) => type === "regression");
        const largest = largestByTrial(rows.map(spanOf));
        const [only = []] = largest;
        const removed = rows.filter((_, index) => !only.includes(index)).map(({ id }) => id);
        const isSaid = largest.length === 1 && removed.length > 0;
        for (const { hints } of falls) {
          const sets = hints.flatMap((hint) => (hint.kind === "smallest-set" ? [hint] : []));
          expect(sets.map(({ figures }) => figures.toSorted())).toEqual(isSaid ? [removed.toSorted()] : []);
          expect(sets.map(({ count }) => count)).toEqual(isSaid ? [rows.length] : []);
        }
        if (!isSaid) return;
        hinted += 1;
        const blamed = falls.map(({ figures }) => figures[0] ?? "").toSorted();
        if (JSON.stringify(blamed) === JSON.stringify(removed.toSorted())) same += 1;
      }),
      { numRuns: 300 },
    );
    expect(hinted).toBeGreaterThan(40);
    // Blame goes figure by figure and can miss the smallest set where nearly every figure is wrong.
    expect(same / hinted).toBeGreaterThan(0.9);
  });
});
