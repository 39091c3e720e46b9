import type { Audit } from "./audit.ts";
import type { Figure } from "./dataset.ts";
import type { Estimate, SeriesScope } from "./estimate.ts";
import type { Finding } from "./finding.ts";

/** What became known, and what was put right, between two knowledge dates. */
export interface Changes {
  /** EDTF: the knowledge date of the earlier state. */
  readonly since: string;
  readonly then: Audit;
  readonly figures: readonly FigureChange[];
  readonly findings: readonly FindingChange[];
  /** Each series whose latest estimate is another now, at its latest date then and now. */
  readonly estimates: readonly EstimateChange[];
}

/**
 * A figure that was not known then (`new`), that takes the place of an earlier one of its originator (`revised`), that a
 * decision put right (`corrected`) or took out (`withdrawn`).
 */
export interface FigureChange {
  readonly kind: "new" | "revised" | "corrected" | "withdrawn";
  readonly figure: Figure;
  /** What it replaces; `null` where nothing. */
  readonly before: Figure | null;
  /** EDTF: when the change was published or decided; empty where that is not known. */
  readonly date: string;
  /** The reason that a decision gives; empty where there is none. */
  readonly reason: string;
}

export interface FindingChange {
  readonly kind: "opened" | "closed";
  readonly finding: Finding;
  /** EDTF: when; empty where not known. */
  readonly date: string;
  /** Why it closed; empty where no decision says. */
  readonly reason: string;
}

export interface EstimateChange {
  readonly scope: SeriesScope;
  readonly before: Estimate | null;
  readonly after: Estimate | null;
}
