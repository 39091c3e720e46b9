import { byContent, type Claim, compare } from "../model/claim.ts";
import { seriesKey } from "../model/scope.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { mayBeginTogether, type Run, runsIn, startsOf } from "./runs.ts";
import { earlierAndBelow } from "./series-below.ts";

/**
 * Two sources differ on one series or a close one, and the higher count may be the later: time explains it. Once
 * for each series that is below, against the nearest count above it in each other series.
 */
export const growth = check("growth", function* (evidence, found) {
  const isNamed = namedPairs(found);
  const { cells, claims } = evidence;
  const climbs = new Map<Run, Climb>();
  const climbOf = (run: Run): Climb => {
    const climb = climbs.get(run) ?? climbFrom(run);
    climbs.set(run, climb);
    return climb;
  };
  const isGrowth = (lower: Claim, higher: Claim): boolean =>
    hasGrown(evidence, lower, higher) && !isNamed(lower.figure.id, higher.figure.id);
  const counts = claims.filter(({ indicator }) => indicator.kind === "count");
  for (const series of Map.groupBy(counts, seriesKey).values()) {
    const [first] = series;
    if (!first) continue;
    const since = startsOf(series);
    const runs = cells
      .alike(cells.of(first))
      .flatMap(runsIn)
      .filter(({ from }) => since && mayBeginTogether(from, since))
      .map(climbOf);
    const nearest = nearestAbove(series, runs, isGrowth);
    if (!nearest) continue;
    const { lower } = nearest;
    const above = runs
      .flatMap(({ run }) => run.claims.filter((higher) => isGrowth(lower, higher)))
      .toSorted(byContent);
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

/** A run with its claims from the lowest floor up. */
interface Climb {
  readonly run: Run;
  readonly rising: readonly Claim[];
}

const climbFrom = (run: Run): Climb => ({
  run,
  rising: run.claims.toSorted((a, b) => compare(a.interval.low, b.interval.low)),
});

interface Growth {
  readonly lower: Claim;
  readonly higher: Claim;
  readonly gap: number;
}

/** The growth with the smallest gap: from each count only those above it are looked at that are no farther away. */
function nearestAbove(
  series: readonly Claim[],
  climbs: readonly Climb[],
  isGrowth: (lower: Claim, higher: Claim) => boolean,
): Growth | null {
  let nearest: Growth | null = null;
  for (const lower of series) {
    if (!lower.start || !lower.asOf || !Number.isFinite(lower.interval.high)) continue;
    for (const { run, rising } of climbs) {
      if (run.source === lower.source.id || !mayBeginTogether(run.from, lower.start)) continue;
      for (let index = firstNotBelow(rising, lower.interval.high); index < rising.length; index += 1) {
        const higher = rising[index] as Claim;
        const gap = higher.interval.low - lower.interval.high;
        if (nearest && gap > nearest.gap) break;
        const isNearer = !nearest || gap < nearest.gap || byContent(higher, nearest.higher) < 0;
        if (isNearer && isGrowth(lower, higher)) nearest = { lower, higher, gap };
      }
    }
  }
  return nearest;
}

/** The index of the first claim whose low is no lower than a number. */
function firstNotBelow(rising: readonly Claim[], number: number): number {
  let from = 0;
  let to = rising.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((rising[middle] as Claim).interval.low < number) from = middle + 1;
    else to = middle;
  }
  return from;
}

function hasGrown({ dataset: { lattice } }: Evidence, lower: Claim, higher: Claim): boolean {
  if (lower.source.id === higher.source.id) return false;
  const isEarlier = earlierAndBelow(lattice, lower, higher);
  return isEarlier === "always" || isEarlier === "sometimes";
}
