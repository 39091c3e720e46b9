import type { Board } from "./board.ts";
import { type Fits, type NumberScale, numberScale } from "./number-scale.ts";

/** A scale laid along the width: values have places, as distances from the side where reading starts. */
export interface ValueAxis {
  readonly scale: NumberScale;
  readonly left: number;
  readonly right: number;
  readonly place: (value: number) => number;
  /** The value at a place, for the ends of arrows. */
  readonly valueAt: (place: number) => number;
}

/** Something drawn at `values` that needs `room` in pixels beyond the last of them, for an arrow and a label. */
export interface Occupant {
  readonly values: readonly number[];
  readonly room: number;
}

const shortest = 180;
const tickGap = 14;

/** The axis from `left` on that leaves every occupant the room that it needs, as far as that can be done. */
export function valueAxis(
  occupants: readonly Occupant[],
  left: number,
  board: Board,
  choose = numberScale,
): ValueAxis {
  const values = occupants.flatMap((occupant) => occupant.values);
  const scaleFor = (length: number): NumberScale => choose(values, haveRoomOn(length, board));
  let scale = scaleFor(board.width - left);
  let end = endOf(scale, occupants, left, board);
  // Labels that fitted on the whole width may not fit on what is left of it; fewer ticks may move the ends again.
  for (let pass = 0; pass < 3; pass++) {
    scale = scaleFor(end - left);
    end = Math.min(end, endOf(scale, occupants, left, board));
  }
  return {
    scale,
    left,
    right: end,
    place: (value) => left + scale.at(value) * (end - left),
    valueAt: (place) => scale.valueAt((place - left) / (end - left)),
  };
}

const labelWidth = (tick: number, board: Board): number => board.measure(board.words.number(tick), "axis");

/** Whether the labels of ticks have room on an axis of this length. */
const haveRoomOn =
  (length: number, board: Board): Fits =>
  (ticks, { at }) =>
    ticks.every((tick, index) => {
      const before = ticks[index - 1];
      if (before === undefined) return true;
      const needed = (labelWidth(tick, board) + labelWidth(before, board)) / 2 + tickGap;
      return (at(tick) - at(before)) * length >= needed;
    });

/** The farthest that the axis can go so that no occupant, and no label of its own, leaves the chart. */
function endOf(scale: NumberScale, occupants: readonly Occupant[], left: number, board: Board): number {
  const ends = occupants.map(({ values, room }) => ({ share: scale.at(Math.max(...values)), room }));
  for (const tick of scale.ticks) ends.push({ share: scale.at(tick), room: labelWidth(tick, board) / 2 + 2 });
  const end = ends
    .filter(({ share }) => share > 0)
    .reduce(
      (least, { share, room }) => Math.min(least, left + (board.width - room - left) / share),
      board.width,
    );
  return Math.max(end, left + shortest);
}

/** The axis as a Vega-Lite encoding of a field: ticks and labels are given, so that no locale has a say. */
export const scaledBy =
  ({ scale, left, right }: ValueAxis, board: Board) =>
  (field: string) => ({
    field,
    type: "quantitative" as const,
    scale: {
      type: scale.kind,
      domain: [...scale.domain],
      range: [board.x(left), board.x(right)],
      nice: false,
      ...(scale.kind === "linear" && { zero: true }),
    },
    axis: {
      values: [...scale.ticks],
      labelExpr: labelExpression(scale.ticks, board),
      title: null,
      labelOverlap: false,
      labelBound: false,
      labelFlush: false,
    },
  });

const labelExpression = (ticks: readonly number[], { words, shown }: Board): string =>
  `${JSON.stringify(Object.fromEntries(ticks.map((tick) => [String(tick), shown(words.number(tick))])))}[datum.value]`;
