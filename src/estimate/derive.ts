import { latestDay } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { withDecisions } from "../model/dropped-figures.ts";
import type { Derived } from "../model/estimate.ts";
import { disputedFigures, explainedFigures, type Finding } from "../model/finding.ts";
import { anything, areEqual, interval, isEmpty } from "../model/interval.ts";
import { solutionsOf } from "../model/linear.ts";
import { readingOf } from "../model/reading.ts";
import { claimsOfTerm, isMissing, relationInstances, sharesOf } from "../model/relation-instances.ts";
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
    const missing = terms.find(isMissing);
    if (!missing || missing.term.delta || stated.relation.operator !== "=") return [];
    const indicator = dataset.indicators.get(missing.term.indicator);
    if (!indicator) return [];
    const value = solutionsOf(sharesOf(terms), missing.term.coefficient, indicator.kind !== "measure");
    if (isEmpty(value) || areEqual(value, anything) || areEqual(value, everything)) return [];
    const known = seriesScope(context);
    const scope = {
      ...known,
      indicator: indicator.id,
      population: missing.population,
      start: indicator.kind === "stock" ? "" : known.start,
    };
    const inputs = terms.flatMap((term) => claimsOfTerm(term).map(({ figure }) => figure.id));
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

const everything = interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY);
