import { byContent, type Claim, compare, surelyPublishedBefore } from "../model/claim.ts";
import { seriesKey } from "../model/scope.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { earlierAndBelow } from "./series-below.ts";

/**
 * A source prints a count when a higher one, of the same series or a close one, was already public. Not where the
 * lower count is surely as of an earlier date, and not where the two are already proved to contradict.
 */
export const stale = check("stale", function* (evidence, found) {
  const isProved = namedPairs(found.filter(({ severity }) => severity === "error"));
  for (const highest of highestBySource(evidence)) {
    const [newer] = evidence.claims
      .filter(
        (claim) => wasOvertakenBy(evidence, highest, claim) && !isProved(highest.figure.id, claim.figure.id),
      )
      .toSorted((a, b) => compare(b.interval.low, a.interval.low) || byContent(a, b));
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
  const counts = claims.filter(({ indicator }) => indicator.kind === "count");
  return [...Map.groupBy(counts, (claim) => `${claim.source.id}\u001f${seriesKey(claim)}`).values()].flatMap(
    (group) =>
      group.toSorted(
        (a, b) => compare(b.interval.high, a.interval.high) || compare(b.interval.low, a.interval.low),
      )[0] ?? [],
  );
}

function wasOvertakenBy({ dataset: { lattice } }: Evidence, printed: Claim, earlier: Claim): boolean {
  // The same number with another qualifier is one count passed on, and `qualifier-drift` says so.
  if (!surelyPublishedBefore(earlier, printed) || printed.figure.value === earlier.figure.value) return false;
  const isEarlier = earlierAndBelow(lattice, printed, earlier);
  return isEarlier === "never" || isEarlier === "sometimes";
}
