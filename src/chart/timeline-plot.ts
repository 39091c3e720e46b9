import type { Day } from "../model/time.ts";
import type { Board } from "./board.ts";
import { type NumberScale, numberScale } from "./number-scale.ts";
import { type TimeTick, timeTicks } from "./time-axis.ts";
import type { TimelinePoint } from "./timeline-points.ts";

/** The area between a timeline's axes. Places are in pixels from its top, and from the side where reading starts. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  /** Where the last day lies, with room after it for what stands there. */
  readonly end: number;
  readonly height: number;
  readonly values: NumberScale;
  readonly first: Day;
  readonly last: Day;
  readonly ticks: readonly TimeTick[];
  readonly across: (day: Day) => number;
  /** The day at a place, for marks moved aside. */
  readonly dayAt: (place: number) => Day;
  readonly down: (value: number) => number;
}

/** A point with its place in the plot. `x` may be a little before its date where another mark stands there. */
export interface PlacedPoint {
  readonly point: TimelinePoint;
  readonly x: number;
  readonly aside: boolean;
}

/** Room inside the plot, so that marks and arrows at its edges stay within. */
export const edge = { start: 10, end: 14, top: 32 } as const;

const tickGap = 24;

/** Time is read as growth, which a logarithm would bend: one is only for values of more than three orders of magnitude. */
const linearReach = 1000;

/** A plot for the points, taller where there are more of them. */
export function plotFor(points: readonly TimelinePoint[], board: Board): Plot {
  const height = Math.min(220 + 10 * points.length, 560);
  const values = numberScale(
    points.flatMap(({ mark: { low, high } }) => [low, high]),
    (ticks, { at }) =>
      ticks.every((tick, index) => {
        const before = ticks[index - 1];
        return before === undefined || (at(tick) - at(before)) * (height - edge.top) >= tickGap;
      }),
    linearReach,
  );
  const labels = values.ticks.map((tick) => board.measure(board.words.number(tick), "axis"));
  const left = Math.ceil(Math.max(...labels)) + 12;
  const first = Math.min(...points.map((point) => point.first));
  const last = Math.max(...points.map((point) => point.last), first + 1);
  const end = board.width - roomAfter(points, last, board);
  const length = end - left - edge.start;
  const across = (day: Day): number => left + edge.start + ((day - first) / (last - first)) * length;
  return {
    left,
    right: board.width,
    end,
    height,
    values,
    first,
    last,
    ticks: timeTicks(first, last, length, board).filter(({ day, edtf }) => {
      const half = board.measure(board.words.period(edtf), "axis") / 2;
      return across(day) >= half && across(day) + half <= board.width;
    }),
    across,
    dayAt: (place) => first + ((place - left - edge.start) / length) * (last - first),
    down: (value) => height - values.at(value) * (height - edge.top),
  };
}

/** With more points than these, a number at the last of them may find no room but after it. */
const mostWithRoom = 40;

/** Beyond the last day a long timeline has room for the last number, which its title speaks of. */
function roomAfter(points: readonly TimelinePoint[], end: Day, { words, measure }: Board): number {
  if (points.length <= mostWithRoom) return edge.end;
  const numbers = points.flatMap(({ last, claim }) => (last === end ? [words.value(claim.figure)] : []));
  return edge.end + Math.max(...numbers.map((number) => measure(number, "value")));
}
