import type { Claim } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { FindingOf, FindingType } from "../model/finding.ts";
import type { Remedy } from "../model/proof.ts";
import type { ProofStep } from "../model/proof-steps.ts";

/** What a finding is explained from. */
export interface Case<Type extends FindingType> {
  readonly finding: FindingOf<Type>;
  readonly dataset: Dataset;
  /** The claim of a figure that the finding names. */
  readonly claim: (id: Id) => Claim;
}

/** What speaks for a finding. */
export interface Argument {
  /** The figures in the order in which the sentences name them; those left out follow. */
  readonly order: readonly Id[];
  readonly steps: readonly ProofStep[];
  readonly remedies: readonly Remedy[];
}

/** Explains findings of one type. */
export type Explainer<Type extends FindingType> = (subject: Case<Type>) => Argument;

export const idsOf = (claims: readonly Claim[]): Id[] => claims.map(({ figure }) => figure.id);
