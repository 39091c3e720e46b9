import { compare } from "../model/claim.ts";
import type { Adjudication, Dataset } from "../model/dataset.ts";
import { standingDecisions } from "../model/decision.ts";
import { droppedFigures, withDecisions } from "../model/dropped-figures.ts";
import { type Finding, figuresConcerned } from "../model/finding.ts";

/** What is left to say once decisions are applied. */
interface Decided {
  /** Open, decided and deferred ones. */
  readonly findings: readonly Finding[];
  readonly outdated: readonly Outdated[];
}

/** A decision that is not applied, and the finding that it is on; `null` where there is no such finding. */
export interface Outdated {
  readonly adjudication: Adjudication;
  readonly finding: Finding | null;
}

/**
 * Audits a dataset as it was recorded, applies the decisions on what that found, and audits it again without the
 * figures that they drop, until no decision drops another.
 *
 * A decision closes its finding only where that does not come up again: one that leaves out a figure on which the
 * contradiction does not rest, or that explained less than is contradicted now, stands beside a finding that is open.
 *
 * A finding keeps the identity and the fingerprint with which it first came up, which is in the whole register wherever
 * it does so there. So a decision finds its finding whichever others come and go.
 */
export function decide(dataset: Dataset, audit: (dataset: Dataset) => readonly Finding[]): Decided {
  const decisions = standingDecisions(dataset.adjudications);
  const first = new Map<string, Finding>();
  const meet = (findings: readonly Finding[]): void => {
    for (const finding of findings)
      if (!first.has(finding.id)) first.set(finding.id, decided(finding, decisions.get(finding.id)));
  };
  const dropped = (): number => droppedFigures([...first.values()]).size;
  let last = audit(dataset);
  meet(last);
  for (let before = 0; dropped() > before; ) {
    before = dropped();
    last = audit(withDecisions(dataset, [...first.values()]));
    meet(last);
  }
  const open = last.flatMap((finding) => stillOpen(finding, first.get(finding.id)));
  const isOpen = new Set(open.map(({ id }) => id));
  return {
    findings: [
      ...open,
      ...[...first.values()].filter(({ id, status }) => status !== "open" && !isOpen.has(id)),
    ],
    outdated: [...decisions.values()]
      .map((adjudication) => ({ adjudication, finding: first.get(adjudication.finding) ?? null }))
      .filter(({ finding }) => !finding?.decision)
      .toSorted((a, b) => compare(a.adjudication.finding, b.adjudication.finding)),
  };
}

/**
 * A finding of the last audit that is open, with the fingerprint that a decision on it must bear and the decision that
 * did not settle it; none where a decision closes it.
 */
function stillOpen(finding: Finding, first: Finding | undefined): readonly Finding[] {
  if (!first || isClosed(finding, first)) return [];
  if (first === finding) return [finding];
  const { fingerprint, decision } = first;
  // Which figures a preference leaves out is told by those among which it was taken.
  const facts = decision?.decision === "prefer" ? first : finding;
  return [Object.freeze({ ...facts, status: "open" as const, fingerprint, decision })];
}

/** Whether the decision on a finding closes it though it comes up: nobody explained what it contradicts only now. */
function isClosed(finding: Finding, first: Finding): boolean {
  if (first.decision?.decision !== "explain") return first.status === "deferred";
  const explained = new Set(figuresConcerned(first));
  return figuresConcerned(finding).every((id) => explained.has(id));
}

/** A finding with the decision on it, if it is the one that was decided on; as it is otherwise. */
function decided(finding: Finding, adjudication: Adjudication | undefined): Finding {
  if (!adjudication || adjudication.fingerprint !== finding.fingerprint) return finding;
  const { decision, figure, reason, decided_by, decided_on } = adjudication;
  if (figure !== "" && !figuresConcerned(finding).includes(figure)) return finding;
  return Object.freeze({
    ...finding,
    status: decision === "defer" ? "deferred" : "decided",
    decision: Object.freeze({
      decision,
      figure: figure === "" ? null : figure,
      reason,
      decidedBy: decided_by,
      decidedOn: decided_on.text,
    }),
  });
}
