import type { Claim } from "../model/claim.ts";
import type { Remedy } from "../model/proof.ts";
import type { ProofStep, StepOf } from "../model/proof-steps.ts";
import { type Argument, type Explainer, idsOf } from "./argument.ts";

/** Several sources, one origin. */
export const singleOrigin: Explainer<"single-origin"> = ({ finding, claim }) =>
  backed(finding.figures.map(claim), finding.detail.originators, "one-origin", "other-origin");

/** One origin alone, in one source. */
export const uncorroborated: Explainer<"uncorroborated"> = ({ finding, claim }) =>
  backed(finding.figures.map(claim), finding.detail.originators, "one-source", "add-source");

/** Nobody is named. */
export const unattributed: Explainer<"unattributed"> = ({ finding, claim }) =>
  backed(finding.figures.map(claim), [], "no-originator", "ask-source");

function backed(
  claims: readonly Claim[],
  originators: readonly string[],
  rule: StepOf<"rule">["rule"],
  remedy: Extract<Remedy["kind"], "other-origin" | "add-source" | "ask-source">,
): Argument {
  const figures = idsOf(claims);
  const sources = new Set(claims.map(({ source }) => source.id)).size;
  return {
    order: figures,
    steps: [
      { kind: "backing", figures, originators: [...originators], sources },
      { kind: "rule", rule },
    ],
    remedies: [{ kind: remedy, figures }],
  };
}

/** What is not recorded of a source. */
export const incomplete: Explainer<"incomplete"> = ({ finding }) => {
  const { source, published, address, asOf, locator } = finding.detail;
  const missing = (what: StepOf<"missing">["what"], figures: readonly string[] = []): ProofStep => ({
    kind: "missing",
    what,
    source,
    figures: [...figures],
  });
  return {
    order: finding.figures,
    steps: [
      ...(published ? [] : [missing("published")]),
      ...(address ? [] : [missing("address")]),
      ...(asOf.length > 0 ? [missing("as-of", asOf)] : []),
      ...(locator.length > 0 ? [missing("locator", locator)] : []),
      { kind: "rule", rule: "record" },
    ],
    remedies: [{ kind: "record", figures: [...finding.figures] }],
  };
};
