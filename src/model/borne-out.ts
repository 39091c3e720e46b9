import type { Audit } from "./audit.ts";
import { disownedFigures } from "./disowned-figures.ts";
import type { Interval } from "./interval.ts";
import { type Inline, leavesOf } from "./narrative.ts";
import { typedNumbers } from "./typed-numbers.ts";

/** A number that is typed into a text and that nothing bears out, and its line. */
export interface UnborneNumber {
  readonly text: string;
  readonly row: number;
}

/** The numbers that are typed into a run of text and are none of those known. */
export function unborneNumbers(run: readonly Inline[], known: ReadonlySet<number>): readonly UnborneNumber[] {
  const { text, rowAt } = asText(run);
  return typedNumbers(text)
    .filter(({ readings }) => !readings.some((value) => known.has(value)))
    .map(({ text, offset }) => ({ text, row: rowAt(offset) }));
}

/** A run as one text, in which code, addresses and references are each one character that is no digit. */
function asText(run: readonly Inline[]): { readonly text: string; rowAt(offset: number): number } {
  let text = "";
  const starts: { readonly offset: number; readonly row: number }[] = [];
  for (const leaf of leavesOf(run)) {
    if (leaf.kind === "text") starts.push({ offset: text.length, row: leaf.row });
    text += leaf.kind === "text" ? leaf.text : leaf.kind === "break" ? "\n" : "\ufffc";
  }
  return {
    text,
    rowAt: (offset) => {
      const start = starts.findLast((each) => each.offset <= offset) ?? { offset: 0, row: 1 };
      return start.row + (text.slice(start.offset, offset).match(/\n/g)?.length ?? 0);
    },
  };
}

/** Every number that a figure states that still stands, and every bound of what follows from figures. */
export function knownNumbers(audit: Audit): ReadonlySet<number> {
  const { dataset, estimates, derived } = audit;
  const disowned = disownedFigures(audit);
  const known = new Set<number>();
  const add = (value: number | null): void => {
    if (value !== null && Number.isFinite(value)) known.add(Math.abs(value));
  };
  const addBounds = (interval: Interval | null): void => {
    add(interval?.low ?? null);
    add(interval?.high ?? null);
  };
  for (const { id, value, upper, best } of dataset.figures)
    if (!disowned.has(id)) for (const each of [value, upper, best]) add(each);
  for (const { interval, disputed } of estimates) {
    addBounds(interval);
    addBounds(disputed);
  }
  for (const { interval } of derived) addBounds(interval);
  return known;
}
