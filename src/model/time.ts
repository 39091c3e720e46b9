import edtf, { type EdtfDate } from "edtf";

/** Days since 1970-01-01 (UTC), or an infinity where time has no bound. */
export type Day = number;

/** How many readings of the dates bear a statement out. */
export type Certainty = "always" | "sometimes" | "never";

/** A date as printed: some day from `first` to `last`, both included. */
export interface EdtfSpan {
  readonly text: string;
  readonly first: Day;
  readonly last: Day;
  /** Marked `~`, `?` or `%`: read as if unmarked, but never enough to prove an error. */
  readonly doubtful: boolean;
}

/** One end of a period: a date, `open` (`..`: goes on), or `unknown` (left empty). */
export type PeriodEnd = EdtfSpan | "open" | "unknown";

/** The time that a number covers, as printed. A lone date is `single`: its start and its end are that date. */
export interface Period {
  readonly text: string;
  readonly single: boolean;
  readonly start: PeriodEnd;
  readonly end: PeriodEnd;
}

export type DateFault = "date-invalid" | "date-season";

const millisecondsADay = 86_400_000;
/** No date is as long; a parser must not be given a text that fills a file. */
const longestDate = 40;
const seasonMonth = /^-?\d{4}-(2[1-9]|3\d|4[01])/;
const spans = new Map<string, EdtfSpan | DateFault>();

/**
 * Reads an EDTF date of level 0 or 1 (`2021-05`, `2021-05-09`, `2021-05~`, `202X`); a fault's code otherwise.
 *
 * Times of day and seasons are refused: counts are kept by the day, and a season's months depend on the hemisphere.
 *
 * @example parseDate("2021-05") // { text: "2021-05", first: 18748, last: 18778, doubtful: false }
 */
export function parseDate(text: string): EdtfSpan | DateFault {
  let span = spans.get(text);
  if (span === undefined) {
    span = readSpan(text);
    spans.set(text, span);
  }
  return span;
}

/** The last day of a date that has been read before; later than any other for what is no date. */
export function lastDayOf(text: string): Day {
  const span = parseDate(text);
  return typeof span === "string" ? Number.POSITIVE_INFINITY : span.last;
}

function readSpan(text: string): EdtfSpan | DateFault {
  if (text.length > longestDate) return "date-invalid";
  if (seasonMonth.test(text)) return "date-season";
  const plain = plainSpan(text);
  if (plain) return plain;
  // Two digits would be read as a century: 05/2021 as from the year 500.
  if (!/^-?(?:Y|[\dX]{4})[-\dXE~?%]*$/.test(text)) return "date-invalid";
  let date: EdtfDate;
  try {
    date = edtf(text, { level: 1 });
  } catch {
    return "date-invalid";
  }
  const first = Math.floor(date.min / millisecondsADay);
  const last = Math.floor(date.max / millisecondsADay);
  if (!Number.isFinite(first) || !Number.isFinite(last)) return "date-invalid";
  // The package reads the 29th of February of any year, as the 1st of March where there is none.
  if (/^\d{4}-\d{2}-\d{2}/.test(text) && !text.startsWith(dayText(first))) return "date-invalid";
  return Object.freeze({ text, first, last, doubtful: /[~?%]/.test(text) });
}

/** A year, a month or a day of the calendar, which most dates are and which needs no parser; `null` for any other text. */
function plainSpan(text: string): EdtfSpan | null {
  const plain = /^\d{4}(-\d\d)?(-\d\d)?$/.exec(text);
  if (plain === null) return null;
  const [, month, day] = plain;
  const date = new Date(text);
  const first = date.getTime() / millisecondsADay;
  if (!dayText(first).startsWith(text)) return null;
  if (month === undefined) date.setUTCFullYear(date.getUTCFullYear() + 1);
  else if (day === undefined) date.setUTCMonth(date.getUTCMonth() + 1);
  const last = day === undefined ? date.getTime() / millisecondsADay - 1 : first;
  return Object.freeze({ text, first, last, doubtful: false });
}

