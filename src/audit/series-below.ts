import type { Claim } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import { isBelow } from "../model/interval.ts";
import { methodsMeet, sameOrCloseScope, sameSeriesStart } from "../model/scope.ts";
import { type Certainty, isBefore } from "../model/time.ts";

/**
 * Whether `lower`, of the series of `higher` or of a close one, and wholly below it, is as of an earlier date; `null`
 * where it is not below it, or the two are no counts of nearly the same thing.
 */
export function earlierAndBelow(lattice: Lattice, lower: Claim, higher: Claim): Certainty | null {
  const isComparable =
    isBelow(lower.interval, higher.interval) &&
    sameOrCloseScope(lattice, lower.figure, higher.figure) &&
    sameSeriesStart(lower, higher) !== "never" &&
    methodsMeet(higher, lower) !== "no";
  return isComparable && lower.asOf && higher.asOf ? isBefore(lower.asOf, higher.asOf) : null;
}
