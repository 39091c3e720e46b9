import { parsePeriod } from "../model/time.ts";

/** What became of a date: how it looks now. */
export type DateShape = "month" | "numbers" | "time" | "serial" | "unpadded" | "joined";

/** What a damaged date can have been, the likeliest first; `XXXX` stands for a year that the cell no longer tells. */
export interface DateReading {
  readonly shape: DateShape;
  readonly readings: readonly string[];
}

/**
 * Reads what spreadsheets, other programs and habits make of dates: `May-21`, `3/5/2021`, `2021-05-03 00:00:00`,
 * 44317, `2021-5-3`. `null` where the cell looks like none of these. A period is read end by end.
 */
export function readDamagedDate(cell: string): DateReading | null {
  const lone = readLoneDate(cell);
  if (lone) return lone;
  const ends =
    /^(.+?)\s*(?:\/|\s[-/]\s|\sto\s)\s*(.+)$/.exec(cell) ?? /^(\d{4}-\d\d(?:-\d\d)?)-(\d{4}-.+)$/.exec(cell);
  if (!ends) return null;
  const [start, end] = ends
    .slice(1)
    .map((part) => (isDate(part) ? { shape: null, readings: [part] } : readLoneDate(part)));
  if (!start || !end) return null;
  const readings = start.readings
    .flatMap((first) => end.readings.map((last) => `${first}/${last}`))
    .filter((reading) => reading.includes("X") || isDate(reading));
  return readings.length > 0 ? { shape: start.shape ?? end.shape ?? "joined", readings } : null;
}

function readLoneDate(cell: string): DateReading | null {
  for (const [shape, read] of readers) {
    const readings = [...new Set(read(cell))].filter((reading) => reading.includes("X") || isDate(reading));
    if (readings.length > 0) return { shape, readings };
  }
  return null;
}

const isDate = (text: string): boolean => typeof parsePeriod(text) === "object";

const readers: readonly (readonly [DateShape, (cell: string) => readonly string[]])[] = [
  ["time", withoutTime],
  ["serial", fromSerial],
  ["unpadded", padded],
  ["numbers", fromNumbers],
  ["month", fromMonthName],
];

/** `2021-05-03 00:00:00`, `2021-05-03T14:00Z`, `03/05/2021 0:00`. */
function withoutTime(cell: string): readonly string[] {
  const [, date = "", hours = ""] =
    /^(.*\d)(?:T|\s+)(\d{1,2}:\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s?[AP]M)?)\s?(?:Z|[+-]\d\d:?\d\d)?$/i.exec(
      cell,
    ) ?? [];
  if (date === "") return [];
  const isMidnight = /^(0|00|12)(:00)+(\s?AM)?$/i.test(hours);
  if (isDate(date)) return isMidnight ? withItsMonth(date) : [date];
  return fromNumbers(date);
}

/** Days since 1899-12-30, as most spreadsheets count them; from 1927 to 2064, so that no year is taken for one. */
function fromSerial(cell: string): readonly string[] {
  const [, days = ""] = /^([1-5]\d{4})(?:[.,]\d+)?$/.exec(cell) ?? [];
  if (days === "") return [];
  return withItsMonth(new Date((Number(days) - 25_569) * 86_400_000).toISOString().slice(0, 10));
}

/** Spreadsheets and data frames make a month into its first day. */
const withItsMonth = (date: string): readonly string[] =>
  date.endsWith("-01") ? [date, date.slice(0, 7)] : [date];

