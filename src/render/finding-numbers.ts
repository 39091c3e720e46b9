import type { Audit } from "../model/audit.ts";
import { type Finding, openFindings, severities } from "../model/finding.ts";

/** The number under which a briefing lists each open finding, by the finding's id: worst first, from 1. */
export const findingNumbers = ({ findings }: Audit): ReadonlyMap<string, number> =>
  numbered(worstFirst(openFindings(findings)));

/** The number under which the annex of decisions lists each finding that is deferred or decided, by its id, from 1. */
export const decisionNumbers = ({ findings }: Audit): ReadonlyMap<string, number> =>
  numbered(annexStatuses.flatMap((status) => annexedFindings(findings, status)));

/** The parts of the annex of decisions: what is still to be settled stands first. */
export const annexStatuses = ["deferred", "decided"] as const;
export type AnnexStatus = (typeof annexStatuses)[number];

/** What one part of the annex lists, worst first. */
export const annexedFindings = (findings: readonly Finding[], annexed: AnnexStatus): readonly Finding[] =>
  worstFirst(findings.filter(({ status }) => status === annexed));

const worstFirst = (findings: readonly Finding[]): readonly Finding[] =>
  severities.flatMap((severity) => findings.filter((finding) => finding.severity === severity));

const numbered = (findings: readonly Finding[]): ReadonlyMap<string, number> =>
  new Map(findings.map(({ id }, index) => [id, index + 1]));
