import type { Audit } from "./audit.ts";
import { type Estimate, type SeriesScope, spanOf } from "./estimate.ts";
import { type Finding, openFindings } from "./finding.ts";
import { areEqual } from "./interval.ts";
import { byKey, changedValues } from "./value-changes.ts";

/** What sets two audits of one register apart. */
export interface AuditChanges {
  /** Findings that were open and are not any more, and those that are open now. */
  readonly closed: readonly Finding[];
  readonly opened: readonly Finding[];
  readonly estimates: readonly EstimateChange[];
}

/** One series at one date: its estimate before and after, `null` where there is none. */
export interface EstimateChange {
  readonly scope: SeriesScope;
  readonly asOf: string;
  readonly latest: string;
  readonly before: Estimate | null;
  readonly after: Estimate | null;
}

/** Findings and estimates that differ between two audits, in the order of the earlier one, what is new at the end. */
export function auditChanges(before: Audit, after: Audit): AuditChanges {
  const [open, opened] = [openFindings(before.findings), openFindings(after.findings)];
  return {
    closed: without(open, opened),
    opened: without(opened, open),
    estimates: estimateChanges(before.estimates, after.estimates),
  };
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const ids = new Set(others.map(({ id }) => id));
  return findings.filter(({ id }) => !ids.has(id));
}

const estimateChanges = (
  before: readonly Estimate[],
  after: readonly Estimate[],
): readonly EstimateChange[] =>
  changedValues(byKey(placeOf, before), byKey(placeOf, after), saysTheSame).map(({ value, ...change }) => ({
    scope: value.scope,
    asOf: value.asOf,
    latest: value.latest,
    ...change,
  }));

/** What names an estimate among those of an audit. */
export const placeOf = ({ scope, asOf, latest }: Estimate): string => JSON.stringify([scope, asOf, latest]);

export const saysTheSame = (a: Estimate, b: Estimate): boolean =>
  areEqual(a.interval, b.interval) && a.grade === b.grade && areEqual(spanOf(a), spanOf(b));
