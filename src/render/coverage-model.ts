import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Figure, Id } from "../model/dataset.ts";
import { claimsOf } from "../model/reading.ts";
import type { Words } from "../model/words.ts";
import { sourceAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { notCounted } from "./not-counted.ts";
import { compareLabels } from "./order.ts";

/** Who reports what: each source with what it prints figures of. */
export interface CoverageModel {
  readonly charts: readonly ChartModel[];
  readonly sources: readonly CoverageRow[];
  /** Says how many sources are not listed, and where everything is of which a part is listed; `null` where all is. */
  readonly leftOut: string | null;
  /** Says what is not counted, a sentence each. */
  readonly notCounted: readonly string[];
}

export interface CoverageRow {
  readonly source: string;
  readonly sourceAnchor: string;
  readonly published: string;
  readonly figures: string;
  /** "people killed (5)", an entry each. */
  readonly reported: readonly string[];
  /** How many of the figures are credited to somebody. */
  readonly credited: string;
}

const sourcesAtMost = 60;
const indicatorsAtMost = 20;

/**
 * Every source that prints figures, in the order of publication; of many those with most figures.
 *
 * @param everything says where all figures are
 */
export function coverageModel(
  audit: Audit,
  charts: readonly ChartModel[],
  words: Words,
  everything: string,
): CoverageModel {
  const { dataset } = audit;
  const order = indicatorOrder(dataset, words);
  const bySource = [
    ...Map.groupBy(
      claimsOf(dataset).map(({ figure }) => figure),
      ({ source }) => source,
    ),
  ];
  const published = (id: Id) => dataset.sources.get(id)?.published?.first ?? Number.POSITIVE_INFINITY;
  const shown = bySource
    .toSorted(([a, left], [b, right]) => compare(right.length, left.length) || compare(a, b))
    .slice(0, sourcesAtMost)
    .toSorted(
      ([a], [b]) =>
        compare(published(a), published(b)) ||
        compareLabels(words.source(a), words.source(b)) ||
        compare(a, b),
    );
  return {
    charts: charts.filter(({ place }) => place.section === "coverage"),
    sources: shown.map(([id, figures]) => ({
      source: words.source(id),
      sourceAnchor: sourceAnchor(id),
      published: words.period(dataset.sources.get(id)?.published?.text ?? ""),
      figures: words.number(figures.length),
      reported: reportedIn(figures, order, words),
      credited: creditedOf(figures, words),
    })),
    leftOut: leftOutOf(bySource.length - shown.length, shown, words, everything),
    notCounted: notCounted(audit, words),
  };
}

function leftOutOf(
  sources: number,
  shown: readonly (readonly [Id, readonly Figure[]])[],
  words: Words,
  everything: string,
): string | null {
  const isCut = shown.some(
    ([, figures]) => new Set(figures.map(({ indicator }) => indicator)).size > indicatorsAtMost,
  );
  if (sources > 0) return `${words.say("coverage.left-out", { count: sources })} ${everything}`;
  return isCut ? everything : null;
}

function reportedIn(figures: readonly Figure[], order: (a: Id, b: Id) => number, words: Words): string[] {
  const counts = [...Map.groupBy(figures, ({ indicator }) => indicator)].toSorted(([a], [b]) => order(a, b));
  const shown = counts
    .slice(0, indicatorsAtMost)
    .map(([id, { length }]) =>
      words.say("coverage.reported", { indicator: words.indicator(id), count: words.number(length) }),
    );
  return counts.length > shown.length
    ? [...shown, words.say("coverage.more-indicators", { count: counts.length - shown.length })]
    : shown;
}

function creditedOf(figures: readonly Figure[], words: Words): string {
  const credited = figures.filter(({ originator }) => originator.length > 0).length;
  return words.say("coverage.credited", {
    some: credited === figures.length ? "all" : credited === 0 ? "none" : "some",
    credited: words.number(credited),
    count: words.number(figures.length),
  });
}
