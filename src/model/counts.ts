import type { Audit } from "./audit.ts";
import { type FindingStatus, openFindings, type Severity } from "./finding.ts";

/** What an audit comes to: its errors, warnings and notes are the open ones. */
export interface Counts {
  readonly sources: number;
  readonly figures: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  readonly decided: number;
  readonly deferred: number;
}

export function countsOf({ dataset, findings }: Audit): Counts {
  const open = openFindings(findings);
  const of = (severity: Severity): number => open.filter((finding) => finding.severity === severity).length;
  const bear = (status: FindingStatus): number =>
    findings.filter((finding) => finding.status === status).length;
  return {
    sources: dataset.sources.size,
    figures: dataset.figures.length,
    errors: of("error"),
    warnings: of("warning"),
    notes: of("note"),
    decided: bear("decided"),
    deferred: bear("deferred"),
  };
}
