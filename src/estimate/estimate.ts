import { type Claim, compare, latestDay } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import { withDecisions } from "../model/dropped-figures.ts";
import type { Estimate, Grade, SeriesScope } from "../model/estimate.ts";
import { disputedFigures, explainedFigures, type Finding, originTies } from "../model/finding.ts";
import { hull, type Interval, isBelow, isEmpty } from "../model/interval.ts";
import { originsOf, type Ties } from "../model/origins.ts";
import { readingOf } from "../model/reading.ts";
import { scopeDimensions, seriesKey } from "../model/scope.ts";
import { isPlainDay, momentKey } from "../model/time.ts";
import { type Bounds, boundReader } from "./bounds.ts";

/** What the estimates of a register rest on. */
interface Pool {
  readonly boundsOf: (target: Claim) => Bounds;
  readonly disputed: ReadonlySet<Id>;
  readonly ties: Ties;
}

/**
 * The tightest interval that undisputed figures imply, for each series at each of its as-of dates.
 *
 * The low is the highest low of any scope surely within, the high the lowest high of any scope surely around;
 * nothing falls below zero. Vague figures set no bound. A date at which a figure is in an open error is
 * `contested`, and so is one at which figures set the bounds that share no value. A date at which no figure sets a
 * bound gets no estimate, and neither do words such as "dozens" or a figure of unknown date.
 *
 * What a decision on a finding drops counts as withdrawn; figures of an explained error set no bound, and their date
 * is not contested by it.
 */
export function estimate(dataset: Dataset, findings: readonly Finding[]): readonly Estimate[] {
  const { standing: claims, cells } = readingOf(withDecisions(dataset, findings));
  const disputed = disputedFigures(findings);
  const explained = explainedFigures(findings);
  const maySetBounds = ({ figure }: Claim): boolean =>
    !disputed.has(figure.id) && !explained.has(figure.id) && figure.qualifier !== "vague";
  const pool: Pool = {
    boundsOf: boundReader(cells, maySetBounds),
    disputed,
    ties: originTies(findings),
  };
  const dated = claims.filter(
    ({ asOf, start, indicator }) => asOf !== null && (indicator.kind === "stock" || start !== null),
  );
  const series = [...Map.groupBy(dated, seriesKey)].toSorted(([a], [b]) => compare(a, b));
  return series.flatMap(([, members]) =>
    [...Map.groupBy(members, ({ asOf }) => momentKey(asOf)).values()].flatMap(
      (atDate) => estimateAt(pool, atDate) ?? [],
    ),
  );
}

/** One series at one printed date. Where that date may be several days, the estimate spans what holds on each. */
function estimateAt(pool: Pool, atDate: readonly Claim[]): Estimate | null {
  const [first] = atDate;
  if (!first) return null;
  const lost = atDate.filter(({ figure }) => pool.disputed.has(figure.id));
  const bounds = distinctTargets(atDate).map(pool.boundsOf).reduce(widened);
  const setting = [...new Set([...bounds.low, ...bounds.high])];
  const isOnlyWords = atDate.every(({ figure }) => figure.qualifier === "vague");
  if ((setting.length === 0 || isOnlyWords) && lost.length === 0) return null;
  // Two that set bounds and share no value do not bear each other out, though the dates may explain them.
  const contradictory = isEmpty(bounds.value) || areAtOdds(setting);
  const contested = lost.length > 0 || contradictory;
  const value = isEmpty(bounds.value) ? setting.map((claim) => claim.interval).reduce(hull) : bounds.value;
  const origins = originsOf(setting, pool.ties);
  return Object.freeze({
    scope: seriesScope(first),
    asOf: first.asOf?.text ?? "",
    latest: latestDay(atDate.reduce((a, b) => ((a.asOf?.last ?? 0) >= (b.asOf?.last ?? 0) ? a : b))),
    interval: value,
    grade: gradeOf(origins.length, contested),
    lowFigures: idsOf(bounds.low),
    highFigures: idsOf(bounds.high),
    origins,
    disputed: contested
      ? (lost.length > 0 ? lost : setting).map((claim) => claim.interval).reduce(hull)
      : null,
  });
}

/** Whether two of some claims stand for one scope and date and share no value. */
const areAtOdds = (claims: readonly Claim[]): boolean =>
  [...Map.groupBy(claims, ({ cell, asOf }) => `${cell}\u001f${momentKey(asOf)}`).values()].some((alike) => {
    const [first] = alike;
    if (!first) return false;
    // Of intervals that are disjoint somewhere, the one that ends first and the one that begins last are.
    return isBelow(
      alike.map((claim) => claim.interval).reduce((a, b) => (endsBefore(b, a) ? b : a)),
      alike.map((claim) => claim.interval).reduce((a, b) => (beginsAfter(b, a) ? b : a)),
    );
  });

const endsBefore = (a: Interval, b: Interval): boolean =>
  a.high < b.high || (a.high === b.high && a.highOpen && !b.highOpen);

const beginsAfter = (a: Interval, b: Interval): boolean =>
  a.low > b.low || (a.low === b.low && a.lowOpen && !b.lowOpen);

/** Dates that say the same whoever prints them. What is documented is bounded recorder by recorder, all the same. */
const isPlain = ({ figure, indicator, start, asOf }: Claim): boolean =>
  figure.method !== "documented" && isPlainDay(asOf) && (indicator.kind === "stock" || isPlainDay(start));

/** One of all claims that the same holds for, in their order. */
function distinctTargets(atDate: readonly Claim[]): readonly Claim[] {
  const plain = atDate.find(isPlain);
  return atDate.filter((claim) => claim === plain || !isPlain(claim));
}

const widened = (a: Bounds, b: Bounds): Bounds => ({
  value: hull(a.value, b.value),
  low: a.value.low === b.value.low ? [...a.low, ...b.low] : a.value.low < b.value.low ? a.low : b.low,
  high:
    a.value.high === b.value.high ? [...a.high, ...b.high] : a.value.high > b.value.high ? a.high : b.high,
});

function gradeOf(origins: number, contested: boolean): Grade {
  if (contested) return "contested";
  if (origins === 0) return "unattributed";
  return origins === 1 ? "single-origin" : "corroborated";
}

const idsOf = (claims: readonly Claim[]): readonly Id[] => [
  ...new Set(claims.map(({ figure }) => figure.id)),
];

/** The scope of the series that a claim belongs to. */
export const seriesScope = ({ figure, start, indicator }: Claim): SeriesScope => ({
  ...(Object.fromEntries(
    scopeDimensions.map((dimension) => [dimension, figure[dimension]]),
  ) as unknown as SeriesScope),
  method: figure.method,
  start: indicator.kind === "stock" ? "" : (start?.text ?? ""),
});
