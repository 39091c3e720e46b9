import type { Claim } from "../model/claim.ts";
import type { Hint } from "../model/hint.ts";
import type { Interval } from "../model/interval.ts";
import { canBeZero, rangeOfSum } from "../model/linear.ts";
import type { Relation } from "../model/relation.ts";
import {
  claimsOfTerm,
  completedTerms,
  isMissing,
  relationInstances,
  type Share,
  sharesOf,
  type TermValue,
} from "../model/relation-instances.ts";
import { check, namedPairs } from "./check.ts";
import { slipsOf } from "./slips.ts";

/**
 * A stated relation that no values inside the figures' intervals satisfy, a count that nobody prints being zero or
 * more. What two of the figures contradict by themselves is reported as that. An error as the relation says where one
 * originator gives every term; a warning at most where origins are mixed or the dates may differ.
 */
export const identity = check("identity", function* ({ dataset, claims }, found) {
  const isNamed = namedPairs(found);
  for (const { stated, terms: printed, mixedOrigins, doubts } of relationInstances(dataset, claims)) {
    const terms = completedTerms(dataset, printed);
    if (!terms) continue;
    const shares = sharesOf(terms);
    if (canHold(stated.relation.operator, shares)) continue;
    const unprinted = printed.find(isMissing);
    const figures = terms.flatMap((term) => claimsOfTerm(term).map((claim) => claim.figure.id));
    if (unprinted && figures.some((a) => figures.some((b) => isNamed(a, b)))) continue;
    const remainder = rangeOfSum(shares);
    yield {
      severity:
        stated.severity === "error" && (mixedOrigins || doubts.length > 0) ? "warning" : stated.severity,
      figures: [...new Set(figures)],
      about: [stated.id, ...figures.toSorted()],
      detail: {
        relation: stated.id,
        expression: stated.expression,
        remainder,
        mixedOrigins,
        doubts,
        ...(unprinted
          ? { unprinted: { indicator: unprinted.term.indicator, population: unprinted.population } }
          : {}),
        ...(inRange(stated.relation.operator, remainder) ? { wholeOnly: true } : {}),
      },
      hints: slipInRelation(stated.relation.operator, terms),
    };
  }
});

/** Whether numbers within the shares' values make their sum zero, at most zero, or less. */
const canHold = (operator: Relation["operator"], shares: readonly Share[]): boolean =>
  inRange(operator, rangeOfSum(shares)) && (operator !== "=" || canBeZero(shares));

/** The same for any numbers, whole or not. */
function inRange(operator: Relation["operator"], { low, high, lowOpen, highOpen }: Interval): boolean {
  switch (operator) {
    case "=":
      return (low < 0 || (low === 0 && !lowOpen)) && (high > 0 || (high === 0 && !highOpen));
    case "<=":
      return low < 0 || (low === 0 && !lowOpen);
    case "<":
      return low < 0;
  }
}

/** The slip in one exact term that would make a relation of exact terms hold; none where several would: in an inequality. */
function slipInRelation(operator: Relation["operator"], terms: readonly TermValue[]): readonly Hint[] {
  const isExact = terms.every(
    ({ readings: [only, ...more] }) =>
      only?.claims.length === 1 && more.length === 0 && only.values.low === only.values.high,
  );
  if (!isExact) return [];
  const slips = terms.flatMap((term) =>
    claimsOfTerm(term).flatMap((claim) =>
      slipsOf(claim, (changed) => {
        const others = terms.map((each) => (each === term ? withClaim(term, changed) : each));
        return canHold(operator, sharesOf(others)) ? { agrees: "relation" } : null;
      }),
    ),
  );
  return slips.length === 1 ? slips : [];
}

const withClaim = (term: TermValue, claim: Claim): TermValue => ({
  ...term,
  readings: term.readings.map((reading) => ({ ...reading, claims: [claim], values: claim.interval })),
});
