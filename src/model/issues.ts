import type { Periodicity } from "./periodicity.ts";
import { type Day, dayText } from "./time.ts";

/** One issue of a briefing that comes out regularly, before it is made. */
export interface IssuePlan {
  /** From 1, the issue of the period in which the first source became known. */
  readonly number: number;
  /** `2021-07`, `2021-q3` or `2021`: unique, and the name of its folder. */
  readonly name: string;
  /** EDTF: the period that it comes out for. */
  readonly period: string;
  /** The period's last day, EDTF: what was published by then counts. */
  readonly knownBy: string;
  /** The last day of the period before, EDTF; `null` for the first issue, before which nothing was known. */
  readonly since: string | null;
}

/** The issues to make, by days. */
export interface IssueRange {
  readonly every: Periodicity;
  /** The day on which the first source became known. */
  readonly first: Day;
  /** Days of the first and of the last period to make; periods before `first` have no issue. */
  readonly from: Day;
  readonly to: Day;
}

/** Every issue of a range, the earliest first; none where it ends before anything was known. */
export function issuesOf({ every, first, from, to }: IssueRange): IssuePlan[] {
  const start = periodOf(Math.max(first, from), every);
  return Array.from({ length: issueCount({ every, first, from, to }) }, (_, index) => {
    const period = start + index;
    const number = period - periodOf(first, every) + 1;
    return {
      number,
      ...namesOf(period, every),
      knownBy: dayText(firstDayOf(period + 1, every) - 1),
      since: number === 1 ? null : dayText(firstDayOf(period, every) - 1),
    };
  });
}

/** How many issues a range has, without making a list of them. */
export const issueCount = ({ every, first, from, to }: IssueRange): number =>
  Math.max(0, periodOf(to, every) - periodOf(Math.max(first, from), every) + 1);

/** Whether a folder of this name may be an issue's. */
export const isIssueName = (name: string): boolean => /^\d{4}(?:-(?:0[1-9]|1[0-2]|q[1-4]))?$/.test(name);

const months: Readonly<Record<Periodicity, number>> = { month: 1, quarter: 3, year: 12 };

/** Periods are numbered on end, so that the next one is one more. */
function periodOf(day: Day, every: Periodicity): number {
  const date = new Date(day * 86_400_000);
  return Math.floor((date.getUTCFullYear() * 12 + date.getUTCMonth()) / months[every]);
}

function firstDayOf(period: number, every: Periodicity): Day {
  const month = period * months[every];
  const date = new Date(0);
  // Not Date.UTC, which takes a year below 100 for one of the twentieth century.
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / 86_400_000;
}

function namesOf(period: number, every: Periodicity): Pick<IssuePlan, "name" | "period"> {
  const first = dayText(firstDayOf(period, every));
  const month = first.slice(0, 7);
  if (every === "month") return { name: month, period: month };
  const year = first.slice(0, 4);
  if (every === "year") return { name: year, period: year };
  const last = dayText(firstDayOf(period + 1, every) - 1).slice(0, 7);
  return { name: `${year}-q${(period % 4) + 1}`, period: `${month}/${last}` };
}
