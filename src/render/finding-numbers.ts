import type { Audit } from "../model/audit.ts";
import { type Finding, openFindings, type Severity, severities } from "../model/finding.ts";

/** The number under which a briefing lists each open finding, by the finding's id: worst first, from 1. */
export const findingNumbers = ({ findings }: Audit): ReadonlyMap<string, number> =>
  numbered(worstFirst(openFindings(findings)));

/** The number under which the annex of decisions lists each finding that is deferred or decided, by its id, from 1. */
export const decisionNumbers = ({ findings }: Audit): ReadonlyMap<string, number> =>
  numbered(annexStatuses.flatMap((status) => annexedFindings(findings, status)));

/** How many findings of each severity a page shows, and as many in each part of the annex as of errors. */
export const mostShown: Readonly<Record<Severity, number>> = { error: 60, warning: 60, note: 200 };

/** The ids of the findings that a page shows. */
export const shownFindings = ({ findings }: Audit): ReadonlySet<string> => {
  const open = openFindings(findings);
  const shown = [
    ...severities.flatMap((severity) =>
      open.filter((finding) => finding.severity === severity).slice(0, mostShown[severity]),
    ),
    ...annexStatuses.flatMap((status) => annexedFindings(findings, status).slice(0, mostShown.error)),
  ];
  return new Set(shown.map(({ id }) => id));
};

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