/**
 * Reads an EDTF interval or a lone date. Each end is read on its own, since the `edtf` package refuses intervals
 * whose ends are the same month and reads an empty end as 1970. One that ends before it starts is read as it is: the
 * audit says so.
 *
 * @example parsePeriod("2019-10/2021-05")
 */
export function parsePeriod(text: string): Period | DateFault {
  const parts = text.split("/");
  if (parts.length > 2) return "date-invalid";
  const [startText = "", endText] = parts;
  const start = parseEnd(startText);
  if (typeof start === "string" && start !== "open" && start !== "unknown") return start;
  if (endText === undefined) {
    if (typeof start === "string") return "date-invalid";
    return Object.freeze({ text, single: true, start, end: start });
  }
  const end = parseEnd(endText);
  if (typeof end === "string" && end !== "open" && end !== "unknown") return end;
  if (typeof start === "string" && typeof end === "string" && start === "unknown" && end === "unknown")
    return "date-invalid";
  return Object.freeze({ text, single: false, start, end });
}

function parseEnd(text: string): PeriodEnd | DateFault {
  if (text === "") return "unknown";
  if (text === "..") return "open";
  return parseDate(text);
}

const dayTexts = new Map<Day, string>();

/** `2021-05-09` for a day number; empty for an infinity. */
export function dayText(day: Day): string {
  let text = dayTexts.get(day);
  if (text === undefined) {
    text = Number.isFinite(day) ? new Date(day * millisecondsADay).toISOString().slice(0, 10) : "";
    dayTexts.set(day, text);
  }
  return text;
}

/**
 * A point in time as far as a source tells it: some day from `first` to `last`.
 *
 * `text` and `source` say who printed it and how, since one source's two mentions of "May" are one day, and two
 * sources' are not.
 */
export interface Moment {
  readonly text: string;
  readonly source: string;
  readonly first: Day;
  readonly last: Day;
  readonly doubtful: boolean;
}

/** Whether two as-of dates are the same day. */
export function sameMoment(a: Moment, b: Moment): Certainty {
  if (a.last < b.first || b.last < a.first) return "never";
  const printedAlike = a.source === b.source && a.text === b.text && a.first === b.first && a.last === b.last;
  const sure = printedAlike || (isOneDay(a) && isOneDay(b));
  return sure && !a.doubtful && !b.doubtful ? "always" : "sometimes";
}

/** Whether two starts are the same; sources that print a start alike mean the same, surely if it is no guess. */
export const sameStart = (a: Moment, b: Moment): Certainty =>
  a.text === b.text && !a.doubtful ? "always" : sameMoment(a, b);

/** Whether `a` is no later than `b`. */
export function notAfter(a: Moment, b: Moment): Certainty {
  if (a.first > b.last) return "never";
  const sure = a.last <= b.first || sameMoment(a, b) === "always";
  return sure && !a.doubtful && !b.doubtful ? "always" : "sometimes";
}

/** Whether `a` is earlier than `b`. */
export function isBefore(a: Moment, b: Moment): Certainty {
  if (a.first >= b.last || sameMoment(a, b) === "always") return "never";
  return a.last < b.first && !a.doubtful && !b.doubtful ? "always" : "sometimes";
}

/** Both must hold: the weaker certainty of the two. */
export const both = (a: Certainty, b: Certainty): Certainty =>
  a === "never" || b === "never" ? "never" : a === "always" && b === "always" ? "always" : "sometimes";

const isOneDay = (moment: Moment): boolean => moment.first === moment.last && Number.isFinite(moment.first);

/** True for a single day that is printed as such, and not in doubt. */
export const isPlainDay = (moment: Moment | null): boolean =>
  moment !== null && isOneDay(moment) && !moment.doubtful && moment.text === dayText(moment.first);

/** A key that is the same for dates that surely are: the day where there is one, else the text. */
export const momentKey = (moment: Moment | null): string =>
  moment === null ? "unknown" : isOneDay(moment) && !moment.doubtful ? dayText(moment.first) : moment.text;
