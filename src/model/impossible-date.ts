import type { Source } from "./dataset.ts";
import type { Day, EdtfSpan, Period } from "./time.ts";

/** Why no reading of a date can be right. */
export const impossibilities = [
  "reversed",
  "after-publication",
  "after-access",
  "published-after-access",
] as const;

export interface Impossibility {
  readonly kind: (typeof impossibilities)[number];
  /** Rests on a date marked `~`, `?` or `%`: read as if unmarked, it cannot be, and is no proof. */
  readonly doubtful: boolean;
}

/** The impossibility of a source's own dates; `null` where one of them is missing, or both can stand. */
export function impossibleSource({ published, accessed }: Source): Impossibility | null {
  if (!published || !accessed || published.first <= accessed.last) return null;
  return { kind: "published-after-access", doubtful: published.doubtful || accessed.doubtful };
}

/**
 * When a source came out, as far as it is known; `null` where that is not recorded, or recorded as surely later than
 * the source was read. Such a date is a slip, and nothing may rest on it.
 */
export const publicationOf = (source: Source): EdtfSpan | null =>
  impossibleSource(source) ? null : source.published;

/** The last day that a source can tell of: of its publication, else of its access; endless where neither is known. */
export const lastDayTold = (source: Source): Day =>
  (publicationOf(source) ?? source.accessed)?.last ?? Number.POSITIVE_INFINITY;

/** The impossibility of a figure's period; `null` where some reading of it can stand. */
export function impossiblePeriod({ start, end }: Period, source: Source): Impossibility | null {
  if (typeof start === "object" && typeof end === "object" && end.last < start.first)
    return { kind: "reversed", doubtful: start.doubtful || end.doubtful };
  const latest = lastDayTold(source);
  const after = [start, end].filter((date) => typeof date === "object" && date.first > latest) as EdtfSpan[];
  if (after.length === 0) return null;
  const published = publicationOf(source);
  return {
    kind: published ? "after-publication" : "after-access",
    doubtful: ((published ?? source.accessed)?.doubtful ?? false) || after.every(({ doubtful }) => doubtful),
  };
}
