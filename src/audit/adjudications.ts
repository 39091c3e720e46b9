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
  return {
    findings: [
      ...last.flatMap((finding) => asFirstMet(finding, first.get(finding.id))),
      ...[...first.values()].filter(({ status }) => status !== "open"),
    ],
    outdated: [...decisions.values()]
      .map((adjudication) => ({ adjudication, finding: first.get(adjudication.finding) ?? null }))
      .filter(({ finding }) => !finding?.decision)
      .toSorted((a, b) => compare(a.adjudication.finding, b.adjudication.finding)),
  };
}

/** A finding that is still open, with the fingerprint that a decision on it must bear; none where it is decided. */
function asFirstMet(finding: Finding, first: Finding | undefined): readonly Finding[] {
  if (first?.status !== "open") return [];
  return [first === finding ? finding : Object.freeze({ ...finding, fingerprint: first.fingerprint })];
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
