import type { Movement } from "../model/changes.ts";
import { type Derived, type Estimate, spanOf } from "../model/estimate.ts";
import { areEqual, contains, type Interval, isBelow } from "../model/interval.ts";

type Value = Estimate | Derived;

/** How a value moved; one of another date did not, it is another count. */
export function movementOf(before: Value | null, after: Value | null): Movement {
  const moved = movementOfInterval(before && intervalOf(before), after && intervalOf(after));
  return before && after && moved !== "same" && !isOfOneDate(before, after) ? "dated" : moved;
}

const intervalOf = (value: Value): Interval => ("disputed" in value ? spanOf(value) : value.interval);

export const isOfOneDate = (a: Value, b: Value): boolean => a.asOf === b.asOf && a.latest === b.latest;

/**
 * How an interval moved. A floor that rises under an open end is raised: "at least 36" is no narrower estimate than
 * "at least 34", and no higher one either, since 40 is both. Only what fits no value of before is up or down.
 */
export function movementOfInterval(before: Interval | null, after: Interval | null): Movement {
  if (!before || !after) return after ? "new" : "gone";
  if (areEqual(before, after)) return "same";
  const bothOpen = before.high === Number.POSITIVE_INFINITY && after.high === Number.POSITIVE_INFINITY;
  if (contains(before, after)) return bothOpen ? "raised" : "narrower";
  if (contains(after, before)) return bothOpen ? "lowered" : "wider";
  if (isBelow(before, after)) return "up";
  return isBelow(after, before) ? "down" : "shifted";
}
