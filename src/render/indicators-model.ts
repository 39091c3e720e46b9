import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Figure, Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { indicatorAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import { type SeriesModel, seriesModel } from "./estimates-model.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { startOfLine } from "./sentence-case.ts";
import { byWeight, type Series } from "./series.ts";
import { allOfAudit } from "./the-rest.ts";

/** What is known of one indicator: its definition, its charts, its estimates. */
export interface IndicatorModel {
  readonly indicator: Id;
  readonly anchor: string;
  readonly label: string;
  readonly definition: string;
  readonly charts: readonly ChartModel[];
  readonly series: readonly SeriesModel[];
  /** Whether there is neither an estimate nor a chart of it. */
  readonly isWordsAlone: boolean;
  /** What is printed where no estimate can be made of it: words such as "dozens", numbers without a date. */
  readonly printed: readonly FigureRow[];
  /** Says how many of these are not named; `null` where all are. */
  readonly more: string | null;
  /** Says how many series are not shown; `null` where all are. */
  readonly leftOut: string | null;
}

const seriesAtMost = 24;
const printedAtMost = 6;

/** Every indicator of which there is a figure, an estimate or a chart: those with most figures first. */
export function indicatorsModel(
  audit: Audit,
  series: ReadonlyMap<Id, readonly Series[]>,
  charts: readonly ChartModel[],
  words: Words,
  figures: FigureRows,
): IndicatorModel[] {
  const own = charts.filter(({ place }) => place.section === "indicators");
  const printed = Map.groupBy(audit.dataset.figures, ({ indicator }) => indicator);
  return [...audit.dataset.indicators.values()]
    .filter(({ id }) => printed.has(id) || series.has(id) || own.some(({ place }) => place.about === id))
    .toSorted(byOrder(indicatorOrder(audit.dataset, words)))
    .map((row) => ({
      indicator: row.id,
      anchor: indicatorAnchor(row.id),
      label: startOfLine(words.indicator(row.id), words),
      definition: words.text(row, "definition"),
      charts: own.filter(({ place }) => place.about === row.id),
      isWordsAlone: !series.has(row.id) && !own.some(({ place }) => place.about === row.id),
      ...printedAlone(series.has(row.id) ? [] : (printed.get(row.id) ?? []), words, figures),
      ...seriesModels(series.get(row.id) ?? [], audit, words, figures),
    }));
}

function printedAlone(
  all: readonly Figure[],
  words: Words,
  figures: FigureRows,
): Pick<IndicatorModel, "printed" | "more"> {
  const shown = all.toSorted((a, b) => compare(a.id, b.id)).slice(0, printedAtMost);
  const count = all.length - shown.length;
  return {
    printed: shown.map((figure) => figures.row(figure)),
    more: count === 0 ? null : words.say("finding.more-figures", { count }),
  };
}

function seriesModels(
  series: readonly Series[],
  audit: Audit,
  words: Words,
  figures: FigureRows,
): Pick<IndicatorModel, "series" | "leftOut"> {
  const shown = new Set(series.toSorted(byWeight).slice(0, seriesAtMost));
  return {
    series: series.filter((each) => shown.has(each)).map((each) => seriesModel(each, audit, words, figures)),
    leftOut:
      series.length > shown.size
        ? `${words.say("estimates.series-left-out", {
            shown: words.number(shown.size),
            count: words.number(series.length),
          })} ${allOfAudit(audit, words)}`
        : null,
  };
}

const byOrder =
  (order: (a: Id, b: Id) => number) =>
  (a: { readonly id: Id }, b: { readonly id: Id }): number =>
    order(a.id, b.id);
