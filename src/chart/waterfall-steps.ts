import type { Audit } from "../model/audit.ts";
import { type Claim, claimOf, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Derived } from "../model/estimate.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Interval, interval, scaled, sum } from "../model/interval.ts";
import { isMissing, relationInstances, type Share, sharesOf } from "../model/relation-instances.ts";

/** One number of an identity on the way to the one that follows from them. */
export interface Step {
  readonly operation: "start" | "plus" | "minus" | "leaves" | "makes";
  /** How often the identity counts it. */
  readonly times: number;
  readonly indicator: Id;
  readonly population: Id;
  /** The figures that give it; none for the result. */
  readonly claims: readonly Claim[];
  /** What it can be. */
  readonly values: Interval;
  /** Where its bar begins and ends: at the lower end of all that the steps come to, or at the upper, in every step. */
  readonly from: number;
  readonly to: number;
  /** What all the steps so far come to. */
  readonly total: Interval;
}

/** The steps to a derived value: what is added first, then what is taken off; empty where there is no way to go. */
export function stepsTo(derived: Derived, { dataset }: Audit): readonly Step[] {
  const stated = dataset.relations.find(({ id }) => id === derived.relation);
  if (!stated) return [];
  const figures = figuresById(dataset);
  const claims = derived.inputs.flatMap((id) => {
    const figure = figures.get(id);
    return (figure && claimOf(dataset, figure)) || [];
  });
  const instance = relationInstances({ ...dataset, relations: [stated] }, claims).find(
    ({ terms, context }) =>
      context.asOf?.text === derived.asOf &&
      terms.some(
        (term) =>
          isMissing(term) &&
          term.term.indicator === derived.scope.indicator &&
          term.population === derived.scope.population,
      ),
  );
  const missing = instance?.terms.find(isMissing);
  if (!instance || !missing) return [];
  const addends = sharesOf(instance.terms)
    .map((share) => ({ share, factor: -share.coefficient / missing.term.coefficient }))
    .toSorted((a, b) => compare(Number(a.factor < 0), Number(b.factor < 0)));
  if (addends.length < 2 || (addends[0]?.factor ?? 0) < 0) return [];
  const end = drawnEnd(derived.interval);
  const steps = stepsOf(addends, end);
  return [...steps, resultOf(derived, steps, end)];
}

type End = "low" | "high";

/**
 * The end of every step that bars are drawn to: the lower one, or the upper where only that says something. Bars of
 * different ends would add up to a length that no source bears out.
 */
const drawnEnd = ({ low, high }: Interval): End => (low <= 0 && Number.isFinite(high) ? "high" : "low");

function stepsOf(
  addends: readonly { readonly share: Share; readonly factor: number }[],
  end: End,
): readonly Step[] {
  let to = 0;
  let total: Interval = interval(0, 0);
  return addends.map(({ share, factor }, index) => {
    const from = to;
    total = sum(total, scaled(share.values, factor));
    to = Math.max(0, total[end]);
    return {
      operation: index === 0 ? "start" : factor < 0 ? "minus" : "plus",
      times: Math.abs(factor),
      indicator: share.term.term.indicator,
      population: share.term.population,
      claims: share.claims,
      values: share.values,
      from,
      to,
      total: interval(Math.max(0, total.low), Math.max(0, total.high)),
    };
  });
}

function resultOf({ scope, interval: values }: Derived, steps: readonly Step[], end: End): Step {
  return {
    operation: steps.some(({ operation }) => operation === "minus") ? "leaves" : "makes",
    times: 1,
    indicator: scope.indicator,
    population: scope.population,
    claims: [],
    values,
    from: 0,
    to: Math.max(0, values[end]),
    total: values,
  };
}
