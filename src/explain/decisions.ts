import type { FindingDetails } from "../model/finding.ts";
import type { ProofStep, StepOf } from "../model/proof-steps.ts";
import type { Explainer } from "./argument.ts";

type Outdated = FindingDetails["unused-adjudication"];

const outdated = (
  { finding, decision, decidedBy, decidedOn }: Outdated,
  cause: StepOf<"outdated">["cause"],
  stranger: string | null = null,
): ProofStep => ({ kind: "outdated", finding, decision, decidedBy, decidedOn, cause, stranger });

/** A decision whose finding says something else by now, or that names a figure which its finding is not about. */
export const reopened: Explainer<"reopened-adjudication"> = ({ finding: { detail, figures } }) => ({
  order: figures,
  steps: [outdated(detail, detail.cause, detail.stranger), { kind: "rule", rule: "decision-stands" }],
  remedies: [{ kind: "decide-again", figures: [...figures] }],
});

/** A decision whose finding is gone. */
export const unused: Explainer<"unused-adjudication"> = ({ finding: { detail } }) => ({
  order: [],
  steps: [outdated(detail, "gone"), { kind: "rule", rule: "decision-used" }],
  remedies: [{ kind: "remove-decision", figures: [] }],
});
