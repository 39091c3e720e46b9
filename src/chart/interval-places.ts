import type { Board } from "./board.ts";
import { arrowLength, type Mark, type PlacedMark } from "./interval-marks.ts";
import type { Occupant, ValueAxis } from "./value-axis.ts";

const labelGap = 7;

/** How far a mark goes beyond its highest value. */
const reach = ({ kind }: Mark): number => (kind === "floor" || kind === "word" ? arrowLength + 4 : 5);

/** The room that a mark and the label beyond it ask of an axis. */
export const occupantOf = (mark: Mark, label: string, board: Board): Occupant => ({
  values: [mark.low, mark.high, ...(mark.best === null ? [] : [mark.best])],
  room: reach(mark) + labelGap + board.measure(label, "value") + 4,
});

/** The mark on the axis. Arrows are of one length in pixels, whatever the scale. */
export function placedOn(axis: ValueAxis, mark: Mark, y: number, board: Board): PlacedMark {
  const forward = mark.kind !== "ceiling";
  const from = axis.place(mark.low);
  const tip = forward ? from + arrowLength : Math.max(from - arrowLength, axis.left);
  return {
    kind: mark.kind,
    x: mark.low,
    x2: mark.high,
    best: mark.best,
    credited: mark.credited,
    tip: axis.valueAt(tip),
    y,
    head: head(forward, board),
  };
}

export const head = (forward: boolean, { start }: Board): PlacedMark["head"] =>
  forward === (start === "left") ? "triangle-right" : "triangle-left";

/** Where the label starts: beyond the mark, which is always free since the axis left room. */
export const labelPlace = (mark: Mark, axis: ValueAxis): number =>
  axis.place(mark.high) + reach(mark) + labelGap;
