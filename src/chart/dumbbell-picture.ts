import type { TopLevelSpec } from "vega-lite";
import type { SeriesChange } from "../model/changes.ts";
import { type Estimate, spanOf } from "../model/estimate.ts";
import type { Board } from "./board.ts";
import {
  isAnyOpen,
  type Mark,
  markLayers,
  markOfInterval,
  markRows,
  type PlacedMark,
} from "./interval-marks.ts";
import { labelPlace, occupantOf, placedOn } from "./interval-places.ts";
import { lineHeight } from "./interval-rows.ts";
import { layKey } from "./key.ts";
import { lineLayer, pixels, specOf, textLayer } from "./layers.ts";
import { scaledBy, type ValueAxis, valueAxis } from "./value-axis.ts";
import { capitalised } from "./wording.ts";

/** A series that changed, as a row: what it was above what it is. */
export interface ChangeRow {
  readonly change: SeriesChange;
  readonly label: readonly string[];
  readonly before: Shown | null;
  readonly after: Shown | null;
  /** The height of each of its two lanes. */
  readonly lane: number;
  readonly height: number;
}

interface Shown {
  readonly mark: Mark;
  readonly lines: readonly string[];
}

/** The knowledge dates of both states, in EDTF. */
export interface Dates {
  readonly before: string;
  readonly after: string;
}

const lanePadding = 3;
const widestValue = 200;
const rowPadding = 10;
const axisHeight = 24;
const inset = 2;
const columnGap = 20;
const labelShare = 0.4;

export function changeRow(change: SeriesChange, board: Board): ChangeRow {
  const name = capitalised(board.words.series(change.scope));
  const label = board.wrap(name, "detail", board.width * labelShare, 4);
  const [before, after] = [shownOf(change.before, board), shownOf(change.after, board)];
  const lanes = [before, after].filter((shown) => shown !== null);
  const lane =
    Math.max(1, ...lanes.map(({ lines }) => lines.length)) * lineHeight(board, "value") + lanePadding;
  return {
    change,
    label,
    before,
    after,
    lane,
    height: Math.max(label.length * lineHeight(board, "detail"), lanes.length * lane) + rowPadding,
  };
}

function shownOf(estimate: Estimate | null, { words, wrap }: Board): Shown | null {
  if (estimate === null) return null;
  const values = spanOf(estimate);
  const text = words.say("chart.change.value", {
    value: words.interval(values),
    date: words.date(estimate.asOf, estimate.latest),
  });
  return {
    mark: markOfInterval(values, estimate.grade !== "unattributed"),
    lines: wrap(text, "value", widestValue, 3),
  };
}

/** The axis for all rows, so that parts of a chart share one. */
export function changeAxis(rows: readonly ChangeRow[], board: Board): ValueAxis {
  const labels = rows.flatMap(({ label }) => label.map((line) => board.measure(line, "detail")));
  return valueAxis(
    rows
      .flatMap(({ before, after }) => [before, after])
      .filter((shown) => shown !== null)
      .flatMap(({ mark, lines }) => lines.map((line) => occupantOf(mark, line, board))),
    inset + Math.max(...labels) + columnGap,
    board,
  );
}

