import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import { markLayers, markOfInterval, markRows } from "./interval-marks.ts";
import { labelPlace, occupantOf, placedOn } from "./interval-places.ts";
import { lineHeight } from "./interval-rows.ts";
import { layKey } from "./key.ts";
import { areaLayer, lineLayer, pixels, specOf, textLayer } from "./layers.ts";
import { scaleFromZero } from "./number-scale.ts";
import { scaledBy, valueAxis } from "./value-axis.ts";
import type { Step } from "./waterfall-steps.ts";

const axisHeight = 24;
const rowPadding = 10;
const barHalf = 8;
const inset = 6;
const columnGap = 22;
const labelShare = 0.42;
const keyWidth = 34;

/** What a step says beside its bar. */
export interface StepLabels {
  readonly term: string;
  readonly detail: string;
  readonly value: string;
}

/** The specification of a waterfall: a bar a step, and what the steps so far can come to as a line over its end. */
export function waterfallSpec(
  steps: readonly Step[],
  labels: readonly StepLabels[],
  board: Board,
): TopLevelSpec {
  const { shown, x, start } = board;
  let top = 0;
  const rows = steps.map((step, index) => {
    const { term, detail, value } = labels[index] ?? { term: "", detail: "", value: "" };
    const width = board.width * labelShare;
    const lines = [
      ...board.wrap(term, "source", width, 2).map((line) => ({ style: "source", line })),
      ...board.wrap(detail, "detail", width, 2).map((line) => ({ style: "detail", line })),
    ].filter(({ line }) => line !== "");
    const height = lines.length * lineHeight(board, "source") + rowPadding;
    top += height;
    return {
      step,
      lines,
      value: board.wrap(value, "value", 170, 1).join(""),
      mark: markOfInterval(step.total, true),
      end: Math.max(step.from, step.to),
      middle: top - height / 2,
      bottom: top,
    };
  });
  const left =
    inset +
    Math.max(...rows.flatMap(({ lines }) => lines.map(({ line, style }) => board.measure(line, style)))) +
    columnGap;
  const axis = valueAxis(
    rows.flatMap(({ mark, value, end }) => [
      occupantOf(mark, value, board),
      { values: [0, end], room: board.measure(value, "value") + 16 },
    ]),
    left,
    board,
    scaleFromZero,
  );
  const isOpen = rows.some(({ mark }) => mark.kind !== "point");
  const key = layKey(
    isOpen ? [{ symbolWidth: keyWidth, text: board.words.say("chart.waterfall.key") }] : [],
    top + axisHeight + 4,
    board,
  );
  const scaled = { x: scaledBy(axis, board) };
  const bar = (kind: readonly Step["operation"][]) =>
    rows
      .filter(({ step }) => kind.includes(step.operation))
      .map(({ step, middle }) => ({
        x: step.from,
        x2: step.to,
        y: middle - barHalf,
        y2: middle + barHalf,
      }));
  const text = (style: string) =>
    rows.flatMap(({ lines, middle }) =>
      lines
        .map(({ line, style: own }, index) => ({
          own,
          x: x(inset),
          y: middle + (index - (lines.length - 1) / 2) * lineHeight(board, "source"),
          text: shown(line),
        }))
        .filter(({ own }) => own === style)
        .map(({ own: _, ...row }) => row),
    );
  return specOf({
    width: board.width,
    height: top,
    above: 1,
    below: axisHeight + 4 + key.height,
    datasets: {
      rules: rows.slice(0, -1).map(({ bottom }) => ({ x: 0, x2: board.width, y: bottom })),
      added: bar(["start", "plus"]),
      taken: bar(["minus"]),
      left: bar(["leaves", "makes"]),
      links: rows.slice(1).map(({ middle }, index) => ({
        x: x(axis.place(rows[index]?.step.to ?? 0)),
        y: (rows[index]?.middle ?? 0) + barHalf,
        y2: middle - barHalf,
      })),
      ...markRows(
        "total",
        rows
          .filter(({ mark }) => mark.kind !== "point")
          .map(({ mark, middle }) => placedOn(axis, mark, middle, board)),
      ),
      ...markRows(
        "key",
        key.entries.map(({ symbol, y }) => ({
          kind: "span" as const,
          x: x(symbol + 4),
          x2: x(symbol + keyWidth - 4),
          best: null,
          credited: true,
          tip: 0,
          head: "triangle-right" as const,
          y,
        })),
      ),
      "key-texts": key.texts,
      source: text("source"),
      detail: text("detail"),
      value: rows.map(({ mark, value, end, middle }) => ({
        x: x(Math.max(labelPlace(mark, axis), axis.place(end) + 8)),
        y: middle,
        text: shown(value),
      })),
    },
    layers: [
      lineLayer("rules", "separator", "x"),
      areaLayer("added", "bar-added", scaled),
      areaLayer("taken", "bar-taken", scaled),
      areaLayer("left", "bar-left", scaled),
      lineLayer("links", "bar-link", "y"),
      ...markLayers("total", scaled.x),
      ...markLayers("key", pixels),
      textLayer("key-texts", "key", start),
      textLayer("source", "source", start),
      textLayer("detail", "detail", start),
      textLayer("value", "value", start),
    ],
  });
}
