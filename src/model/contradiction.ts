import type { Claim } from "./claim.ts";
import type { Lattice } from "./dataset.ts";
import { isBelow } from "./interval.ts";
import { methodsMeet, periodWithin, samePeriod, sameScope, scopeWithin } from "./scope.ts";
import type { Certainty } from "./time.ts";

/** Why a contradiction is no proof: each alone turns an error into a warning. */
export type Doubt = "dates" | "vague" | "about" | "method";

/**
 * Two claims that cannot both be true: all that `over` counts is counted in `under`, and still `over` is the larger.
 * With `doubts`, they cannot both be true on some readings only.
 */
export interface Contradiction {
  readonly over: Claim;
  readonly under: Claim;
  readonly doubts: readonly Doubt[];
}

/** The contradiction in saying `over` of a part and `under` of its whole; `null` where there is none. */
export function contradiction(lattice: Lattice, over: Claim, under: Claim): Contradiction | null {
  if (!isBelow(under.interval, over.interval)) return null;
  const inTime = comparableInTime(lattice, over, under);
  const method = methodsMeet(over, under);
  if (inTime === "never" || method === "no") return null;
  return { over, under, doubts: doubtsOf(over, under, inTime, method === "unstated") };
}

/** Counts are held against all that contains them; stocks and measures only against the same scope and date. */
function comparableInTime(lattice: Lattice, over: Claim, under: Claim): Certainty {
  if (over.indicator.kind === "count" && under.indicator.kind === "count") {
    return scopeWithin(lattice, over.figure, under.figure) ? periodWithin(over, under) : "never";
  }
  return sameScope(over.figure, under.figure) ? samePeriod(over, under) : "never";
}

/** The reasons to doubt a contradiction between two claims that are comparable in time with this certainty. */
export function doubtsOf(
  over: Claim,
  under: Claim,
  inTime: Certainty,
  methodUnstated: boolean,
): readonly Doubt[] {
  const qualifiers = [over.figure.qualifier, under.figure.qualifier];
  const doubts: Doubt[] = [];
  if (inTime !== "always") doubts.push("dates");
  if (qualifiers.includes("vague")) doubts.push("vague");
  if (qualifiers.includes("about")) doubts.push("about");
  if (methodUnstated) doubts.push("method");
  return doubts;
}
