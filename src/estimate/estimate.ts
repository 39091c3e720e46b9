import { type Claim, compare, latestDay, shareOriginator } from "../model/claim.ts";
import type { Dataset, Id, Lattice } from "../model/dataset.ts";
import { withDecisions } from "../model/dropped-figures.ts";
import type { Estimate, Grade, SeriesScope } from "../model/estimate.ts";
import { disputedFigures, explainedFigures, type Finding, originTies } from "../model/finding.ts";
import {
  anything,
  areDisjoint,
  hull,
  type Interval,
  intersection,
  interval,
  isEmpty,
} from "../model/interval.ts";
import { originsOf, type Ties } from "../model/origins.ts";
import { readingOf } from "../model/reading.ts";
import {
  periodWithin,
  samePeriod,
  sameScope,
  scopeDimensions,
  scopeWithin,
  seriesKey,
} from "../model/scope.ts";
import { momentKey } from "../model/time.ts";

/** The claims that may set bounds, and those that an open error holds back. */
interface Pool {
  readonly lattice: Lattice;
  readonly undisputed: readonly Claim[];
  readonly disputed: ReadonlySet<Id>;
  readonly ties: Ties;
}

/** A bound pair with the claims that set each. */
interface Bounds {
  readonly value: Interval;
  readonly low: readonly Claim[];
  readonly high: readonly Claim[];
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
  const claims = readingOf(withDecisions(dataset, findings)).standing;
  const disputed = disputedFigures(findings);
  const explained = explainedFigures(findings);
  const pool: Pool = {
    lattice: dataset.lattice,
    undisputed: claims.filter(
      ({ figure }) => !disputed.has(figure.id) && !explained.has(figure.id) && figure.qualifier !== "vague",
    ),
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
  const bounds = atDate.map((target) => boundsOf(pool, target)).reduce(widened);
  const setting = [...new Set([...bounds.low, ...bounds.high])];
  const isOnlyWords = atDate.every(({ figure }) => figure.qualifier === "vague");
  if ((setting.length === 0 || isOnlyWords) && lost.length === 0) return null;
  // Two that set bounds and share no value do not bear each other out, though the dates may explain them.
  const contradictory = isEmpty(bounds.value) || setting.some((a) => setting.some((b) => areAtOdds(a, b)));
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

const areAtOdds = (a: Claim, b: Claim): boolean =>
  sameScope(a.figure, b.figure) &&
  momentKey(a.asOf) === momentKey(b.asOf) &&
  areDisjoint(a.interval, b.interval);

/** The bounds at one claim's scope and date; `about` gives way where its width would leave nothing. */
function boundsOf(pool: Pool, target: Claim): Bounds {
  const all = tightest(pool, target, pool.undisputed);
  if (!isEmpty(all.value)) return all;
  const firm = tightest(
    pool,
    target,
    pool.undisputed.filter(({ figure }) => figure.qualifier !== "about"),
  );
  return isEmpty(firm.value) ? all : firm;
}

function tightest({ lattice }: Pool, target: Claim, claims: readonly Claim[]): Bounds {
  const start =
    target.indicator.kind === "measure"
      ? interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      : anything;
  const floors = claims.filter(
    (claim) =>
      claim.interval.low > start.low && isFloorOf(target, claim) && isSurelyWithin(lattice, claim, target),
  );
  const low = floors
    .map((claim) => interval(claim.interval.low, Number.POSITIVE_INFINITY, claim.interval.lowOpen))
    .reduce(intersection, start);
  const lowest = floors.filter(({ interval: own }) => own.low === low.low && own.lowOpen === low.lowOpen);
  const ceilings = claims.filter(
    (claim) =>
      claim.interval.high < start.high &&
      isCeilingOf(target, claim, lowest) &&
      isSurelyWithin(lattice, target, claim),
  );
  const value = ceilings
    .map((claim) => interval(start.low, claim.interval.high, false, claim.interval.highOpen))
    .reduce(intersection, low);
  const highest = ceilings.filter(
    ({ interval: own }) => own.high === value.high && own.highOpen === value.highOpen,
  );
  return { value, low: lowest, high: highest };
}

/** A case-by-case record is a floor for all; other methods only for their like. */
const isFloorOf = (target: Claim, { figure }: Claim): boolean =>
  figure.method === target.figure.method || figure.method === "documented";

/** What one recorder documented is no ceiling for what another did. */
const isCeilingOf = (target: Claim, claim: Claim, floors: readonly Claim[]): boolean => {
  const { method } = claim.figure;
  if (method !== "documented")
    return method === target.figure.method || target.figure.method === "documented";
  return (
    target.figure.method === "documented" &&
    (claim === target || shareOriginator(target, claim)) &&
    floors.every((floor) => floor === claim || shareOriginator(floor, claim))
  );
};

/** Counts lie within wider ones; stocks and measures only within their like at the same date. */
function isSurelyWithin(lattice: Lattice, part: Claim, whole: Claim): boolean {
  if (part === whole) return true;
  return part.indicator.kind === "count" && whole.indicator.kind === "count"
    ? scopeWithin(lattice, part.figure, whole.figure) && periodWithin(part, whole) === "always"
    : sameScope(part.figure, whole.figure) && samePeriod(part, whole) === "always";
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
