import { compare } from "../model/claim.ts";
import type { PlacedPoint, Plot } from "./timeline-plot.ts";
import { isRun } from "./timeline-points.ts";

/** With no more points than these, each has its number where there is room. */
const mostLabelled = 40;

/** As many turns of a long course, and as many peaks of a long run of periods, as have their numbers. */
const mostTurns = 6;
const mostPeaks = 4;

/** A turn is seen where the course leaves the straight line by so many pixels. */
const leastTurn = 16;

/**
 * Which points of a timeline have their numbers beside them, those that tell most first: the first, the last and the
 * highest of each series, then where its course turns and what is contradicted, then the others if they are few.
 */
export function tellingPoints(
  placed: readonly PlacedPoint[],
  plot: Plot,
): readonly (readonly PlacedPoint[])[] {
  const series = [...Map.groupBy(placed, ({ point }) => point.series).values()];
  const ends = series.flatMap(endsOf);
  const turns = series.flatMap((course) => [
    ...(isRun(course.map(({ point }) => point.claim)) ? peaksOf(course) : turnsOf(course, plot)),
    ...course.filter(({ point }) => point.disputed),
  ]);
  const others = placed.length > mostLabelled ? [] : placed;
  const told = new Set<PlacedPoint>();
  return [ends, turns, others].map((rank) =>
    rank.filter((each) => {
      const isNew = !told.has(each);
      told.add(each);
      return isNew;
    }),
  );
}

/** The last comes first: a title speaks of it. */
function endsOf(course: readonly PlacedPoint[]): readonly PlacedPoint[] {
  return [course.at(-1), course[0], peaksOf(course)[0]].filter((each) => each !== undefined);
}

const peaksOf = (course: readonly PlacedPoint[]): readonly PlacedPoint[] =>
  course.toSorted(({ point: a }, { point: b }) => compare(b.mark.low, a.mark.low)).slice(0, mostPeaks);

/** Points at which a course leaves the straight line between those already found, the farthest first. */
function turnsOf(course: readonly PlacedPoint[], plot: Plot): readonly PlacedPoint[] {
  const found = [0, course.length - 1];
  while (found.length < mostTurns + 2) {
    const bends = course.map((_, index) => bendAt(index, course, found, plot));
    const most = Math.max(...bends);
    if (most < leastTurn) break;
    found.push(bends.indexOf(most));
  }
  return found.flatMap((index) => course[index] ?? []);
}

/** How far, in pixels, a point lies above or below the line between the nearest of the others on either side. */
function bendAt(
  index: number,
  course: readonly PlacedPoint[],
  others: readonly number[],
  plot: Plot,
): number {
  const before = course[Math.max(...others.filter((other) => other <= index))];
  const after = course[Math.min(...others.filter((other) => other >= index))];
  const own = course[index];
  if (!before || !after || !own || after.x <= before.x) return 0;
  const down = ({ point }: PlacedPoint): number => plot.down(point.mark.low);
  const share = (own.x - before.x) / (after.x - before.x);
  return Math.abs(down(own) - (down(before) + share * (down(after) - down(before))));
}
