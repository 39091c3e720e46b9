import type { Dataset, Source } from "./dataset.ts";
import { frozenMap } from "./frozen-map.ts";
import { publicationOf } from "./impossible-date.ts";
import type { Day, EdtfSpan } from "./time.ts";

/**
 * The day from which a source counts as known: its publication, or its access where no publication is recorded.
 * A date less exact than a day counts from its last day. `null` where neither is recorded.
 */
export const knownFrom = (source: Source): Day | null =>
  (publicationOf(source) ?? source.accessed)?.last ?? null;

/** The dataset as it was known at the end of `day`: sources known later, or on no recorded date, are left out. */
export function knownAt(dataset: Dataset, day: Day): Dataset {
  const sources = frozenMap(
    [...dataset.sources].filter(([, source]) => (knownFrom(source) ?? Number.POSITIVE_INFINITY) <= day),
  );
  const isKnown = ({ source }: { readonly source: string }): boolean => sources.has(source);
  return Object.freeze({
    ...dataset,
    sources,
    figures: Object.freeze(dataset.figures.filter(isKnown)),
    accounts: Object.freeze(dataset.accounts.filter(isKnown)),
  });
}

/** The latest publication of any source, as printed; empty where no source has one. */
export function latestPublication(dataset: Dataset): string {
  let latest: EdtfSpan | null = null;
  for (const { published } of dataset.sources.values()) {
    if (published && (!latest || isLater(published, latest))) latest = published;
  }
  return latest?.text ?? "";
}

/** Of two dates that end on one day the longer text is the more exact. */
function isLater(a: EdtfSpan, b: EdtfSpan): boolean {
  if (a.last !== b.last) return a.last > b.last;
  return a.text.length === b.text.length ? a.text > b.text : a.text.length > b.text.length;
}
