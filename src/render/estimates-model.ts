import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { areEqual, type Interval } from "../model/interval.ts";
import type { Words } from "../model/words.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { compareLabels } from "./order.ts";
import { startOfLine } from "./sentence-case.ts";

/** One series with a row for each of its as-of dates. */
export interface SeriesModel {
  readonly label: string;
  readonly rows: readonly EstimateRow[];
}

export interface EstimateRow {
  readonly asOf: string;
  readonly value: string;
  /** The span of the disputed values; `null` where nothing is disputed. */
  readonly disputed: string | null;
  readonly grade: string;
  /** Each origin on its own: organisations credited jointly are one. */
  readonly origins: readonly string[];
  readonly bounds: readonly Bound[];
}

/** The figures that set an estimate's lower bound, its upper bound, or both. */
export interface Bound {
  readonly label: string;
  readonly figures: readonly FigureRow[];
}

/** The series of some estimates, each with a row for each of its dates. */
export function seriesModels(
  estimates: readonly Estimate[],
  audit: Audit,
  words: Words,
  figures: FigureRows,
): SeriesModel[] {
  const inOrder = estimates.toSorted(
    (a, b) =>
      compareLabels(words.series(a.scope, a.asOf), words.series(b.scope, b.asOf)) ||
      compare(a.latest, b.latest) ||
      compare(a.asOf, b.asOf),
  );
  return [...Map.groupBy(inOrder, ({ scope, asOf }) => words.series(scope, asOf))].map(([label, dates]) => ({
    label: startOfLine(label, words),
    rows: dates.map((estimate) => estimateRow(estimate, audit, words, figures)),
  }));
}

function estimateRow(estimate: Estimate, audit: Audit, words: Words, figures: FigureRows): EstimateRow {
  const { disputed, interval, scope } = estimate;
  const say = (each: Interval) => valueInUnit(each, scope.indicator, audit, words);
  return {
    asOf: words.date(estimate.asOf, estimate.latest),
    value: say(interval),
    disputed: disputed && !areEqual(disputed, interval) ? say(disputed) : null,
    grade: words.grade(estimate.grade),
    origins: estimate.origins.map((origin) => words.organisations(origin)).toSorted(compareLabels),
    bounds: boundsOf(estimate, words, figures),
  };
}

function boundsOf({ lowFigures, highFigures }: Estimate, words: Words, figures: FigureRows): Bound[] {
  const bound = (name: string, ids: readonly Id[]): Bound => ({
    label: words.say(`page.bound-${name}`),
    figures: figures.byIds(ids),
  });
  const same =
    lowFigures.length === highFigures.length && lowFigures.every((figure) => highFigures.includes(figure));
  const bounds = same ? [bound("both", lowFigures)] : [bound("low", lowFigures), bound("high", highFigures)];
  return bounds.filter((each) => each.figures.length > 0);
}

/** The relation that a value comes from, as its dataset puts it into words; empty where it does not. */
export function relationLabel({ relation }: Derived, { dataset }: Audit, words: Words): string {
  const stated = dataset.relations.find(({ id }) => id === relation);
  return stated ? words.text(stated, "label") : "";
}

/** "at least 80,000 USD"; a count has no unit to be named. */
export function valueInUnit(interval: Interval, indicator: Id, { dataset }: Audit, words: Words): string {
  const value = words.interval(interval);
  const unit = dataset.indicators.get(indicator)?.unit ?? "";
  return unit === "" || unit === "count" ? value : words.say("value.unit", { value, unit: words.asIs(unit) });
}

/** Estimates from the last as-of date back, so that the first of a series is its latest. */
export const latestFirst = (estimates: readonly Estimate[]): Estimate[] =>
  estimates.toSorted((a, b) => compare(b.latest, a.latest) || compare(b.asOf, a.asOf));
