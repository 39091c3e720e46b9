import type { Figure, Id, Indicator, Source } from "./dataset.ts";
import { impossiblePeriod, lastDayTold, publicationOf } from "./impossible-date.ts";
import type { Day, EdtfSpan, Moment, Period } from "./time.ts";

/** From when and as of when a figure counts; `null` for a date that is not known at all, or that cannot be. */
export interface ClaimDates {
  readonly start: Moment | null;
  readonly asOf: Moment | null;
}

const unknown: ClaimDates = { start: null, asOf: null };

/** The dates of a figure, with what its source's publication tells: nothing is counted after it is published. */
export function datesOf({ period, event }: Figure, source: Source, { kind }: Indicator): ClaimDates {
  if (period === null) return unknown;
  const dates = possibleDates(period, event, source, kind);
  return impossiblePeriod(period, source) ? { ...dates, asOf: null } : dates;
}

function possibleDates(period: Period, event: string, source: Source, kind: Indicator["kind"]): ClaimDates {
  const latest = lastDayTold(source);
  if (!period.single || kind !== "count") return intervalDates(period, source.id, latest);
  return event === "" ? wholeSpanDates(period, source, latest) : eventDates(period, source.id, latest);
}

/** Start and end are each some day of what is printed; an end left open is some day up to publication. */
function intervalDates(period: Period, source: Id, latest: Day): ClaimDates {
  const { start, end } = period;
  const first = typeof start === "object" ? start.first : Number.NEGATIVE_INFINITY;
  return {
    start:
      start === "unknown"
        ? null
        : start === "open"
          ? { text: "..", source, first, last: first, doubtful: false }
          : someDayOf(start, source, latest),
    asOf:
      end === "unknown"
        ? null
        : end === "open"
          ? {
              text: "..",
              source,
              first,
              last: Math.max(first, latest),
              doubtful: typeof start === "object" && start.doubtful,
            }
          : someDayOf(end, source, latest),
  };
}

/**
 * A lone date on a count covers all of it: "in 2021" is the whole year, or as much as had passed by publication. Where
 * the publication may have been within the year, as far as it is dated at all, so may the end of the count.
 */
function wholeSpanDates(period: Period, source: Source, latest: Day): ClaimDates {
  const span = period.start;
  if (typeof span === "string") return unknown;
  const { text, first, last, doubtful } = span;
  const mayBeCutShort = (publicationOf(source)?.first ?? Number.NEGATIVE_INFINITY) < last;
  const asOf = { first: mayBeCutShort ? first : last, last: latest < first ? last : Math.min(last, latest) };
  return {
    start: { text, source: source.id, first, last: first, doubtful },
    asOf: { text, source: source.id, ...asOf, doubtful },
  };
}

/** An event happens on one day, and its toll grows up to publication. */
function eventDates(period: Period, source: Id, latest: Day): ClaimDates {
  const span = period.start;
  if (typeof span === "string") return unknown;
  const start = someDayOf(span, source, latest);
  return {
    start,
    asOf: {
      text: "..",
      source,
      first: span.first,
      last: Math.max(span.first, latest),
      doubtful: span.doubtful,
    },
  };
}

function someDayOf({ text, first, last, doubtful }: EdtfSpan, source: Id, latest: Day): Moment {
  // A date after publication is somebody's slip; cutting it to nothing would make it look exact.
  return { text, source, first, last: latest < first ? last : Math.min(last, latest), doubtful };
}
