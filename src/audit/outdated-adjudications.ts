import type { Dataset } from "../model/dataset.ts";
import type { Finding } from "../model/finding.ts";
import type { Outdated } from "./adjudications.ts";
import { makeFinding } from "./make-finding.ts";

/**
 * Says of a decision that is not applied why: what its finding says has changed since, it names a figure that the
 * finding is not about, or there is no such finding any more.
 */
export function outdatedFinding(dataset: Dataset, { adjudication, finding }: Outdated): Finding {
  const { decision, figure, decided_by, decided_on } = adjudication;
  const taken = {
    finding: adjudication.finding,
    decision,
    decidedBy: decided_by,
    decidedOn: decided_on.text,
  };
  const about = [adjudication.finding];
  if (!finding)
    return makeFinding(dataset, "unused-adjudication", {
      severity: "warning",
      figures: [],
      about,
      detail: taken,
    });
  const stranger = adjudication.fingerprint === finding.fingerprint ? figure : null;
  return makeFinding(dataset, "reopened-adjudication", {
    severity: "warning",
    figures: [...finding.figures, ...(stranger === null ? [] : [stranger])],
    about,
    sources: finding.sources,
    detail: { ...taken, cause: stranger === null ? "changed" : "stranger", stranger },
  });
}
