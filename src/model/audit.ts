import type { Dataset } from "./dataset.ts";
import type { Derived, Estimate } from "./estimate.ts";
import type { Finding } from "./finding.ts";

/** What recount has to say about a dataset, as far as it was known by a date. */
export interface Audit {
  /** The dataset with only what was known. */
  readonly dataset: Dataset;
  /** The knowledge date asked for, or the latest publication; empty where no source has a date. */
  readonly knownBy: string;
  /** True where no knowledge date was asked for: every source counts, undated ones too. */
  readonly everySource: boolean;
  readonly findings: readonly Finding[];
  readonly estimates: readonly Estimate[];
  readonly derived: readonly Derived[];
}
