import type { Audit } from "../model/audit.ts";
import type { Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { indicatorAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import { type SeriesModel, seriesModels } from "./estimates-model.ts";
import type { FigureRows } from "./figure-model.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { startOfLine } from "./sentence-case.ts";

/** What is known of one indicator: its definition, its charts, its estimates. */
export interface IndicatorModel {
  readonly indicator: Id;
  readonly anchor: string;
  readonly label: string;
  readonly definition: string;
  readonly charts: readonly ChartModel[];
  readonly series: readonly SeriesModel[];
}

/** Every indicator of which there is an estimate or a chart: those with most figures first. */
export function indicatorsModel(
  audit: Audit,
  charts: readonly ChartModel[],
  words: Words,
  figures: FigureRows,
): IndicatorModel[] {
  const own = charts.filter(({ place }) => place.section === "indicators");
  const estimates = Map.groupBy(audit.estimates, ({ scope }) => scope.indicator);
  return [...audit.dataset.indicators.values()]
    .filter(({ id }) => estimates.has(id) || own.some(({ place }) => place.about === id))
    .toSorted(byOrder(indicatorOrder(audit.dataset, words)))
    .map(({ id, definition }) => ({
      indicator: id,
      anchor: indicatorAnchor(id),
      label: startOfLine(words.indicator(id), words),
      definition,
      charts: own.filter(({ place }) => place.about === id),
      series: seriesModels(estimates.get(id) ?? [], audit, words, figures),
    }));
}

const byOrder =
  (order: (a: Id, b: Id) => number) =>
  (a: { readonly id: Id }, b: { readonly id: Id }): number =>
    order(a.id, b.id);
