import type { Dataset } from "./dataset.ts";
import { knownFrom } from "./knowledge.ts";
import type { Day } from "./time.ts";

/** The days on which the first and the last source of a dataset became known; `null` where no source has a date. */
export function knownSpan({ sources }: Dataset): { readonly first: Day; readonly last: Day } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  for (const source of sources.values()) {
    const day = knownFrom(source);
    if (day === null) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return last < first ? null : { first, last };
}
