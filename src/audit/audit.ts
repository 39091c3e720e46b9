import { compare } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { type Finding, ownId, reportedTypes, severities } from "../model/finding.ts";
import { decide, type Outdated } from "./adjudications.ts";
import type { Check } from "./check.ts";
import { checks as standardChecks } from "./checks.ts";
import { gatherEvidence } from "./evidence.ts";
import { outdatedFinding } from "./outdated-adjudications.ts";

/**
 * Everything that follows from a dataset's figures: where they contradict one another, where they only seem to,
 * and what is missing, with the analyst's decisions applied. Findings come worst first, then by type, whatever their
 * status; the order of rows changes nothing.
 *
 * @param checks the checks to run, in order; all of recount's own unless given
 * @example const findings = audit(dataset).filter(({ severity, status }) => severity === "error" && status === "open");
 */
export function audit(dataset: Dataset, checks: readonly Check[] = standardChecks): readonly Finding[] {
  const { findings, outdated } = decide(dataset, (each) => runChecks(each, checks));
  return Object.freeze(
    [...findings, ...outdated.filter(isOfRun(checks)).map((each) => outdatedFinding(dataset, each))].toSorted(
      (a, b) =>
        compare(severities.indexOf(a.severity), severities.indexOf(b.severity)) ||
        compare(reportedTypes.indexOf(a.type), reportedTypes.indexOf(b.type)),
    ),
  );
}

/** A decision on what a check of somebody's own found is not outdated for the check's not being run. */
const isOfRun =
  (checks: readonly Check[]) =>
  ({ adjudication: { finding } }: Outdated): boolean =>
    !/^own-.*-[0-9a-f]{8}$/.test(finding) ||
    checks.some(({ own }) => own !== undefined && finding.slice(0, -9) === ownId(own));

function runChecks(dataset: Dataset, checks: readonly Check[]): readonly Finding[] {
  const evidence = gatherEvidence(dataset);
  const found: Finding[] = [];
  for (const check of checks) found.push(...check(evidence, found));
  return found;
}
