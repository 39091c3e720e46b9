import { compare } from "../model/claim.ts";
import { type Estimate, grades, type SeriesScope } from "../model/estimate.ts";
import { cellKey } from "../model/scope.ts";
import { parseDate } from "../model/time.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";

/**
 * Estimates that are read together, in order of time: one count at its dates (`course`), or counts of the same in
 * periods of which each begins when the one before it has ended (`periods`), such as each week's increase.
 */
export interface Series {
  readonly kind: "course" | "periods";
  readonly label: string;
  readonly scope: SeriesScope;
  readonly estimates: readonly [Estimate, ...Estimate[]];
}

/** Fewer periods than these are no run of them. */
const fewestPeriods = 3;
/** In days: periods mostly shorter than this tell of steps on the way, not of how many there are. */
const shortPeriod = 28;

/** Sorts the estimates of one indicator into series: the label decides between series that have as much to say. */
export function seriesOf(estimates: readonly Estimate[], words: Words): Series[] {
  const courses = coursesOf(estimates, words);
  const single = courses.filter(
    ({ estimates: [first], estimates: { length } }) => length === 1 && hasStart(first),
  );
  const runs = [...Map.groupBy(single, ({ scope }) => cellAndMethod(scope)).values()].flatMap(
    (members) => runOf(members, words) ?? [],
  );
  const inRuns = new Set(runs.flatMap((run) => run.estimates));
  return [...courses.filter(({ estimates: [first] }) => !inRuns.has(first)), ...runs].toSorted((a, b) =>
    compareLabels(a.label, b.label),
  );
}

/** True for a run of periods so short that no one of them is what a reader asks for first. */
export function isRunOfSteps({ kind, estimates }: Series): boolean {
  if (kind !== "periods") return false;
  const short = estimates.filter((estimate) => lastDay(estimate) - firstDay(estimate) < shortPeriod);
  return short.length * 2 > estimates.length;
}

/** The series with most dates, then the best backed, then those with the highest counts. */
export const byWeight = (a: Series, b: Series): number =>
  compare(b.estimates.length, a.estimates.length) ||
  compare(gradeOf(a), gradeOf(b)) ||
  compare(latestOf(b).interval.low, latestOf(a).interval.low) ||
  compareLabels(a.label, b.label);

export const latestOf = ({ estimates }: Series): Estimate => estimates.at(-1) ?? estimates[0];

const gradeOf = (series: Series): number => grades.indexOf(latestOf(series).grade);

function coursesOf(estimates: readonly Estimate[], words: Words): Series[] {
  const labels = new Map(
    estimates.map((estimate) => [estimate, words.series(estimate.scope, estimate.asOf)]),
  );
  return [...Map.groupBy(estimates, (estimate) => labels.get(estimate) ?? "")].flatMap(([label, dates]) => {
    const [first, ...others] = dates.toSorted(byDate);
    return first
      ? [{ kind: "course" as const, label, scope: first.scope, estimates: [first, ...others] as const }]
      : [];
  });
}

/** Counts of one date each as a run of periods; `null` where they are few, or share days. */
function runOf(courses: readonly Series[], words: Words): Series | null {
  const [first, ...others] = courses.map(({ estimates }) => estimates[0]).toSorted(byDate);
  if (!first || courses.length < fewestPeriods) return null;
  const all = [first, ...others] as const;
  const isApart = others.every((estimate, index) => firstDay(estimate) >= lastDay(all[index] ?? first));
  if (!isApart) return null;
  const scope = { ...first.scope, start: "" };
  return { kind: "periods", label: words.series(scope), scope, estimates: all };
}

const cellAndMethod = (scope: SeriesScope): string => `${cellKey(scope)}\u001f${scope.method ?? ""}`;

const hasStart = ({ scope, latest }: Estimate): boolean => !["", ".."].includes(scope.start) && latest !== "";

const firstDay = ({ scope }: Estimate): number => dayOf(scope.start, "first");
const lastDay = ({ latest }: Estimate): number => dayOf(latest, "last");

function dayOf(date: string, end: "first" | "last"): number {
  const span = parseDate(date);
  return typeof span === "string" ? Number.NaN : span[end];
}

const byDate = (a: Estimate, b: Estimate): number => compare(a.latest, b.latest) || compare(a.asOf, b.asOf);
