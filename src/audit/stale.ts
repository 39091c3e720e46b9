import type { Cell } from "../model/cells.ts";
import { byContent, type Claim, compare, surelyPublishedBefore } from "../model/claim.ts";
import { DominanceTree } from "../model/dominance-tree.ts";
import { publicationOf } from "../model/impossible-date.ts";
import { seriesKey } from "../model/scope.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { mayBeginTogether, type Run, runsIn } from "./runs.ts";
import { earlierAndBelow } from "./series-below.ts";

/**
 * A source prints a count when a higher one, of the same series or a close one, was already public. Not where the
 * lower count is surely as of an earlier date, and not where the two are already proved to contradict.
 */
export const stale = check("stale", function* (evidence, found) {
  const isProved = namedPairs(found.filter(({ severity }) => severity === "error"));
  const overtaking = overtakingReader(evidence);
  for (const highest of highestBySource(evidence)) {
    const newer = overtaking(highest, (claim) => isProved(highest.figure.id, claim.figure.id));
    if (!newer) continue;
    yield {
      severity: "warning",
      figures: [highest.figure.id, newer.figure.id],
      detail: { stale: highest.figure.id, newer: newer.figure.id },
    };
  }
});

/** Of each source and series, the highest count that the source prints. */
function highestBySource({ claims }: Evidence): readonly Claim[] {
  const highest = new Map<string, Map<string, Claim>>();
  for (const claim of claims) {
    if (claim.indicator.kind !== "count") continue;
    const ofSource = highest.get(claim.source.id) ?? new Map<string, Claim>();
    highest.set(claim.source.id, ofSource);
    const before = ofSource.get(seriesKey(claim));
    if (!before || isHigher(claim, before)) ofSource.set(seriesKey(claim), claim);
  }
  return inOrderOf(claims, highest);
}

const isHigher = ({ interval: a }: Claim, { interval: b }: Claim): boolean =>
  (compare(b.high, a.high) || compare(b.low, a.low)) < 0;

/** One claim for each source and series, in the order in which these first come up. */
function inOrderOf(
  claims: readonly Claim[],
  chosen: ReadonlyMap<string, Map<string, Claim>>,
): readonly Claim[] {
  return claims.flatMap((claim) => {
    const ofSource = chosen.get(claim.source.id);
    const own = ofSource?.get(seriesKey(claim));
    ofSource?.delete(seriesKey(claim));
    return own ?? [];
  });
}

/** Looks up the highest count that was public before a claim and overtakes it. */
function overtakingReader({
  dataset: { lattice },
  cells,
}: Evidence): (printed: Claim, isProved: (claim: Claim) => boolean) => Claim | null {
  const trees = new Map<Run, DominanceTree<Claim>>();
  const treeOf = (run: Run): DominanceTree<Claim> => {
    const tree = trees.get(run) ?? new DominanceTree(run.claims, publicCorner);
    trees.set(run, tree);
    return tree;
  };
  const alike = new Map<Cell, readonly Run[]>();
  const runsAlike = (cell: Cell): readonly Run[] => {
    const runs = alike.get(cell) ?? cells.alike(cell).flatMap(runsIn);
    alike.set(cell, runs);
    return runs;
  };
  return (printed, isProved) => {
    const { start, asOf } = printed;
    const published = publicationOf(printed.source);
    if (!start || !asOf || !published) return null;
    let newer: Claim | null = null;
    const corner = {
      x: published.first,
      y: asOf.doubtful ? Number.POSITIVE_INFINITY : asOf.last,
      z: -printed.interval.high,
    };
    for (const run of runsAlike(cells.of(printed))) {
      if (!mayBeginTogether(run.from, start)) continue;
      treeOf(run).narrow(corner, (claim) => {
        if ((!newer || isNewer(claim, newer)) && wasOvertakenBy(lattice, printed, claim) && !isProved(claim))
          newer = claim;
        return newer ? -newer.interval.low : corner.z;
      });
      if (newer) corner.z = -(newer as Claim).interval.low;
    }
    return newer;
  };
}

/** Public by, as of, and how high: the higher the sooner. */
const publicCorner = ({ source, asOf, interval }: Claim) => ({
  x: publicationOf(source)?.last ?? Number.POSITIVE_INFINITY,
  y: asOf?.doubtful ? Number.NEGATIVE_INFINITY : (asOf?.first ?? 0),
  z: -interval.low,
});

const isNewer = (a: Claim, b: Claim): boolean =>
  (compare(b.interval.low, a.interval.low) || byContent(a, b)) < 0;

function wasOvertakenBy(lattice: Evidence["dataset"]["lattice"], printed: Claim, earlier: Claim): boolean {
  // The same number with another qualifier is one count passed on, and `qualifier-drift` says so.
  if (!surelyPublishedBefore(earlier, printed) || printed.figure.value === earlier.figure.value) return false;
  const isEarlier = earlierAndBelow(lattice, printed, earlier);
  return isEarlier === "never" || isEarlier === "sometimes";
}
