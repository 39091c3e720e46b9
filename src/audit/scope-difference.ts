import { byContent, type Claim, compare } from "../model/claim.ts";
import { isBelow } from "../model/interval.ts";
import { seriesKey } from "../model/scope.ts";
import { check } from "./check.ts";
import { descend, isAnyBelow, isSoft } from "./nearest-below.ts";
import { differenceOf, type Rival, rivalReader } from "./rivals.ts";

interface Pair {
  readonly over: Claim;
  readonly under: Claim;
  readonly rival: Rival;
  readonly gap: number;
}

/**
 * Two sources print figures that would contradict if one dimension were ignored, and that dimension sets them
 * apart. Once for each series that is above and each dimension, against the nearest count of each other series.
 */
export const scopeDifference = check("scope-difference", function* (evidence) {
  const counts = evidence.claims.filter(({ indicator }) => indicator.kind === "count");
  const rivalsOf = rivalReader(evidence);
  const told: { readonly nearest: Pair; readonly first: Pair; readonly unders: readonly Claim[] }[] = [];
  for (const series of Map.groupBy(counts, seriesKey).values()) {
    for (const rivals of Map.groupBy(rivalsOf(series), ({ dimension }) => dimension).values()) {
      const first = firstPair(series, rivals);
      const nearest = first && nearestPair(series, rivals);
      if (nearest) told.push({ nearest, first, unders: nearestOfEach(nearest.over, rivals) });
    }
  }
  for (const { nearest, unders: claims } of told.toSorted((a, b) => byTurn(a.first, b.first))) {
    const { over, rival } = nearest;
    const unders = claims.map(({ figure }) => figure.id);
    yield {
      severity: "note",
      figures: [over.figure.id, ...unders],
      about: [rival.dimension, over.figure.id, ...unders.toSorted()],
      detail: { dimension: rival.dimension, over: over.figure.id, unders, relation: rival.relation },
    };
  }
});

/** In the order in which a reader who holds every claim against every other comes across them. */
const byTurn = (a: Pair, b: Pair): number => byContent(a.over, b.over) || byContent(a.under, b.under);

const isPair = (over: Claim, under: Claim, { dimension }: Rival): boolean =>
  (under.asOf?.last ?? 0) >= (over.asOf?.first ?? 0) &&
  isBelow(under.interval, over.interval) &&
  over.source !== under.source &&
  differenceOf(over, under, dimension);

const pairOf = (over: Claim, under: Claim, rival: Rival): Pair => ({
  ...{ over, under, rival },
  gap: over.interval.low - under.interval.high,
});

/** The first claim of a series that differs so from any other, and the first that it differs from. */
function firstPair(series: readonly Claim[], rivals: readonly Rival[]): Pair | null {
  for (const over of series) {
    let first: Pair | null = null;
    for (const rival of rivals) {
      if (!mayDiffer(over, rival)) continue;
      const under = rival.descent.run.claims.find((claim) => isPair(over, claim, rival));
      if (under && (!first || byContent(under, first.under) < 0)) first = pairOf(over, under, rival);
    }
    if (first) return first;
  }
  return null;
}

/** Whether a rival's days and numbers leave room for a pair with this claim at all. */
const mayDiffer = (over: Claim, rival: Rival): boolean =>
  isInTime(over, rival) &&
  [rival.descent.firm, rival.descent.soft].some((ceilings) =>
    isAnyBelow(ceilings, over.interval.low, over.asOf?.first ?? 0),
  );

function isInTime({ start, asOf, source }: Claim, { descent: { run }, dimension }: Rival): boolean {
  if (!start || !asOf || run.source === source.id) return false;
  return dimension === "start" ? start.last < run.from.first : run.from.first <= start.last;
}

/** Firm numbers tell more of a difference than words and round figures; then the nearest tells most. */
function nearestPair(series: readonly Claim[], rivals: readonly Rival[]): Pair | null {
  const [firm, soft] = [series.filter((claim) => !isSoft(claim)), series.filter(isSoft)];
  return (
    nearestAmong(firm, rivals, "firm") ??
    nearestOf(nearestAmong(soft, rivals, "firm"), nearestAmong(firm, rivals, "soft")) ??
    nearestAmong(soft, rivals, "soft")
  );
}

const nearestOf = (a: Pair | null, b: Pair | null): Pair | null =>
  a && b ? (isNearer(a, b) ? a : b) : (a ?? b);

const isNearer = (a: Pair, b: Pair): boolean =>
  a.gap < b.gap || (a.gap === b.gap && isBefore(a.over, a.under, b));

/** Of pairs that are equally near, the one that comes first by content. */
const isBefore = (over: Claim, under: Claim, other: Pair): boolean =>
  (byContent(under, other.under) || byContent(over, other.over)) < 0;

function nearestAmong(overs: readonly Claim[], rivals: readonly Rival[], kind: "firm" | "soft"): Pair | null {
  let nearest: Pair | null = null;
  for (const over of overs) {
    for (const rival of rivals) {
      if (!isInTime(over, rival)) continue;
      const ceilings = rival.descent[kind];
      if (!isAnyBelow(ceilings, over.interval.low, over.asOf?.first ?? 0)) continue;
      descend(ceilings, over.interval.low, (under) => {
        const gap = over.interval.low - under.interval.high;
        if (nearest && gap > nearest.gap) return false;
        const isNearer = !nearest || gap < nearest.gap || isBefore(over, under, nearest);
        if (isNearer && isPair(over, under, rival)) nearest = pairOf(over, under, rival);
        return true;
      });
    }
  }
  return nearest;
}

/** Of each series that a claim differs from, the nearest; firm numbers first, then the nearest first. */
function nearestOfEach(over: Claim, rivals: readonly Rival[]): readonly Claim[] {
  const bySeries = new Map<string, Claim>();
  const rank = (a: Claim, b: Claim): number =>
    compare(Number(isSoft(a)), Number(isSoft(b))) ||
    compare(b.interval.high, a.interval.high) ||
    byContent(a, b);
  for (const rival of rivals) {
    if (!mayDiffer(over, rival)) continue;
    for (const ceilings of [rival.descent.firm, rival.descent.soft]) {
      const left = new Set(ceilings.series);
      descend(ceilings, over.interval.low, (under) => {
        const nearest = bySeries.get(seriesKey(under));
        // Only what stands as high can still come before it.
        if (!left.has(seriesKey(under)) && nearest?.interval.high !== under.interval.high)
          return left.size > 0;
        if (!isPair(over, under, rival)) return true;
        left.delete(seriesKey(under));
        if (!nearest || rank(under, nearest) < 0) bySeries.set(seriesKey(under), under);
        return true;
      });
    }
  }
  return [...bySeries.values()].toSorted(rank);
}
