import type { Plot } from "./timeline-plot.ts";
import type { Floor, Series, TimelinePoint } from "./timeline-points.ts";

/** A column of a timeline in CSS pixels, a third of a mark's width: within one, print cannot show marks apart. */
const column = 4;

/** A series of fewer points than these is drawn whole. */
const mostWhole = 60;

/**
 * A series without the points that lie on others of it. Of each column it keeps the first, the last, the highest and
 * the lowest, and all that are contradicted, replaced or replace another.
 */
export function thinned(series: Series, plot: Plot): Series {
  const { points, floor } = series;
  if (points.length < mostWhole) return series;
  const columnOf = (day: number): number => Math.floor(plot.across(day) / column);
  const replacements = new Set(points.flatMap(({ revision }) => (revision ? [revision.figure.id] : [])));
  const columns = [...Map.groupBy(points, ({ last }) => columnOf(last)).values()];
  const kept = new Set([points[0], points.at(-1), ...columns.flatMap((members) => marked(members, plot))]);
  return {
    ...series,
    points: points.filter(
      (point) =>
        kept.has(point) || point.disputed || point.revision || replacements.has(point.claim.figure.id),
    ),
    floor: floor.filter((step, index) => isKept(step, index, floor, columnOf)),
  };
}

/** The points of one column that its marks can show: those at its ends, as far as they stand apart. */
function marked(members: readonly TimelinePoint[], plot: Plot): readonly TimelinePoint[] {
  const byHeight = members.toSorted((a, b) => a.mark.low - b.mark.low);
  const [lowest, highest] = [byHeight[0], byHeight.at(-1)];
  if (!lowest || !highest) return [];
  const areApart = plot.down(lowest.mark.low) - plot.down(highest.mark.high) > column;
  return areApart ? [lowest, highest] : [highest];
}

/** The first and the last step, and of each column the last: the line is exact wherever it has a corner. */
const isKept = (
  step: Floor,
  index: number,
  floor: readonly Floor[],
  columnOf: (day: number) => number,
): boolean => {
  const next = floor[index + 1];
  return index === 0 || next === undefined || columnOf(next.day) !== columnOf(step.day);
};
