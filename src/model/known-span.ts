import type { Dataset } from "./dataset.ts";
import { knownFrom } from "./knowledge.ts";
import type { Day } from "./time.ts";

/** The days on which the first and the last of a dataset became known; `null` where no source has a date. */
export function knownSpan({ sources, figures }: Dataset): { readonly first: Day; readonly last: Day } | null {
  let first = Number.POSITIVE_INFINITY;
  let last = Number.NEGATIVE_INFINITY;
  const take = (day: Day | null | undefined): void => {
    if (day === null || day === undefined) return;
    first = Math.min(first, day);
    last = Math.max(last, day);
  };
  for (const source of sources.values()) take(knownFrom(source));
  for (const { published } of figures) take(published?.last);
  return last < first ? null : { first, last };
}
