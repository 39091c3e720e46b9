import { byContent, type Claim, compare } from "../model/claim.ts";
import { seriesKey } from "../model/scope.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { earlierAndBelow } from "./series-below.ts";

/**
 * Two sources differ on one series or a close one, and the higher count may be the later: time explains it. Once
 * for each series that is below, against the nearest count above it in each other series.
 */
export const growth = check("growth", function* (evidence, found) {
  const isNamed = namedPairs(found);
  const counts = evidence.claims.filter(({ indicator }) => indicator.kind === "count");
  for (const series of Map.groupBy(counts, seriesKey).values()) {
    const pairs = series.flatMap((lower) =>
      counts
        .filter((higher) => hasGrown(evidence, lower, higher) && !isNamed(lower.figure.id, higher.figure.id))
        .map((higher) => ({ lower, higher, gap: higher.interval.low - lower.interval.high })),
    );
    const [nearest] = pairs.toSorted((a, b) => compare(a.gap, b.gap) || byContent(a.higher, b.higher));
    if (!nearest) continue;
    const { lower } = nearest;
    const above = pairs.filter((pair) => pair.lower === lower).map(({ higher }) => higher);
    const higher = [...Map.groupBy(above, seriesKey).values()].flatMap(
      (group) =>
        group.toSorted((a, b) => compare(a.interval.low, b.interval.low) || byContent(a, b))[0]?.figure.id ??
        [],
    );
    yield {
      severity: "note",
      figures: [lower.figure.id, ...higher],
      detail: { lower: lower.figure.id, higher },
    };
  }
});

function hasGrown({ dataset: { lattice } }: Evidence, lower: Claim, higher: Claim): boolean {
  if (lower.source.id === higher.source.id) return false;
  const isEarlier = earlierAndBelow(lattice, lower, higher);
  return isEarlier === "always" || isEarlier === "sometimes";
}
