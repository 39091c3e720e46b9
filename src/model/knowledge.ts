import type { Dataset, Figure, Source } from "./dataset.ts";
import { frozenMap } from "./frozen-map.ts";
import { publicationOf } from "./impossible-date.ts";
import { readingOf } from "./reading.ts";
import { sourceWhenPrinted } from "./source-edition.ts";
import type { Day, EdtfSpan } from "./time.ts";

/**
 * The day from which a source counts as known: its publication, or its access where no publication is recorded.
 * A date less exact than a day counts from its last day. `null` where neither is recorded.
 */
export const knownFrom = (source: Source): Day | null => knownFromDate(source)?.last ?? null;

/** The same as a date, as printed. */
export const knownFromDate = (source: Source): EdtfSpan | null => publicationOf(source) ?? source.accessed;

/**
 * The dataset as it was known at the end of `day`: what was known later is left out, and a figure that is marked as
 * revised stands as long as no figure that replaces it is known.
 *
 * @param undated whether sources that became known on no recorded date are taken for known; they are left out otherwise
 */
export function knownAt(dataset: Dataset, day: Day, { undated = false } = {}): Dataset {
  const never = undated ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const isKnown = (source: Source): boolean => (knownFrom(source) ?? never) <= day;
  const knownSources = new Set([...dataset.sources.values()].filter(isKnown));
  const standing = notYetReplaced(dataset, day);
  const figures = dataset.figures.flatMap((figure) => {
    const source = dataset.sources.get(figure.source);
    if (
      !source ||
      !(figure.published ? isKnown(sourceWhenPrinted(figure, source)) : knownSources.has(source))
    )
      return [];
    return standing.has(figure) ? Object.freeze({ ...figure, status: "current" as const }) : figure;
  });
  const printing = new Set(figures.filter(({ published }) => published).map(({ source }) => source));
  return Object.freeze({
    ...dataset,
    sources: frozenMap(
      [...dataset.sources].filter(([id, source]) => knownSources.has(source) || printing.has(id)),
    ),
    figures: Object.freeze(figures),
    accounts: Object.freeze(
      dataset.accounts.filter(({ source: id }) => {
        const source = dataset.sources.get(id);
        return source !== undefined && knownSources.has(source);
      }),
    ),
  });
}

/** Figures marked as revised whose replacement became known after `day`; of one that the register lacks nobody can say when. */
function notYetReplaced(dataset: Dataset, day: Day): ReadonlySet<Figure> {
  if (dataset.figures.every(({ status }) => status !== "revised")) return new Set();
  return new Set(
    readingOf(dataset)
      .superseded.filter(({ earlier, later }) => {
        const replaced = knownFrom(later.source);
        return earlier.figure.status === "revised" && replaced !== null && replaced > day;
      })
      .map(({ earlier }) => earlier.figure),
  );
}

/** The latest publication of any source, or of a row of one, as printed; empty where there is none. */
export function latestPublication(dataset: Dataset): string {
  let latest: EdtfSpan | null = null;
  for (const { published } of [...dataset.sources.values(), ...dataset.figures]) {
    if (published && (!latest || isLater(published, latest))) latest = published;
  }
  return latest?.text ?? "";
}

/** Of two dates that end on one day the longer text is the more exact. */
function isLater(a: EdtfSpan, b: EdtfSpan): boolean {
  if (a.last !== b.last) return a.last > b.last;
  return a.text.length === b.text.length ? a.text > b.text : a.text.length > b.text.length;
}
