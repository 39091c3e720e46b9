import type { Audit } from "../model/audit.ts";
import { type Claim, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { readingOf } from "../model/reading.ts";
import { seriesKey } from "../model/scope.ts";
import type { Day } from "../model/time.ts";
import type { Words } from "../model/words.ts";
import { type Family, hasNumber, isDated } from "./families.ts";
import { byHeight } from "./headline.ts";
import { type Mark, markOf } from "./interval-marks.ts";
import { capitalised, contradicted, groupName, listed } from "./wording.ts";

/** A figure on a timeline: its value, and the first and the last day that its as-of date may be. */
export interface TimelinePoint {
  readonly claim: Claim;
  readonly series: string;
  readonly mark: Mark;
  readonly first: Day;
  readonly last: Day;
  /** Contradicted by another figure in an open error. */
  readonly disputed: boolean;
  /** The later number by which its originator replaced this one; `null` where it stands. */
  readonly revision: Claim | null;
}

/** Figures of one scope and start, in the order of their dates. */
export interface Series {
  /** A number that tells it from the chart's other series. */
  readonly id: string;
  readonly name: string;
  readonly points: readonly TimelinePoint[];
  /** From each day on, the highest count so far that nothing contradicts; empty where it never rises. */
  readonly floor: readonly Floor[];
}

export interface Floor {
  readonly day: Day;
  readonly value: number;
}

/** The series of a family, the earliest first. Figures without a known as-of date are left out. */
export function seriesOf(family: Family, audit: Audit, words: Words): readonly Series[] {
  const dated = family.claims.filter(isDated);
  const methods = new Set(dated.map(({ figure }) => figure.method));
  const disputed = contradicted(audit);
  const revisions = revisionsIn(audit);
  return coursesOf(dated).map((claims, index) => {
    const points = claims.flatMap((claim): TimelinePoint[] => {
      if (!claim.asOf) return [];
      const { first, last } = claim.asOf;
      const { id } = claim.figure;
      return [
        {
          claim,
          series: String(index),
          mark: markOf(claim),
          first,
          last,
          disputed: disputed.has(id),
          revision: revisions.get(id) ?? null,
        },
      ];
    });
    return {
      id: String(index),
      name: seriesName(claims, family, methods.size > 1, audit, words),
      points,
      floor: isRun(claims) ? [] : floorOf(points),
    };
  });
}

/** Dated claims as the courses that they make: those of one scope and start, and periods that follow one another. */
export const coursesOf = (dated: readonly Claim[]): readonly (readonly Claim[])[] =>
  runsTogether([...Map.groupBy(dated.toSorted(byDate), seriesKey).values()]);

/** Fewer periods than these that follow one another are series of their own. */
const fewestPeriods = 3;

/**
 * Counts of one date each, of which each begins when the one before has ended, as one series: a weekly increase has no
 * course of its own, all of them together have.
 */
function runsTogether(series: readonly (readonly Claim[])[]): readonly (readonly Claim[])[] {
  const single = series.filter((claims) => new Set(claims.map(({ asOf }) => asOf?.last)).size === 1);
  const runs = [...Map.groupBy(single, ([claim]) => `${claim?.cell} ${claim?.figure.method}`).values()]
    .filter((members) => members.length >= fewestPeriods)
    .map((members) => members.toSorted(([a], [b]) => (a && b ? byDate(a, b) : 0)))
    .filter((members) =>
      members.every(
        ([claim], index) =>
          index === 0 || (claim?.start?.first ?? 0) >= (members[index - 1]?.[0]?.asOf?.last ?? 0),
      ),
    );
  const merged = new Set(runs.flat());
  return [...series.filter((claims) => !merged.has(claims)), ...runs.map((members) => members.flat())];
}

/** True for periods put together: no one of them says how many there were before it. */
export const isRun = (claims: readonly Claim[]): boolean =>
  claims.some(({ series }) => series !== claims[0]?.series);

/** The figures that a later word of their originator has replaced, by their ids: those kept as superseded too. */
export const revisionsIn = ({ dataset }: Audit): ReadonlyMap<Id, Claim> =>
  new Map(readingOf(dataset).superseded.map(({ earlier, later }) => [earlier.figure.id, later]));

/** The claims of current figures, and of those that were replaced. */
export function claimsOverTime({ dataset }: Audit): readonly Claim[] {
  const { printed, superseded } = readingOf(dataset);
  return [...new Set([...printed, ...superseded.map(({ earlier }) => earlier)])];
}

/** A running total never falls, so that its highest count so far is a floor for every later day. */
function floorOf(points: readonly TimelinePoint[]): readonly Floor[] {
  const floor: Floor[] = [];
  for (const { claim, mark, last, disputed, revision } of points) {
    if (claim.indicator.kind !== "count" || !hasNumber(claim) || mark.kind === "ceiling") continue;
    if (disputed || revision) continue;
    if (mark.low > (floor.at(-1)?.value ?? -1)) floor.push({ day: last, value: mark.low });
  }
  const [top, end] = [floor.at(-1), points.at(-1)?.last];
  if (floor.length < 2 || !top || end === undefined) return [];
  return end > top.day ? [...floor, { day: end, value: top.value }] : floor;
}

function seriesName(
  claims: readonly Claim[],
  family: Family,
  withMethod: boolean,
  audit: Audit,
  words: Words,
): string {
  const [claim] = claims;
  const group = family.groups.find((each) => claim && each.claims.includes(claim));
  if (!claim || !group) return "";
  const parts = [groupName(group, family.groups, audit, words)];
  if (isRun(claims)) parts.push(words.say("chart.timeline.periods"));
  else if (claim.indicator.kind === "count" && claim.start && claim.start.text !== "..")
    parts.push(words.period(`${claim.start.text}/..`));
  if (withMethod && claim.figure.method) parts.push(words.say(`chart.method.${claim.figure.method}`));
  return capitalised(listed(parts, words));
}

/** By the last day that the as-of date may be, then by value. */
export const byDate = (a: Claim, b: Claim): number =>
  compare(a.asOf?.last ?? 0, b.asOf?.last ?? 0) || byHeight(a, b);

/** True where the figures' numbers stand at two dates or more, so that time has something to show. */
export function spansTime(series: readonly Series[]): boolean {
  const numbered = series.flatMap(({ points }) => points).filter(({ claim }) => hasNumber(claim));
  return new Set(numbered.map(({ last }) => last)).size >= 2;
}
