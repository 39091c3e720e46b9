import type { Board } from "./board.ts";
import { type NumberScale, numberScale } from "./number-scale.ts";

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
export function valueAxis(occupants: readonly Occupant[], left: number, board: Board): ValueAxis {
  const labelWidth = (tick: number): number => board.measure(board.words.number(tick), "axis");
  const likely = board.width - left - 110;
  const scale = numberScale(
    occupants.flatMap(({ values }) => values),
    (ticks, { at }) =>
      ticks.every((tick, index) => {
        const before = ticks[index - 1];
        if (before === undefined) return true;
        return (at(tick) - at(before)) * likely >= (labelWidth(tick) + labelWidth(before)) / 2 + tickGap;
      }),
  );
  const ends = occupants.map(({ values, room }) => ({ share: scale.at(Math.max(...values)), room }));
  ends.push({ share: 1, room: labelWidth(scale.domain[1]) / 2 + 2 });
  const right = ends
    .filter(({ share }) => share > 0)
    .reduce(
      (least, { share, room }) => Math.min(least, left + (board.width - room - left) / share),
      board.width,
    );
  const end = Math.max(right, left + shortest);
  return {
    scale,
    left,
    right: end,
    place: (value) => left + scale.at(value) * (end - left),
    valueAt: (place) => scale.valueAt((place - left) / (end - left)),
  };
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
