import type { Movement } from "../model/changes.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { areEqual, contains, type Interval } from "../model/interval.ts";

type Value = Estimate | Derived;

/** How a value moved; one of another date did not, it is another count. */
export function movementOf(before: Value | null, after: Value | null): Movement {
  const moved = movementOfInterval(before?.interval ?? null, after?.interval ?? null);
  return before && after && moved !== "same" && !isOfOneDate(before, after) ? "dated" : moved;
}

export const isOfOneDate = (a: Value, b: Value): boolean => a.asOf === b.asOf && a.latest === b.latest;

/**
 * How an interval moved. A floor that rises or falls under an open end moves up or down: "at least 36" is no narrower
 * estimate than "at least 34", it is a higher one.
 */
export function movementOfInterval(before: Interval | null, after: Interval | null): Movement {
  if (!before || !after) return after ? "new" : "gone";
  if (areEqual(before, after)) return "same";
  const bothOpen = before.high === Number.POSITIVE_INFINITY && after.high === Number.POSITIVE_INFINITY;
  if (!bothOpen && contains(before, after)) return "narrower";
  if (!bothOpen && contains(after, before)) return "wider";
  return after.low > before.low || (after.low === before.low && after.lowOpen) ? "up" : "down";
}
