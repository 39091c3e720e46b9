import { byContent, type Claim, compare, shareOriginator } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import type { ScopeDifference } from "../model/finding.ts";
import type { Hierarchy } from "../model/hierarchy.ts";
import { isBelow } from "../model/interval.ts";
import { endsWithin, methodsMeet, periodWithin, scopeWithin, seriesKey } from "../model/scope.ts";
import { check } from "./check.ts";
import type { Evidence } from "./evidence.ts";

interface Difference {
  readonly over: Claim;
  readonly under: Claim;
  readonly dimension: ScopeDifference;
  readonly relation: "nested" | "close" | "siblings" | null;
}

/**
 * Two sources print figures that would contradict if one dimension were ignored, and that dimension sets them
 * apart. Once for each series that is above and each dimension, against the nearest count of each other series.
 */
export const scopeDifference = check("scope-difference", function* (evidence) {
  const byOver = Map.groupBy(
    differences(evidence),
    ({ over, dimension }) => `${dimension}\u001f${seriesKey(over)}`,
  );
  for (const group of byOver.values()) {
    const sorted = group.toSorted(
      (a, b) =>
        compare(softness(a), softness(b)) ||
        compare(gap(a), gap(b)) ||
        byContent(a.under, b.under) ||
        byContent(a.over, b.over),
    );
    const [nearest] = sorted;
    if (!nearest) continue;
    const { over, dimension, relation } = nearest;
    const own = sorted.filter((difference) => difference.over === over);
    const unders = [...Map.groupBy(own, ({ under }) => seriesKey(under)).values()].flatMap(
      ([first]) => first?.under.figure.id ?? [],
    );
    yield {
      severity: "note",
      figures: [over.figure.id, ...unders],
      about: [dimension, over.figure.id, ...unders.toSorted()],
      detail: { dimension, over: over.figure.id, unders, relation },
    };
  }
});

const gap = ({ over, under }: Difference): number => over.interval.low - under.interval.high;

/** Firm numbers tell more of a difference than words and round figures. */
const softness = ({ over, under }: Difference): number =>
  [over, under].filter(({ figure }) => figure.qualifier === "vague" || figure.qualifier === "about").length;

function differences({ dataset: { lattice }, claims }: Evidence): readonly Difference[] {
  const counts = claims.filter(({ indicator }) => indicator.kind === "count");
  return counts.flatMap((over) =>
    counts.flatMap((under): readonly Difference[] => {
      if (over.source.id === under.source.id || !isBelow(under.interval, over.interval)) return [];
      const difference = differenceOf(lattice, over, under);
      return difference ? [{ over, under, ...difference }] : [];
    }),
  );
}

/** The one dimension that keeps `over` from contradicting `under`; `null` where there is none, or more than one. */
function differenceOf(
  lattice: Lattice,
  over: Claim,
  under: Claim,
): Pick<Difference, "dimension" | "relation"> | null {
  const methods = methodsMeet(over, under);
  for (const dimension of ["population", "indicator"] as const) {
    if (scopeWithin(lattice, over.figure, under.figure)) break;
    if (!scopeWithin(lattice, over.figure, under.figure, dimension)) continue;
    if (methods === "no" || periodWithin(over, under) === "never") return null;
    const order = dimension === "population" ? lattice.populations : lattice.indicators;
    const relation = relationOf(order, over.figure[dimension], under.figure[dimension]);
    return relation ? { dimension, relation } : null;
  }
  if (!scopeWithin(lattice, over.figure, under.figure)) return null;
  if (methods === "no") {
    if (periodWithin(over, under) === "never") return null;
    const isCoverage = under.figure.method === "documented" && !shareOriginator(over, under);
    return { dimension: isCoverage ? "coverage" : "method", relation: null };
  }
  return startsEarlier(over, under) ? { dimension: "start", relation: "nested" } : null;
}

function relationOf(order: Hierarchy, a: string, b: string): Difference["relation"] {
  if (order.close(a, b)) return "close";
  if (order.within(b, a)) return "nested";
  return order.siblings(a, b) ? "siblings" : null;
}

/** `over` surely begins before `under` does, goes on into its time, and may end no later. */
const startsEarlier = (over: Claim, under: Claim): boolean =>
  over.start !== null &&
  over.asOf !== null &&
  under.start !== null &&
  over.start.last < under.start.first &&
  under.start.last <= over.asOf.first &&
  endsWithin(over, under) !== "never";
