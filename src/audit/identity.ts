import type { Hint } from "../model/hint.ts";
import type { Interval } from "../model/interval.ts";
import type { Relation } from "../model/relation.ts";
import { relationInstances, type TermValue, totalOf } from "../model/relation-instances.ts";
import { check } from "./check.ts";
import { slipsOf } from "./slips.ts";

/**
 * A stated relation that no values inside the figures' intervals satisfy. An error as the relation says where one
 * originator gives every term; a warning at most where origins are mixed or the dates may differ.
 */
export const identity = check("identity", function* ({ dataset, claims }) {
  for (const { stated, terms, mixedOrigins, doubts } of relationInstances(dataset, claims)) {
    if (terms.some(({ value }) => value === null)) continue;
    const remainder = totalOf(terms);
    if (canHold(stated.relation.operator, remainder)) continue;
    const figures = terms.flatMap((term) => term.claims.map((claim) => claim.figure.id));
    yield {
      severity:
        stated.severity === "error" && (mixedOrigins || doubts.length > 0) ? "warning" : stated.severity,
      figures: [...new Set(figures)],
      about: [stated.id, ...figures.toSorted()],
      detail: { relation: stated.id, expression: stated.expression, remainder, mixedOrigins, doubts },
      hints: slipInRelation(stated.relation.operator, terms),
    };
  }
});

/** Whether some value of the terms' sum is zero, at most zero, or below zero. */
function canHold(operator: Relation["operator"], { low, high, lowOpen, highOpen }: Interval): boolean {
  switch (operator) {
    case "=":
      return (low < 0 || (low === 0 && !lowOpen)) && (high > 0 || (high === 0 && !highOpen));
    case "<=":
      return low < 0 || (low === 0 && !lowOpen);
    case "<":
      return low < 0;
  }
}

/** The slip in one exact term that would make an equation of exact terms hold; none where several would. */
function slipInRelation(operator: Relation["operator"], terms: readonly TermValue[]): readonly Hint[] {
  const isExact = terms.every(({ value, claims }) => claims.length === 1 && value?.low === value?.high);
  if (operator !== "=" || !isExact) return [];
  const slips = terms.flatMap((term) =>
    term.claims.flatMap((claim) =>
      slipsOf(claim, (changed) => {
        const others = terms.map((each) => (each === term ? { ...term, value: changed.interval } : each));
        return canHold(operator, totalOf(others)) ? { agrees: "relation" } : null;
      }),
    ),
  );
  return slips.length === 1 ? slips : [];
}
