import type { Audit } from "../model/audit.ts";
import { knownNumbers, unborneNumbers } from "../model/borne-out.ts";
import type { Id } from "../model/dataset.ts";
import { type Disowned, disownedFigures } from "../model/disowned-figures.ts";
import type { Facts, Fault, FaultCode } from "../model/fault.ts";
import { leavesOf, type Narrative, runsOf } from "../model/narrative.ts";
import type { Reference } from "../model/reference.ts";
import { resolve } from "../model/resolve-reference.ts";

/**
 * What is wrong with the texts of a dataset's briefing that only its audit can tell: references to nothing or to
 * several things, or to figures that no longer stand, and typed numbers that nothing in the audit bears out. Needs an audit of all that the dataset holds.
 */
export function narrativeFaults(audit: Audit): readonly Fault[] {
  const held: Held = { audit, known: knownNumbers(audit), disowned: disownedFigures(audit) };
  return [...audit.dataset.narratives.values()].flatMap((narrative) =>
    [...faultsIn(narrative, held)].toSorted((a, b) => (a.row ?? 0) - (b.row ?? 0)),
  );
}

/** What a text is held against. */
interface Held {
  readonly audit: Audit;
  readonly known: ReadonlySet<number>;
  readonly disowned: ReadonlyMap<Id, Disowned>;
}

function* faultsIn({ file, blocks }: Narrative, { audit, known, disowned }: Held): Generator<Fault> {
  const fault = (code: FaultCode, row: number, facts: Facts): Fault => ({ code, file, row, facts });
  for (const run of blocks.flatMap((block) => [...runsOf(block)])) {
    for (const leaf of leavesOf(run)) {
      if (leaf.kind !== "reference" || leaf.reference.kind === "plain") continue;
      const resolved = resolve(leaf.reference, audit);
      if (resolved.kind === "figure") {
        const facts = misstatedStatus(leaf.reference, disowned.get(resolved.figure.id));
        if (facts) yield fault("narrative-disowned", leaf.row, facts);
      } else if (resolved.kind === "unknown" || resolved.kind === "ambiguous") {
        const choices = listed(resolved.candidates);
        yield fault(`narrative-${resolved.kind}`, leaf.row, { cell: leaf.reference.text, choices });
      }
    }
    for (const { text: cell, row } of unborneNumbers(run, known))
      yield fault("narrative-number", row, { cell });
  }
}

/** A figure that no longer stands is told on purpose or not at all; `null` where the reference says what it is. */
function misstatedStatus(reference: Reference, disowned: Disowned | undefined): Facts | null {
  if (reference.kind !== "figure" || reference.status === (disowned?.why ?? null)) return null;
  const { why, finding } = disowned ?? { why: "none", finding: null };
  const meant = `[figure:${reference.id}${disowned ? ` status=${why}` : ""}]`;
  return { cell: reference.text, shape: why, finding: finding ?? "none", meant };
}

const mostListed = 8;

const listed = (candidates: readonly string[]): string =>
  candidates.length === 0
    ? "none"
    : [...candidates.slice(0, mostListed), ...(candidates.length > mostListed ? ["…"] : [])].join(", ");
