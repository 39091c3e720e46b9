import { parseDate } from "../model/time.ts";
import type { Say } from "./catalogue.ts";

/** Dates in a language's words, always in UTC and the Gregorian calendar: a dataset's days have no time zone. */
export interface DateWords {
  date(edtf: string): string;
  period(edtf: string): string;
  asOf(edtf: string): string;
}

export function dateWords(locale: string, say: Say): DateWords {
  const formats = [
    { year: "numeric" },
    { year: "numeric", month: "long" },
    { year: "numeric", month: "long", day: "numeric" },
  ] as const;
  const [year, month, day] = formats.map(
    (parts) => new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC", calendar: "gregory" }),
  );
  const date = (edtf: string): string => {
    if (edtf === "") return say("date.unknown");
    if (edtf === "..") return say("date.open");
    const bare = edtf.replace(/[~?%]/g, "");
    const parts = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(bare);
    const format = parts?.[3] ? day : parts?.[2] ? month : year;
    const text =
      parts && format
        ? format.format(Date.UTC(Number(parts[1]), Number(parts[2] ?? 1) - 1, Number(parts[3] ?? 1)))
        : bare;
    const approximate = /[~%]/.test(edtf) ? say("date.approximate", { date: text }) : text;
    return /[?%]/.test(edtf) ? say("date.uncertain", { date: approximate }) : approximate;
  };
  const period = (edtf: string): string => {
    if (edtf === "") return say("date.unknown");
    const [start = "", end] = edtf.split("/");
    if (end === undefined) return date(start);
    const isOpen = (part: string): boolean => part === "" || part === "..";
    if (isOpen(start)) return say("period.until", { end: date(end) });
    return isOpen(end)
      ? say("period.since", { start: date(start) })
      : say("period.between", { start: date(start), end: date(end) });
  };
  const asOf = (edtf: string): string =>
    edtf === ""
      ? say("as-of.unknown")
      : edtf === ".."
        ? say("as-of.open")
        : say("as-of", { date: date(edtf) });
  return {
    date,
    period,
    asOf: (edtf) => (typeof parseDate(edtf) === "object" || edtf === "" || edtf === ".." ? asOf(edtf) : edtf),
  };
}
