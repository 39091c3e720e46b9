import type { Claim } from "../model/claim.ts";
import type { Contradiction } from "../model/contradiction.ts";
import type { FindingDetails } from "../model/finding.ts";

/** The names that a contradiction between two figures can get. */
export const contradictionTypes = ["conflict", "revision", "regression", "part-exceeds-whole"] as const;
export type ContradictionType = (typeof contradictionTypes)[number];

/** One contradiction, and the figures that the blamed one contradicts besides. */
export interface Blamed {
  readonly blamed: Claim;
  readonly pair: Contradiction;
  readonly others: readonly Claim[];
}

/** A name for a contradiction: the facts of the finding it makes, or `null` where the name does not fit. */
export interface Naming<Type extends ContradictionType> {
  readonly type: Type;
  readonly name: (contradiction: Blamed) => FindingDetails[Type] | null;
  /** Whether the facts alone make it a warning, whatever the doubts. */
  readonly isWarning: (detail: FindingDetails[Type]) => boolean;
}

/** What every contradiction between two figures records. */
export const contradicted = ({ pair, others }: Blamed) => ({
  over: pair.over.figure.id,
  under: pair.under.figure.id,
  doubts: pair.doubts,
  others: others.map((claim) => claim.figure.id),
});
