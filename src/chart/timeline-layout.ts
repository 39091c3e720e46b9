import type { Board } from "./board.ts";
import { type Box, boxAround, overlap, placeLabels } from "./label-places.ts";
import { tellingPoints } from "./telling-points.ts";
import type { PlacedPoint, Plot } from "./timeline-plot.ts";
import type { Series, TimelinePoint } from "./timeline-points.ts";

/** A point's label: the value, and the source where there is room for it. */
export interface PointLabel {
  readonly value: string;
  readonly source: string;
  readonly box: Box;
}

const markSize = 11;
const disputedSize = 17;
const upright = 22;
const labelHeight = 15;
const valueGap = 5;

/** The widest that a value may be, and the name of a source beside it. */
const longestLabel = 220;

/** The farthest that a mark may go aside: beyond it a reader would take another date for its own. */
const farthestAside = 5 * markSize;

/** With more points than these, marks that touch are a line, as they should be. */
const mostApart = 40;

/** Sets marks that would hide one another side by side; where too many meet for that, they stay at their dates. */
export function placePoints(points: readonly TimelinePoint[], plot: Plot): readonly PlacedPoint[] {
  const boxes: Box[] = [];
  return points.map((point) => {
    const y = plot.down(point.mark.low);
    const own = plot.across(point.last);
    const farthest = Math.max(plot.left, points.length > mostApart ? own : own - farthestAside);
    const isTaken = (at: number) => boxes.some((box) => overlap(box, boxAround(at, y, markSize, markSize)));
    let x = own;
    while (isTaken(x) && x > farthest) x -= 1;
    if (isTaken(x)) x = own;
    boxes.push(boxAround(x, y, markSize, markSize));
    return { point, x, aside: x < own };
  });
}

/** What stands above or below a point's mark: an arrow, or the other end of a range. */
export function uprightOf(
  { mark }: TimelinePoint,
  plot: Plot,
): { readonly from: number; readonly to: number } | null {
  const from = plot.down(mark.low);
  if (mark.kind === "point") return null;
  if (mark.kind === "span") return { from, to: plot.down(mark.high) };
  return { from, to: mark.kind === "ceiling" ? Math.min(from + upright, plot.height) : from - upright };
}

/**
 * Labels for as many points as can have one: with their sources where these have room and are several. A name is
 * there whole or not at all.
 */
export function labelsFor(
  placed: readonly PlacedPoint[],
  series: readonly Series[],
  plot: Plot,
  board: Board,
): readonly (PointLabel | null)[] {
  const areSeveral = new Set(placed.map(({ point }) => point.claim.source.id)).size > 1;
  const ranks = tellingPoints(placed, plot);
  const named = ranks.flat();
  const wishes = ranks.flatMap((rank, order) =>
    rank.map((each) => ({ ...wishOf(each, areSeveral, plot, board), rank: order })),
  );
  const places = placeLabels(wishes, {
    marks: placed.flatMap((each) => obstaclesOf(each, plot)),
    lines: [...placed.map((each) => spanBox(each, plot)), ...series.flatMap((each) => stepBoxes(each, plot))],
    faint: plot.values.ticks.map((value) => {
      const y = plot.down(value);
      return { left: plot.left, right: plot.right, top: y - 1, bottom: y + 1 };
    }),
    within: { left: plot.left, top: 0, right: plot.right, bottom: plot.height - 2 },
  });
  const labels = new Map(
    named.map((each, index) => {
      const place = places[index] ?? null;
      const { value = "", source = "", widths = [] } = wishes[index] ?? {};
      return [each, place && { value, source: place.width === widths[0] ? source : "", box: place.box }];
    }),
  );
  return placed.map((each) => labels.get(each) ?? null);
}

function wishOf(
  { point: { claim, mark, disputed }, x }: PlacedPoint,
  withSource: boolean,
  plot: Plot,
  board: Board,
) {
  const value = board.wrap(board.words.value(claim.figure), "value", longestLabel, 1).join("");
  const name = board.words.source(claim.source.id);
  const width = board.measure(value, "value");
  const nameWidth = board.measure(name, "detail");
  const source = withSource && nameWidth <= longestLabel ? name : "";
  return {
    x,
    y: plot.down(mark.low),
    radius: (disputed ? disputedSize : markSize) / 2,
    widths: source === "" ? [width] : [width + valueGap + nameWidth, width],
    height: labelHeight,
    value,
    source,
  };
}

/** Where the source begins within a label. */
export const sourceStart = ({ box, value }: PointLabel, board: Board): number =>
  box.left + board.measure(value, "value") + valueGap;

function obstaclesOf({ point, x }: PlacedPoint, plot: Plot): readonly Box[] {
  const y = plot.down(point.mark.low);
  const line = uprightOf(point, plot);
  const size = point.disputed ? disputedSize : markSize;
  const mark = boxAround(x, y, size, size);
  return line
    ? [mark, boxAround(x, (line.from + line.to) / 2, 10, Math.abs(line.from - line.to) + 6)]
    : [mark];
}

const spanBox = ({ point, x }: PlacedPoint, plot: Plot): Box => {
  const y = plot.down(point.mark.low);
  return { left: plot.across(point.first), right: x, top: y - 2, bottom: y + 2 };
};

/** A series' floor: level from each count to the date of the next, then up. */
function stepBoxes({ floor }: Series, plot: Plot): readonly Box[] {
  return floor.slice(1).flatMap((step, index) => {
    const before = floor[index];
    if (!before) return [];
    const [left, right] = [plot.across(before.day), plot.across(step.day)];
    const [from, to] = [plot.down(before.value), plot.down(step.value)];
    return [
      { left, right, top: from - 2, bottom: from + 2 },
      { left: right - 2, right: right + 2, top: Math.min(from, to), bottom: Math.max(from, to) },
    ];
  });
}