/** The specification of a dumbbell chart: then and now of each series, joined where both are there. */
export function changeSpec(
  rows: readonly ChangeRow[],
  axis: ValueAxis,
  dates: Dates,
  board: Board,
): TopLevelSpec {
  const { words, shown, x } = board;
  let top = 0;
  const placed = rows.map((row) => {
    const middle = top + row.height / 2;
    top += row.height;
    const apart = row.before && row.after ? row.lane / 2 : 0;
    return { ...row, bottom: top, middle, beforeAt: middle - apart, afterAt: middle + apart };
  });
  const lane = (name: "before" | "after") =>
    placed.flatMap((row) => {
      const own = row[name];
      return own ? [{ ...own, y: name === "before" ? row.beforeAt : row.afterAt }] : [];
    });
  const [before, after] = [lane("before"), lane("after")];
  const key = keyOf(
    [...before, ...after].map(({ mark }) => mark),
    dates,
    top + axisHeight + 4,
    board,
  );
  const isLinear = axis.scale.kind === "linear";
  const noteTop = top + axisHeight + 6 + key.height;
  const joins = placed.flatMap((row) => {
    if (!row.before || !row.after) return [];
    const [before, after] = [row.before.mark.low, row.after.mark.low].map(axis.place);
    // Along the lane of the mark that is farther on, where no label stands in the way.
    const [near = 0, far = 0] = [before ?? 0, after ?? 0].toSorted((a, b) => a - b);
    const lane = far === after ? row.afterAt : row.beforeAt;
    return [{ x: x(near), x2: x(far), from: row.beforeAt, to: row.afterAt, lane }];
  });
  const texts = (lane: readonly (Shown & { readonly y: number })[]) =>
    lane.flatMap(({ mark, lines, y }) =>
      lines.map((line, index) => ({
        x: x(labelPlace(mark, axis)),
        y: y + (index - (lines.length - 1) / 2) * lineHeight(board, "value"),
        text: shown(line),
      })),
    );
  const marks = (lane: readonly (Shown & { readonly y: number })[]) =>
    lane.map(({ mark, y }) => placedOn(axis, mark, y, board));
  return specOf({
    width: board.width,
    height: top,
    above: 1,
    below: noteTop - top + (isLinear ? 0 : 18),
    datasets: {
      rules: placed.slice(0, -1).map(({ bottom }) => ({ x: 0, x2: board.width, y: bottom })),
      drops: joins.map(({ x: at, from, to }) => ({ x: at, y: from, y2: to })),
      joins: joins.map(({ x: at, x2, lane: y }) => ({ x: at, x2, y })),
      ...markRows("before", marks(before)),
      ...markRows("after", marks(after)),
      labels: placed.flatMap(({ label, middle }) =>
        label.map((line, index) => ({
          x: x(inset),
          y: middle + (index - (label.length - 1) / 2) * lineHeight(board, "detail"),
          text: shown(line),
        })),
      ),
      "before-values": texts(before),
      "after-values": texts(after),
      ...markRows("key-then", key.before),
      ...markRows("key-now", key.after),
      "key-texts": key.texts,
      notes: isLinear
        ? []
        : [{ x: x(0), y: noteTop + 9, text: shown(words.say(`chart.scale.${axis.scale.kind}`)) }],
    },
    layers: [
      lineLayer("rules", "separator", "x"),
      lineLayer("drops", "change", "y"),
      lineLayer("joins", "change", "x"),
      ...markLayers("before", scaledBy(axis, board), "-then"),
      ...markLayers("after", scaledBy(axis, board)),
      textLayer("labels", "detail", board.start),
      textLayer("before-values", "value-then", board.start),
      textLayer("after-values", "value", board.start),
      ...markLayers("key-then", pixels, "-then"),
      ...markLayers("key-now", pixels),
      textLayer("key-texts", "key", board.start),
      textLayer("notes", "key", board.start),
    ],
  });
}

function keyOf(marks: readonly Mark[], { before, after }: Dates, top: number, board: Board) {
  const { words, x } = board;
  const known = (date: string): string => words.say("chart.change.then", { date: words.period(date) });
  const entries = [
    { sign: "then", text: known(before) },
    { sign: "now", text: known(after) },
    ...(isAnyOpen(marks) ? [{ sign: "open", text: words.say("chart.key.open") }] : []),
  ].map((entry) => ({ ...entry, symbolWidth: 12 }));
  const key = layKey(entries, top, board);
  const of = (...signs: readonly string[]): readonly PlacedMark[] =>
    key.entries
      .filter(({ entry }) => signs.includes(entry.sign))
      .map(({ entry, symbol, y }) => ({
        kind: "point",
        x: x(symbol + 6),
        x2: x(symbol + 6),
        y,
        best: null,
        credited: entry.sign !== "open",
        tip: 0,
        head: "triangle-right",
      }));
  return { before: of("then"), after: of("now", "open"), texts: key.texts, height: key.height };
}
