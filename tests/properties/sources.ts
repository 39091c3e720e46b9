import { dayText } from "../../src/model/time.ts";
import { dayCount, january } from "./happenings.ts";

/** A source, with what it knows and does not print: when it went out, and which day it means where it leaves one open. */
export interface Teller {
  readonly published: string;
  readonly accessed: string;
  /** The last day that it can know of. */
  readonly out: number;
  /** The day that it means by an open end. */
  readonly openEnd: number;
  /** The days that it means by “January” and by “February”. */
  readonly monthDays: readonly [number, number];
}

export const tellers = {
  early: { published: "2030-02", accessed: "", out: 40, openEnd: 38, monthDays: [17, 36] },
  middle: { published: "2030-03-08", accessed: "", out: 66, openEnd: 58, monthDays: [9, 50] },
  late: { published: "2030-04-01", accessed: "2030-04", out: 90, openEnd: 45, monthDays: [30, 31] },
  read: { published: "", accessed: "2030-03-12", out: 45, openEnd: 44, monthDays: [30, 41] },
  undated: { published: "", accessed: "", out: 62, openEnd: 50, monthDays: [5, 58] },
} as const satisfies Readonly<Record<string, Teller>>;
export type TellerId = keyof typeof tellers;

/** The days that are meant by a text, from the first to the last. */
export type Days = readonly [from: number, to: number];

export const endings = ["day", "day", "day", "month", "year", "open", "unknown", "day~", "month?"] as const;
export const startings = ["day", "first", "first", "month", "year", "open", "unknown", "day~"] as const;
export type Ending = (typeof endings)[number];
export type Starting = (typeof startings)[number];

const dayOf = (day: number): string => dayText(january + day);
const monthOf = (day: number): string => dayOf(day).slice(0, 7);
const february = 31;

/** The last day on which anything happens that a source can know of. */
export const lastKnown = ({ out }: Teller): number => Math.min(out, dayCount - 1);

/**
 * A period as a source prints it, and the days that it means. Starts printed alike are meant alike by all, ends by each
 * source; a doubtful date may be off by some days.
 */
export function periodOf(
  teller: Teller,
  starting: Starting,
  ending: Ending,
  wish: readonly [number, number],
): { readonly period: string; readonly days: Days } {
  const latest = lastKnown(teller);
  const [first = 0, last = 0] = wish.map((day) => Math.min(day, latest)).toSorted((a, b) => a - b);
  const end = endOf(teller, ending, last);
  const start = startOf(starting, first, end.day);
  if (start.text === "" && end.text === "") return { period: "", days: [start.day, end.day] };
  return { period: `${start.text}/${end.text}`, days: [start.day, end.day] };
}

function endOf(
  { monthDays, openEnd, ...teller }: Teller,
  ending: Ending,
  day: number,
): { text: string; day: number } {
  const inMonth = monthDays[day < february ? 0 : 1];
  switch (ending) {
    case "day":
      return { text: dayOf(day), day };
    case "month":
      return { text: monthOf(inMonth), day: inMonth };
    case "year":
      return { text: "2030", day: lastKnown({ monthDays, openEnd, ...teller }) };
    case "open":
      return { text: "..", day: openEnd };
    case "unknown":
      return { text: "", day };
    case "day~":
      return { text: `${dayOf(day - (day % 3))}~`, day };
    case "month?":
      return { text: `${monthOf(day)}?`, day: Math.max(0, day - 3) };
  }
}

function startOf(starting: Starting, wish: number, end: number): { text: string; day: number } {
  const day = Math.min(wish, end);
  switch (starting) {
    case "day":
      return { text: dayOf(day), day };
    case "first":
      return { text: dayOf(0), day: 0 };
    case "month":
      return day < february ? { text: "2030-01", day: 0 } : { text: "2030-02", day: february };
    case "year":
      return { text: "2030", day: 0 };
    case "open":
      return { text: "..", day: 0 };
    case "unknown":
      return { text: "", day };
    case "day~":
      // Two mean different days by one such text.
      return { text: `${dayOf(day - (day % 3))}~`, day };
  }
}

/** A lone date of a count: all of the day, month or year, or as much of it as had passed. */
export function loneDateOf(
  teller: Teller,
  ending: Ending,
  wish: number,
): { readonly period: string; readonly days: Days } {
  const day = Math.min(wish, lastKnown(teller));
  if (ending === "year") return { period: "2030", days: [0, lastKnown(teller)] };
  if (ending !== "month") return { period: dayOf(day), days: [day, day] };
  const [first, last] = day < february ? [0, february - 1] : [february, dayCount - 1];
  const isOver = teller.out > last;
  return { period: monthOf(day), days: [first, isOver ? last : teller.monthDays[day < february ? 0 : 1]] };
}

/** A lone date of a stock or measure: one moment, as an end would print it. */
export function momentOf(
  teller: Teller,
  ending: Ending,
  wish: number,
): { readonly period: string; readonly days: Days } {
  const { text, day } = endOf(
    teller,
    ending === "open" || ending === "unknown" ? "day" : ending,
    Math.min(wish, lastKnown(teller)),
  );
  return { period: text, days: [day, day] };
}

/** The date of an event: its toll is as of the end that its source means. */
export function eventOf(
  { openEnd }: Teller,
  ending: Ending,
  eventDay: number,
): { readonly period: string; readonly days: Days } {
  return { period: ending === "month" ? monthOf(eventDay) : dayOf(eventDay), days: [0, openEnd] };
}
