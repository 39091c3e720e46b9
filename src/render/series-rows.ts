import { compare } from "../model/claim.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Words } from "../model/words.ts";
import { latestOf, type Series } from "./series.ts";

/** The estimates of a series that are worth a row, in order of time, and what is said of the others. */
export interface ChosenRows {
  readonly rows: readonly {
    readonly estimate: Estimate;
    readonly remark: "latest" | "most" | "least" | null;
  }[];
  /** `null` where none is left out. */
  readonly leftOut: string | null;
}

const datesAtMost = 12;
const periodsAtMost = 8;
const highestPeriods = 3;

/** Of a long series the course in few rows; of many periods the latest, those with most and the one with least. */
export const chosenRows = (series: Series, words: Words): ChosenRows =>
  series.kind === "course" ? courseRows(series, words) : periodRows(series, words);

function courseRows({ estimates }: Series, words: Words): ChosenRows {
  if (estimates.length <= datesAtMost) return { rows: plain(estimates), leftOut: null };
  const step = steps.find(({ of }) => new Set(estimates.map(of)).size < datesAtMost) ?? tenth(estimates);
  const last = new Map(estimates.map((estimate) => [step.of(estimate), estimate]));
  const shown = new Set([estimates[0], ...last.values()]);
  return {
    rows: plain(estimates.filter((estimate) => shown.has(estimate))),
    leftOut: words.say("estimates.dates-left-out", {
      shown: words.number(shown.size),
      count: words.number(estimates.length),
      step: step.name,
    }),
  };
}

interface Step {
  readonly name: string;
  readonly of: (estimate: Estimate) => string | number;
}

const steps: readonly Step[] = [
  { name: "month", of: ({ latest }) => latest.slice(0, -3) },
  {
    name: "quarter",
    of: ({ latest }) => `${latest.slice(0, -6)} ${Math.ceil(Number(latest.slice(-5, -3)) / 3)}`,
  },
  { name: "year", of: ({ latest }) => latest.slice(0, -6) },
];

/** Where even years are too many: every tenth part of the dates. */
function tenth(estimates: readonly Estimate[]): Step {
  const places = new Map(estimates.map((estimate, index) => [estimate, index]));
  return {
    name: "other",
    of: (estimate) => Math.floor(((places.get(estimate) ?? 0) * (datesAtMost - 2)) / estimates.length),
  };
}

function periodRows(series: Series, words: Words): ChosenRows {
  const { estimates } = series;
  if (estimates.length <= periodsAtMost) return { rows: plain(estimates), leftOut: null };
  const byCount = estimates.toSorted((a, b) => compare(b.interval.low, a.interval.low));
  const remarks = new Map<Estimate, "latest" | "most" | "least">([
    ...byCount.slice(0, highestPeriods).map((estimate) => [estimate, "most"] as const),
    ...byCount.slice(-1).map((estimate) => [estimate, "least"] as const),
    [latestOf(series), "latest"],
  ]);
  return {
    rows: estimates.flatMap((estimate) => {
      const remark = remarks.get(estimate);
      return remark ? [{ estimate, remark }] : [];
    }),
    leftOut: words.say("estimates.periods-left-out", {
      shown: words.number(remarks.size),
      count: words.number(estimates.length),
    }),
  };
}

const plain = (estimates: readonly Estimate[]) => estimates.map((estimate) => ({ estimate, remark: null }));
