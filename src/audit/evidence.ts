import { type Claim, claimsOf, recordedClaims } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Supersession, vintagesOf } from "../model/vintage.ts";

/** What every check looks at: the claims that stand, and what they rest on. */
export interface Evidence {
  readonly dataset: Dataset;
  /** Claims of current figures, those replaced by a later word of their originator left out. */
  readonly claims: readonly Claim[];
  /** Claims of all current figures, each once. */
  readonly printed: readonly Claim[];
  readonly superseded: readonly Supersession[];
  /** Claims of current figures that are recorded more than once: the one that is among `printed`, and its copies. */
  readonly duplicates: readonly (readonly Claim[])[];
}

export function gatherEvidence(dataset: Dataset): Evidence {
  const { distinct: printed, duplicates } = recordedClaims(dataset);
  const { standing, superseded } = vintagesOf(printed, claimsOf(dataset, "revised"));
  return { dataset, claims: standing, printed, superseded, duplicates };
}
