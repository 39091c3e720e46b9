import { latestDay } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { withDecisions } from "../model/dropped-figures.ts";
import type { Derived } from "../model/estimate.ts";
import { disputedFigures, explainedFigures, type Finding } from "../model/finding.ts";
import {
  anything,
  areEqual,
  type Interval,
  intersection,
  interval,
  isEmpty,
  scaled,
} from "../model/interval.ts";
import { readingOf } from "../model/reading.ts";
import { relationInstances, totalOf } from "../model/relation-instances.ts";
import { seriesScope } from "./estimate.ts";

/**
 * Values that no source prints and that an identity gives: where all its terms but one have undisputed figures, the
 * one left over. Whole and never below zero for what is counted. Derived values set no bounds and are marked as derived.
 */
export function derive(dataset: Dataset, findings: readonly Finding[]): readonly Derived[] {
  const left = disputedFigures(findings).union(explainedFigures(findings));
  const claims = readingOf(withDecisions(dataset, findings)).standing.filter(
    ({ figure }) => !left.has(figure.id),
  );
  return relationInstances(dataset, claims).flatMap(({ stated, terms, context, mixedOrigins, doubts }) => {
    // What holds on some days only is no value of one day.
    if (doubts.includes("dates")) return [];
    const missing = terms.find(({ value }) => value === null);
    if (!missing || missing.term.delta || stated.relation.operator !== "=") return [];
    const indicator = dataset.indicators.get(missing.term.indicator);
    const difference = scaled(totalOf(terms), -1 / missing.term.coefficient);
    const value =
      indicator?.kind === "measure" ? difference : wholeWithin(intersection(difference, anything));
    if (!indicator || isEmpty(value) || areEqual(value, anything)) return [];
    const known = seriesScope(context);
    const scope = {
      ...known,
      indicator: indicator.id,
      population: missing.population,
      start: indicator.kind === "stock" ? "" : known.start,
    };
    const inputs = terms.flatMap((term) => term.claims.map(({ figure }) => figure.id));
    return [
      Object.freeze({
        relation: stated.id,
        formula: stated.expression,
        scope,
        asOf: context.asOf?.text ?? "",
        latest: latestDay(context),
        interval: value,
        inputs: [...new Set(inputs)],
        mixedOrigins,
      }),
    ];
  });
}

/** Nobody is counted by halves: the whole numbers in an interval, from the first to the last. */
const wholeWithin = ({ low, high }: Interval): Interval => interval(Math.ceil(low), Math.floor(high));
