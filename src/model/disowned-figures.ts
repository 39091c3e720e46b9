import type { Audit } from "./audit.ts";
import type { Id } from "./dataset.ts";
import type { Disowning } from "./reference.ts";

/** Why a figure does not stand any more; `finding` is the one decided on, `null` where the register's status says so. */
export interface Disowned {
  readonly why: Disowning;
  readonly finding: string | null;
}

/**
 * The figures that a text cannot tell as if they stood. The rivals of a figure that a decision prefers are none of
 * them: their sources still say so, and a text may tell why another is preferred.
 */
export function disownedFigures({ dataset, findings }: Audit): ReadonlyMap<Id, Disowned> {
  const disowned = new Map<Id, Disowned>();
  for (const { id, decision } of findings)
    if (decision?.figure && (decision.decision === "withdraw" || decision.decision === "correct"))
      disowned.set(decision.figure, {
        why: decision.decision === "withdraw" ? "withdrawn" : "corrected",
        finding: id,
      });
  for (const { id, status } of dataset.figures)
    if (status !== "current") disowned.set(id, disowned.get(id) ?? { why: status, finding: null });
  return disowned;
}