/** `2021-5-3`, `2021-5`, `20210503`, `202105`, `2021.0`. */
function padded(cell: string): readonly string[] {
  const parts =
    /^(\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/.exec(cell) ??
    /^((?:19|20)\d\d)(0[1-9]|1[0-2])([0-3]\d)?$/.exec(cell) ??
    /^(\d{4})[.,]0$/.exec(cell);
  return parts ? [dateOf(...(parts.slice(1) as Parts))] : [];
}

/** `03/05/2021`, `2021.05.03`, `3-5-21`, `05/2021`: whether day or month comes first, only a number above 12 tells. */
function fromNumbers(cell: string): readonly string[] {
  const two = /^(\d{1,4})\s*[/.-]\s*(\d{1,4})$/.exec(cell)?.slice(1);
  if (two) {
    const [a = "", b = ""] = two;
    if (a.length === 4 && b.length <= 2) return [dateOf(a, b)];
    return b.length === 4 && a.length <= 2 ? [dateOf(b, a)] : [];
  }
  const [, a = "", b = "", c = ""] = /^(\d{1,4})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{1,4})$/.exec(cell) ?? [];
  if (a.length === 4) return withItsMonth(dateOf(a, b, c));
  if (c.length === 4) return [dateOf(c, b, a), dateOf(c, a, b)].flatMap(withItsMonth);
  if (c.length !== 2 || a.length > 2) return [];
  return [dateOf(century(c), b, a), dateOf(century(c), a, b), dateOf(century(a), b, c)];
}

type Parts = [year: string, month?: string, day?: string];
const dateOf = (...[year, month, day]: Parts): string =>
  [year, month, day].flatMap((part) => (part ? [part.padStart(2, "0")] : [])).join("-");

/** As spreadsheets do: 00 to 29 are of this century. */
const century = (year: string): string => (Number(year) < 30 ? `20${year}` : `19${year}`);
const otherCentury = (year: string): string => (Number(year) < 30 ? `19${year}` : `20${year}`);

/** `May-21`, `21-May`, `May 2021`, `3-May-21`, `May 3, 2021`, in the languages below. */
function fromMonthName(cell: string): readonly string[] {
  const [word, ...others] = cell.match(/\p{L}[\p{L}\p{M} ]*(?<! )/gu) ?? [];
  const month = word === undefined || others.length > 0 ? undefined : monthNames().get(plainName(word));
  if (month === undefined || !/^[\p{L}\p{M}\d\s.,/-]+$/u.test(cell)) return [];
  const [a = "", b] = cell.match(/\d+/g) ?? [];
  if (b !== undefined) {
    const [year, day] = a.length === 4 ? [a, b] : [b, a];
    if (day.length > 2) return [];
    if (year.length === 4) return [dateOf(year, month, day)];
    return year.length === 2
      ? [dateOf(century(year), month, day), dateOf(otherCentury(year), month, day)]
      : [];
  }
  if (a.length === 4) return [dateOf(a, month)];
  if (a.length === 0 || a.length > 2) return [];
  const years = a.length === 2 ? [dateOf(century(a), month), dateOf(otherCentury(a), month)] : [];
  const day = dateOf("2000", month, a);
  if (!isDate(day)) return years;
  const dayOfAnyYear = `XXXX${day.slice(4)}`;
  const [thisCentury = []] = [years.slice(0, 1)];
  return /^\d/.test(cell) ? [dayOfAnyYear, ...thisCentury] : [...thisCentury, dayOfAnyYear];
}

const plainName = (word: string): string => word.normalize("NFKC").toLowerCase();

let known: ReadonlyMap<string, string> | undefined;

/** The names of the months, short and long, in languages that the users' spreadsheets speak. A name of two months is none. */
function monthNames(): ReadonlyMap<string, string> {
  if (known) return known;
  const months = new Map<string, string>();
  const doubtful = new Set<string>();
  for (const language of ["en", "fr", "es", "de", "pt", "it", "tr", "ru", "ar-EG", "ar-IQ", "ar-MA", "ckb"]) {
    for (const style of ["short", "long"] as const) {
      const format = new Intl.DateTimeFormat(language, {
        month: style,
        timeZone: "UTC",
        calendar: "gregory",
      });
      for (let month = 1; month <= 12; month += 1) {
        const name = plainName(format.format(Date.UTC(2021, month - 1, 15))).replace(/\.$/, "");
        const number = String(month).padStart(2, "0");
        if ((months.get(name) ?? number) !== number) doubtful.add(name);
        months.set(name, number);
      }
    }
  }
  for (const name of doubtful) months.delete(name);
  known = months;
  return known;
}
