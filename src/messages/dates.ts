import type { Say } from "./catalogue.ts";

/** Dates in a language's words, always in UTC and the Gregorian calendar: a dataset's days have no time zone. */
export interface DateWords {
  date(edtf: string, latest: string): string;
  period(edtf: string): string;
  asOf(edtf: string, latest: string): string;
}

const precisions = {
  year: { year: "numeric" },
  month: { year: "numeric", month: "long" },
  day: { year: "numeric", month: "long", day: "numeric" },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
type Precision = keyof typeof precisions;

export function dateWords(locale: string, say: Say): DateWords {
  const formats = new Map<Precision, Intl.DateTimeFormat>();
  const formatOf = (precision: Precision): Intl.DateTimeFormat => {
    let format = formats.get(precision);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, {
        ...precisions[precision],
        timeZone: "UTC",
        calendar: "gregory",
      });
      formats.set(precision, format);
    }
    return format;
  };
  const date = (edtf: string): string => {
    if (edtf === "") return say("date.unknown");
    if (edtf === "..") return say("date.open");
    const bare = edtf.replace(/[~?%]/g, "");
    const [matched, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(bare) ?? [];
    const time = Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
    const text = matched ? formatOf(day ? "day" : month ? "month" : "year").format(time) : bare;
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
