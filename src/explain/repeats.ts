import type { Claim } from "../model/claim.ts";
import type { ProofStep, StepOf } from "../model/proof-steps.ts";
import { scopeWithin } from "../model/scope.ts";
import { type Argument, type Explainer, idsOf } from "./argument.ts";

/** One number credited to one body here and to another there. */
export const attribution: Explainer<"attribution"> = ({ finding, claim }) =>
  repeated(finding.figures.map(claim), finding.detail.value, "credits", "one-source");

/** A number passed on with another qualifier. */
export const qualifierDrift: Explainer<"qualifier-drift"> = ({ finding, claim }) =>
  repeated(finding.figures.map(claim), finding.detail.value, "qualifiers");

/** A number passed on for other people than it counted. */
export const definitionDrift: Explainer<"definition-drift"> = ({ finding, claim }) =>
  repeated(finding.figures.map(claim), finding.detail.value, "populations");

function repeated(
  claims: readonly Claim[],
  value: number,
  what: StepOf<"differ">["what"],
  relayed = relayOf(claims),
): Argument {
  const figures = idsOf(claims);
  return {
    order: figures,
    steps: [
      { kind: "repeat", value, figures, relayed },
      { kind: "rule", rule: "repeat" },
      { kind: "differ", what, figures },
    ],
    remedies: [{ kind: "ask-source", figures }],
  };
}

/** A repeat stands in one source, or in sources that have the number from one originator. */
function relayOf(claims: readonly Claim[]): StepOf<"repeat">["relayed"] {
  const sources = new Set(claims.map(({ source }) => source.id));
  if (sources.size === 1) return "one-source";
  return sources.size === claims.length ? "one-originator" : "both";
}

/** The link given for a figure leads to an organisation that has no part in the credit. */
export const linkMismatch: Explainer<"link-mismatch"> = ({ finding, claim }) => {
  const figures = [...finding.figures];
  const [id = ""] = figures;
  const { host, organisation, credited } = finding.detail;
  const address = claim(id).figure.cited_url;
  return {
    order: figures,
    steps: [
      { kind: "link", figure: id, address, host, organisation, credited: [...credited] },
      { kind: "rule", rule: "link" },
    ],
    remedies: [{ kind: "follow-link", figures }],
  };
};

/** A count equals the sum of those beside it. */
export const coincidentSum: Explainer<"coincident-sum"> = ({ finding, dataset, claim }) => {
  const { total, addends } = finding.detail;
  const whole = claim(total);
  const parts = addends.map(claim);
  const outside = parts.filter((part) => !scopeWithin(dataset.lattice, part.figure, whole.figure));
  const sum: ProofStep = {
    kind: "sum",
    addends: parts.map(({ figure }) => ({ figure: figure.id, value: figure.value ?? 0 })),
    bounds: "value",
    total: parts.reduce((added, { figure }) => added + (figure.value ?? 0), 0),
    sign: "=",
    whole: total,
    limit: whole.figure.value ?? 0,
  };
  return {
    order: [total, ...addends],
    steps: [
      sum,
      { kind: "not-contained", total, outside: idsOf(outside) },
      { kind: "rule", rule: "sum-by-mistake" },
    ],
    remedies: [{ kind: "ask-source", figures: [total] }],
  };
};
