import type { Say } from "./catalogue.ts";

/** Dates in a language's words, in the Gregorian calendar: a dataset's days have no time zone. */
export interface DateWords {
  date(edtf: string, latest: string): string;
  period(edtf: string): string;
  asOf(edtf: string, latest: string): string;
}

/**
 * Dates as the catalogue writes them. Not as `Intl` does: it names months otherwise from one region of a language to
 * the next, and from one version of its data to the next.
 *
 * @param digits a whole number without separators
 * @param apart sets a date apart from the numbers beside it
 */
export function dateWords(
  say: Say,
  digits: (value: number) => string,
  apart: (text: string) => string,
): DateWords {
  const plain = (edtf: string): string => {
    const [matched, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(edtf) ?? [];
    if (!matched) return edtf;
    const values = {
      year: digits(Number(year)),
      month: month === undefined ? "" : say(`month.${Number(month)}`),
      day: digits(Number(day ?? 1)),
    };
    return say(day ? "date.day" : month ? "date.month" : "date.year", values);
  };
  const date = (edtf: string): string => {
    if (edtf === "") return say("date.unknown");
    if (edtf === "..") return say("date.open");
    const text = apart(plain(edtf.replace(/[~?%]/g, "")));
    const approximate = /[~%]/.test(edtf) ? say("date.approximate", { date: text }) : text;
    return /[?%]/.test(edtf) ? say("date.uncertain", { date: approximate }) : approximate;
  };
  const period = (edtf: string): string => {
    if (edtf === "") return say("date.unknown");
    const [start = "", end] = edtf.split("/");
    if (end === undefined) return date(start);
    const isMissing = (part: string): boolean => part === "" || part === "..";
    if (isMissing(start)) return say("period.until", { end: date(end) });
    return isMissing(end)
      ? say("period.since", { start: date(start) })
      : say("period.between", { start: date(start), end: date(end) });
  };
  const isOpen = (edtf: string, latest: string): boolean => edtf === ".." && latest !== "";
  return {
    period,
    date: (edtf, latest) => (isOpen(edtf, latest) ? say("date.by", { date: date(latest) }) : date(edtf)),
    asOf: (edtf, latest) => {
      if (edtf === "") return say("as-of.unknown");
      if (isOpen(edtf, latest)) return say("date.by", { date: date(latest) });
      return edtf === ".." ? say("as-of.open") : say("as-of", { date: date(edtf) });
    },
  };
}
