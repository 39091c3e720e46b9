import type { Cells } from "../model/cells.ts";
import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { readingOf } from "../model/reading.ts";
import type { Supersession } from "../model/vintage.ts";

/** What every check looks at: the claims that stand, and what they rest on. */
export interface Evidence {
  readonly dataset: Dataset;
  /** Claims of current figures, those replaced by a later word of their originator left out. */
  readonly claims: readonly Claim[];
  /** Claims of all current figures, each once. */
  readonly printed: readonly Claim[];
  /** `claims` by their scopes. */
  readonly cells: Cells;
  readonly superseded: readonly Supersession[];
  /** Claims of current figures that are recorded more than once: the one that is among `printed`, and its copies. */
  readonly duplicates: readonly (readonly Claim[])[];
}

export function gatherEvidence(dataset: Dataset): Evidence {
  const { standing, ...reading } = readingOf(dataset);
  return { dataset, claims: standing, ...reading };
}
