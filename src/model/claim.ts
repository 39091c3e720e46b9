import type { Dataset, Figure, Id, Indicator, Source } from "./dataset.ts";
import { type Recorded, recordedOnce } from "./duplicates.ts";
import { impossiblePeriod, lastDayTold, publicationOf } from "./impossible-date.ts";
import type { Interval } from "./interval.ts";
import { type Day, dayText, type EdtfSpan, type Moment, type Period } from "./time.ts";

/**
 * A figure read as a statement: this many, of this scope, from `start` to `asOf`.
 *
 * The dates take in what the source's publication tells (nothing is counted after it is published). `null` stands
 * for a date that is not known at all, or that cannot be; such a claim contradicts nothing.
 */
export interface Claim {
  readonly figure: Figure;
  readonly source: Source;
  readonly indicator: Indicator;
  readonly interval: Interval;
  readonly start: Moment | null;
  readonly asOf: Moment | null;
}

/**
 * Reads every figure of one status as a claim, in an order that does not depend on the rows' order. What is recorded
 * more than once is one claim, that of the first id.
 */
export const claimsOf = (dataset: Dataset, status: Figure["status"] = "current"): readonly Claim[] =>
  recordedClaims(dataset, status).distinct;

/** The claims of one status, and those that are recorded more than once. */
export const recordedClaims = (dataset: Dataset, status: Figure["status"] = "current"): Recorded<Claim> =>
  recordedOnce(
    dataset.figures
      .filter((figure) => figure.status === status)
      .flatMap((figure) => claimOf(dataset, figure) ?? [])
      .toSorted(byContent),
  );

/** The claim of one figure, whatever its status; `null` where its source is not known. */
export function claimOf(dataset: Dataset, figure: Figure): Claim | null {
  const source = dataset.sources.get(figure.source);
  const indicator = dataset.indicators.get(figure.indicator);
  if (!source || !indicator) return null;
  return Object.freeze({
    figure,
    source,
    indicator,
    interval: figure.interval,
    ...datesOf(figure, source, indicator),
  });
}

type Dates = Pick<Claim, "start" | "asOf">;

function datesOf({ period, event }: Figure, source: Source, { kind }: Indicator): Dates {
  if (period === null) return { start: null, asOf: null };
  const dates = possibleDates(period, event, source, kind);
  return impossiblePeriod(period, source) ? { ...dates, asOf: null } : dates;
}

function possibleDates(period: Period, event: string, source: Source, kind: Indicator["kind"]): Dates {
  const latest = lastDayTold(source);
  if (!period.single || kind !== "count") return intervalDates(period, source.id, latest);
  return event === "" ? wholeSpanDates(period, source.id, latest) : eventDates(period, source.id, latest);
}

/** Start and end are each some day of what is printed; an end left open is some day up to publication. */
function intervalDates(period: Period, source: Id, latest: Day): Dates {
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

/** A lone date on a count covers all of it: "in 2021" is the whole year, or as much as had passed by publication. */
function wholeSpanDates(period: Period, source: Id, latest: Day): Dates {
  const span = period.start;
  if (typeof span === "string") return { start: null, asOf: null };
  const { text, first, last, doubtful } = span;
  const cutShort = latest >= first && latest < last;
  return {
    start: { text, source, first, last: first, doubtful },
    asOf: { text, source, first: cutShort ? first : last, last: cutShort ? latest : last, doubtful },
  };
}

/** An event happens on one day, and its toll grows up to publication. */
function eventDates(period: Period, source: Id, latest: Day): Dates {
  const span = period.start;
  if (typeof span === "string") return { start: null, asOf: null };
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

/**
 * Orders claims by what they say rather than by their rows or ids: renaming or moving rows changes nothing. Ids
 * decide only between claims that say the same.
 */
export function byContent(a: Claim, b: Claim): number {
  return (
    compare(a.asOf?.first ?? Number.POSITIVE_INFINITY, b.asOf?.first ?? Number.POSITIVE_INFINITY) ||
    compare(a.start?.first ?? Number.POSITIVE_INFINITY, b.start?.first ?? Number.POSITIVE_INFINITY) ||
    compare(published(a), published(b)) ||
    compare(a.interval.low, b.interval.low) ||
    compare(a.interval.high, b.interval.high) ||
    compare(a.figure.locator, b.figure.locator) ||
    compare(a.figure.id, b.figure.id)
  );
}

const published = ({ source }: Claim): Day => publicationOf(source)?.first ?? Number.POSITIVE_INFINITY;

/** -1, 0 or 1; text by code units, so that no locale has a say. */
export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when the claims credit an organisation in common. An unnamed originator has nothing in common with any. */
export const shareOriginator = (a: Claim, b: Claim): boolean =>
  a.figure.originator.some((originator) => b.figure.originator.includes(originator));

/** True when `a`'s source is surely published before `b`'s. */
export function surelyPublishedBefore(a: Claim, b: Claim): boolean {
  const [earlier, later] = [publicationOf(a.source), publicationOf(b.source)];
  return earlier !== null && later !== null && earlier.last < later.first;
}

/** The as-of date as it is printed, even where it cannot be; empty where there is none. */
export function printedAsOf({ asOf, figure }: Claim): string {
  if (asOf) return asOf.text;
  const end = figure.period?.end;
  return typeof end === "object" ? end.text : end === "open" ? ".." : "";
}

/** The last day that a claim can hold for, as an ISO date; empty where it is not known. */
export const latestDay = ({ asOf }: Pick<Claim, "asOf">): string => (asOf ? dayText(asOf.last) : "");
