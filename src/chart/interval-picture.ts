import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import {
  arrowLength,
  type Mark,
  markKinds,
  markLayers,
  markRows,
  type PlacedMark,
} from "./interval-marks.ts";
import type { FigureRow, Item } from "./interval-rows.ts";
import { lineHeight } from "./interval-rows.ts";
import { layKey } from "./key.ts";
import { areaLayer, lineLayer, pixels, type Rows, specOf, textLayer } from "./layers.ts";
import { scaledBy, type ValueAxis, valueAxis } from "./value-axis.ts";

const columnGap = 22;
const labelGap = 7;
const axisHeight = 24;
const keyArrow = 36;
const keyPoint = 12;
const inset = 6;

/** The axis for all rows of a chart, so that its parts share one. */
export function axisFor(items: readonly Item[], board: Board): ValueAxis {
  const rows = items.filter((item) => item.type === "figure");
  const labels = rows.flatMap(({ source, detail }) => [
    ...source.map((line) => board.measure(line, "source")),
    ...detail.map((line) => board.measure(line, "detail")),
  ]);
  const left = inset + Math.max(...labels) + columnGap;
  return valueAxis(
    rows.map(({ mark, value }) => ({
      values: [mark.low, mark.high, ...(mark.best === null ? [] : [mark.best])],
      room: reach(mark) + labelGap + board.measure(value, "value") + 4,
    })),
    left,
    board,
  );
}

/** How far a mark goes beyond its highest value. */
const reach = ({ kind }: Mark): number => (kind === "floor" || kind === "word" ? arrowLength + 4 : 5);

/** The specification of an interval chart, or of one part of it. */
export function intervalSpec(items: readonly Item[], axis: ValueAxis, board: Board): TopLevelSpec {
  const { words, shown, x } = board;
  const text = (fromStart: number, y: number, content: string) => ({
    x: x(fromStart),
    y,
    text: shown(content),
  });
  const labels: {
    source: object[];
    detail: object[];
    group: object[];
    value: object[];
    bands: object[];
    rules: object[];
  } = {
    source: [],
    detail: [],
    group: [],
    value: [],
    bands: [],
    rules: [],
  };
  const marks: PlacedMark[] = [];
  let top = 0;
  for (const item of items) {
    const middle = top + item.height / 2;
    if (item.type === "heading") {
      labels.bands.push({ x: 0, x2: board.width, y: top, y2: top + item.height });
      labels.group.push(text(inset, middle, item.text));
    } else {
      if (top > 0) labels.rules.push({ x: 0, x2: board.width, y: top });
      const lines = labelLines(item, middle, board);
      for (const { style, y, line } of lines) labels[style].push(text(inset, y, line));
      const mark = placed(item.mark, middle, axis, board);
      marks.push(mark);
      labels.value.push(text(labelPlace(item.mark, axis), middle, item.value));
    }
    top += item.height;
  }
  const key = keyOf(items, top + axisHeight + 6, board);
  const note = axis.scale.kind === "linear" ? [] : [words.say(`chart.scale.${axis.scale.kind}`)];
  const noteTop = top + axisHeight + 8 + key.height;
  return specOf({
    width: board.width,
    height: top,
    above: 1,
    below: noteTop - top + note.length * 18,
    datasets: {
      ...datasets(labels),
      ...markRows("figure", marks),
      ...markRows("key", key.marks),
      "key-texts": key.texts,
      notes: note.map((line) => text(0, noteTop + 9, line)),
    },
    layers: [
      lineLayer("rules", "separator", "x"),
      ...markLayers("figure", scaledBy(axis, board)),
      areaLayer("bands", "band"),
      textLayer("group", "group", board.start),
      textLayer("source", "source", board.start),
      textLayer("detail", "detail", board.start),
      textLayer("value", "value", board.start),
      ...markLayers("key", pixels),
      textLayer("key-texts", "key", board.start),
      textLayer("notes", "key", board.start),
    ],
  });
}

const datasets = (labels: Readonly<Record<string, readonly object[]>>): Readonly<Record<string, Rows>> =>
  labels as Readonly<Record<string, Rows>>;

function labelLines({ source, detail }: FigureRow, middle: number, board: Board) {
  const lines = [
    ...source.map((line) => ({ style: "source" as const, line })),
    ...detail.map((line) => ({ style: "detail" as const, line })),
  ];
  const heights = lines.map(({ style }) => lineHeight(board, style));
  let y = middle - heights.reduce((sum, height) => sum + height, 0) / 2;
  return lines.map((line, index) => {
    const height = heights[index] ?? 0;
    y += height;
    return { ...line, y: y - height / 2 };
  });
}

/** The mark on the axis. Arrows are of one length in pixels, whatever the scale. */
function placed(mark: Mark, y: number, axis: ValueAxis, board: Board): PlacedMark {
  const forward = mark.kind !== "ceiling";
  const from = axis.place(mark.low);
  const tip = forward ? from + arrowLength : Math.max(from - arrowLength, axis.left);
  return {
    kind: mark.kind,
    x: mark.low,
    x2: mark.high,
    best: mark.best,
    tip: axis.valueAt(tip),
    y,
    head: head(forward, board),
  };
}

const head = (forward: boolean, { start }: Board): PlacedMark["head"] =>
  forward === (start === "left") ? "triangle-right" : "triangle-left";

/** Where the label starts: beyond the mark, which is always free since the axis left room. */
const labelPlace = (mark: Mark, axis: ValueAxis): number => axis.place(mark.high) + reach(mark) + labelGap;

function keyOf(items: readonly Item[], top: number, board: Board) {
  const drawn = new Set(items.flatMap((item) => (item.type === "figure" ? [item.mark.kind] : [])));
  const kinds = drawn.size === 1 && drawn.has("point") ? [] : markKinds.filter((kind) => drawn.has(kind));
  const key = layKey(
    kinds.map((kind) => ({
      kind,
      symbolWidth: kind === "point" ? keyPoint : keyArrow,
      text: board.words.say(`chart.key.${kind}`),
    })),
    top,
    board,
  );
  const marks = key.entries.map(({ entry: { kind, symbolWidth }, symbol, y }): PlacedMark => {
    const [first, last] = [symbol + keyPoint / 2, symbol + symbolWidth - 4];
    const forward = kind !== "ceiling";
    return {
      kind,
      x: board.x(forward ? first : last),
      x2: board.x(last),
      best: null,
      tip: board.x(forward ? last : first),
      y,
      head: head(forward, board),
    };
  });
  return { marks, texts: key.texts, height: key.height };
}
