import { type ClaimDates, datesOf } from "./claim-dates.ts";
import type { Dataset, Figure, Indicator, Source } from "./dataset.ts";
import { publicationOf } from "./impossible-date.ts";
import type { Interval } from "./interval.ts";
import { keyMaker } from "./keys.ts";
import { sourceWhenPrinted } from "./source-edition.ts";
import { type Day, dayText, type Moment, momentKey, type Period } from "./time.ts";

/**
 * A figure read as a statement: this many, of this scope, from `start` to `asOf`.
 *
 * The dates take in what the source's publication tells (nothing is counted after it is published). `null` stands
 * for a date that is not known at all, or that cannot be; such a claim contradicts nothing.
 */
export interface Claim {
  readonly figure: Figure;
  /** As it stood when it printed the figure. */
  readonly source: Source;
  readonly indicator: Indicator;
  readonly interval: Interval;
  readonly start: Moment | null;
  readonly asOf: Moment | null;
  /** A key of the scope: claims of one scope have the same. */
  readonly cell: string;
  /** A key of the series: its scope, method and start. Claims of unknown start make one by themselves. */
  readonly series: string;
}

/** The claim of one figure, whatever its status; `null` where its source is not known. */
export const claimOf = (dataset: Dataset, figure: Figure): Claim | null => readerOf(dataset)(figure);

type ClaimReader = (figure: Figure) => Claim | null;
const readers = new WeakMap<Dataset, ClaimReader>();

function readerOf(dataset: Dataset): ClaimReader {
  const known = readers.get(dataset);
  if (known) return known;
  const reader = claimReader(dataset);
  readers.set(dataset, reader);
  return reader;
}

/** Reads figures as claims. Claims of one source and period share their dates, claims of one series its key. */
function claimReader({ sources, indicators }: Dataset): ClaimReader {
  const cellKey = keyMaker();
  const seriesKey = keyMaker();
  const dateless: ClaimDates = { start: null, asOf: null };
  const known = {
    count: new Map<Source, Map<Period, ClaimDates>>(),
    event: new Map<Source, Map<Period, ClaimDates>>(),
    other: new Map<Source, Map<Period, ClaimDates>>(),
  };
  const shared = (figure: Figure, source: Source, indicator: Indicator): ClaimDates => {
    const { period, event } = figure;
    if (period === null) return dateless;
    const bySource = known[indicator.kind !== "count" ? "other" : event === "" ? "count" : "event"];
    let ofSource = bySource.get(source);
    if (!ofSource) {
      ofSource = new Map();
      bySource.set(source, ofSource);
    }
    let dates = ofSource.get(period);
    if (!dates) {
      dates = datesOf(figure, source, indicator);
      ofSource.set(period, dates);
    }
    return dates;
  };
  return (figure) => {
    const recorded = sources.get(figure.source);
    const indicator = indicators.get(figure.indicator);
    if (!recorded || !indicator) return null;
    const source = sourceWhenPrinted(figure, recorded);
    const { start, asOf } = shared(figure, source, indicator);
    const cell = cellKey([figure.indicator, figure.population, figure.place, figure.event, figure.phase]);
    const since = indicator.kind === "stock" ? "" : momentKey(start);
    const series = seriesKey([cell, figure.method ?? "", since]);
    return Object.freeze({ figure, source, indicator, interval: figure.interval, start, asOf, cell, series });
  };
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
    compare(placeOf(a), placeOf(b)) ||
    compare(a.figure.id, b.figure.id)
  );
}

/** Where its source prints it, as far as rows that are added above it do not change that. */
const placeOf = ({ figure }: Claim): string => figure.at.column ?? figure.locator;

/** The first day on which a claim's source can have come out; endless where that is not known. */
export const published = ({ source }: Claim): Day => publicationOf(source)?.first ?? Number.POSITIVE_INFINITY;

/** -1, 0 or 1; text by code units, so that no locale has a say. */
export const compare = <T extends number | string>(a: T, b: T): number => (a < b ? -1 : a > b ? 1 : 0);

/** True when the claims credit an organisation in common. An unnamed originator has nothing in common with any. */
export function shareOriginator(
  { figure: { originator: a } }: Claim,
  { figure: { originator: b } }: Claim,
): boolean {
  if (a === b) return a.length > 0;
  for (const originator of a) if (b.includes(originator)) return true;
  return false;
}

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
