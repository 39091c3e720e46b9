import type { Audit } from "../model/audit.ts";
import type { Facts, Fault, FaultCode } from "../model/fault.ts";
import type { Interval } from "../model/interval.ts";
import { type Inline, leavesOf, type Narrative, runsOf } from "../model/narrative.ts";
import { resolve } from "../model/resolve-reference.ts";
import { typedNumbers } from "./typed-numbers.ts";

/**
 * What is wrong with the texts of a dataset's briefing that only its audit can tell: references to nothing or to
 * several things, and typed numbers that nothing in the audit bears out. Needs an audit of all that the dataset holds.
 */
export function narrativeFaults(audit: Audit): readonly Fault[] {
  const known = knownNumbers(audit);
  return [...audit.dataset.narratives.values()].flatMap((narrative) =>
    [...faultsIn(narrative, audit, known)].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  );
}

function* faultsIn({ file, blocks }: Narrative, audit: Audit, known: ReadonlySet<number>): Generator<Fault> {
  const fault = (code: FaultCode, row: number, facts: Facts): Fault => ({ code, file, row, facts });
  for (const run of blocks.flatMap((block) => [...runsOf(block)])) {
    for (const leaf of leavesOf(run)) {
      if (leaf.kind !== "reference" || leaf.reference.kind === "plain") continue;
      const resolved = resolve(leaf.reference, audit);
      if (resolved.kind !== "unknown" && resolved.kind !== "ambiguous") continue;
      const choices = listed(resolved.candidates);
      yield fault(`narrative-${resolved.kind}`, leaf.row, { cell: leaf.reference.text, choices });
    }
    const { text, rowAt } = asText(run);
    for (const { text: cell, offset, readings } of typedNumbers(text))
      if (!readings.some((value) => known.has(value)))
        yield fault("narrative-number", rowAt(offset), { cell });
  }
}

const mostListed = 8;

const listed = (candidates: readonly string[]): string =>
  candidates.length === 0
    ? "none"
    : [...candidates.slice(0, mostListed), ...(candidates.length > mostListed ? ["…"] : [])].join(", ");

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

/** Every number that a figure states, and every bound of what follows from figures. */
function knownNumbers({ dataset, estimates, derived }: Audit): ReadonlySet<number> {
  const known = new Set<number>();
  const add = (value: number | null): void => {
    if (value !== null && Number.isFinite(value)) known.add(Math.abs(value));
  };
  const addBounds = (interval: Interval | null): void => {
    add(interval?.low ?? null);
    add(interval?.high ?? null);
  };
  for (const { value, upper, best } of dataset.figures) for (const each of [value, upper, best]) add(each);
  for (const { interval, disputed } of estimates) {
    addBounds(interval);
    addBounds(disputed);
  }
  for (const { interval } of derived) addBounds(interval);
  return known;
}
