import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FindingOf } from "../model/finding.ts";
import { interval, scaled } from "../model/interval.ts";
import { rangeOfSum, solutionsOf } from "../model/linear.ts";
import { sameOrders } from "../model/orders.ts";
import type { Remedy } from "../model/proof.ts";
import type { DateEnd } from "../model/proof-figure.ts";
import type { ProofStep } from "../model/proof-steps.ts";
import type { Order } from "../model/readings.ts";
import {
  claimsAtDate,
  claimsOfTerm,
  completedTerms,
  isMissing,
  type RelationInstance,
  relationInstances,
  sharesOf,
} from "../model/relation-instances.ts";
import { type Explainer, idsOf } from "./argument.ts";
import { rangeOf } from "./figures.ts";
import { doubtSteps, originStep } from "./pairs.ts";
import { doubtsSettledBy, valueToBe } from "./remedies.ts";

/** A stated relation that no values satisfy. */
export const identity: Explainer<"identity"> = ({ finding, dataset, claim }) => {
  const claims = finding.figures.map(claim);
  const figures = [...finding.figures];
  const instance = instanceOf(dataset, finding, claims);
  return {
    order: figures,
    steps: identitySteps(finding, claims, instance),
    remedies: [
      ...(instance ? valuesThatFit(instance) : []),
      { kind: "relation", figures },
      { kind: "other-scope", figures },
      ...doubtsSettledBy(finding.detail.doubts, claims),
    ],
  };
};

/** Why a relation fails: the range of each term, what they come to together, and what the relation needs. */
function identitySteps(
  { detail, figures }: FindingOf<"identity">,
  claims: readonly Claim[],
  instance: RelationInstance | undefined,
): readonly ProofStep[] {
  const terms = instance?.terms ?? [];
  const atDate = claimsAtDate(terms);
  return [
    originStep(claims),
    ...contextStep(atDate, !detail.doubts.includes("dates")),
    { kind: "rule", rule: "relation" },
    {
      kind: "terms",
      relation: detail.relation,
      expression: detail.expression,
      operator: instance?.stated.relation.operator ?? "=",
      terms: sharesOf(terms).map(({ term: { term, population }, at, claims: own, values, coefficient }) => ({
        coefficient,
        indicator: term.indicator,
        population,
        at,
        figures: own.map(({ figure }) => figure.id),
        value: rangeOf(values),
        times: rangeOf(scaled(values, coefficient)),
      })),
      remainder: rangeOf(detail.remainder),
      wholeOnly: detail.wholeOnly ?? false,
      mixedOrigins: detail.mixedOrigins,
    },
    ...(detail.mixedOrigins ? [mixedOrigins(figures)] : []),
    ...doubtSteps(detail.doubts, claims, oneTime(atDate)),
  ];
}

const mixedOrigins = (figures: readonly string[]): ProofStep => ({
  kind: "doubt",
  doubt: "origins",
  figures: [...figures],
});

/** The relation laid over the finding's figures alone: they are all that the finding was made of. */
function instanceOf(
  dataset: Dataset,
  { figures, detail }: FindingOf<"identity">,
  claims: readonly Claim[],
): RelationInstance | undefined {
  const stated = dataset.relations.filter(({ id }) => id === detail.relation);
  const instances = relationInstances({ ...dataset, relations: stated }, claims);
  for (const instance of instances) {
    const own = new Set(instance.terms.flatMap((term) => claimsOfTerm(term).map(({ figure }) => figure.id)));
    const terms = completedTerms(dataset, instance.terms);
    const isComplete = !instance.terms.some(isMissing);
    if (terms && own.size === new Set(figures).size && isComplete === (detail.unprinted === undefined))
      return { ...instance, terms };
  }
  return undefined;
}

/** One date for all, and one start for all but stocks. */
const oneTime = (claims: readonly Claim[]): readonly Order[] => [
  ...oneDay(claims, "as-of"),
  ...oneDay(
    claims.filter(({ indicator }) => indicator.kind !== "stock"),
    "start",
  ),
];

const oneDay = ([first, ...rest]: readonly Claim[], end: DateEnd): readonly Order[] =>
  first ? rest.flatMap((claim) => sameOrders(first, claim, end)) : [];

/** What each figure that gives a number by itself would have to be for the relation to hold. */
function valuesThatFit({ stated: { relation }, terms }: RelationInstance): readonly Remedy[] {
  const shares = sharesOf(terms);
  return shares.flatMap((own): readonly Remedy[] => {
    const [claim, ...more] = own.claims;
    if (!claim || more.length > 0) return [];
    const others = shares.filter((share) => share !== own);
    if (relation.operator === "=") return valueToBe(claim, solutionsOf(others, own.coefficient, own.whole));
    const { low, lowOpen } = rangeOfSum(others);
    const times = interval(none, -low, false, lowOpen || relation.operator === "<");
    return valueToBe(claim, scaled(times, 1 / own.coefficient));
  });
}

const none = Number.NEGATIVE_INFINITY;

/** Where and when the terms stand. */
function contextStep(claims: readonly Claim[], certain: boolean): readonly ProofStep[] {
  const [first] = claims;
  if (!first) return [];
  const { place, event, phase } = first.figure;
  const asOf = first.asOf?.text ?? "";
  return [{ kind: "context", figures: idsOf(claims), place, event, phase, asOf, certain }];
}
