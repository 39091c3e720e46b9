import type { Adjudication, Id } from "./dataset.ts";
import type { decisions } from "./tables.ts";

export type DecisionKind = (typeof decisions)[number];

/** Decisions that are about one figure of the finding; the others are about the finding as a whole. */
export const namesFigure = (kind: DecisionKind): boolean => kind !== "explain" && kind !== "defer";

/** What an analyst decided on a finding, and who answers for it. */
export interface Decision {
  /** `prefer` one figure to its rivals, `correct` or `withdraw` one, `explain` the finding, or `defer` it. */
  readonly decision: DecisionKind;
  /** The figure preferred, corrected or withdrawn; `null` where the decision is about the finding as a whole. */
  readonly figure: Id | null;
  readonly reason: string;
  readonly decidedBy: string;
  /** EDTF, as written. */
  readonly decidedOn: string;
}

/** The decision that each finding bears, by the finding's id: of several the latest. */
export function standingDecisions(adjudications: readonly Adjudication[]): ReadonlyMap<string, Adjudication> {
  const standing = new Map<string, Adjudication>();
  for (const adjudication of adjudications) {
    const before = standing.get(adjudication.finding);
    if (!before || before.decided_on.last < adjudication.decided_on.last)
      standing.set(adjudication.finding, adjudication);
  }
  return standing;
}
