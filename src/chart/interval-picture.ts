import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import {
  isAnyOpen,
  type Mark,
  type MarkKind,
  markKinds,
  markLayers,
  markRows,
  type PlacedMark,
} from "./interval-marks.ts";
import { head, labelPlace, occupantOf, placedOn } from "./interval-places.ts";
import type { FigureRow, Item } from "./interval-rows.ts";
import { lineHeight } from "./interval-rows.ts";
import { layKey } from "./key.ts";
import { areaLayer, lineLayer, pixels, type Rows, specOf, textLayer } from "./layers.ts";
import { scaledBy, type ValueAxis, valueAxis } from "./value-axis.ts";

const columnGap = 22;
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
    rows.map(({ mark, value }) => occupantOf(mark, value, board)),
    left,
    board,
  );
}

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
      const mark = placedOn(axis, item.mark, middle, board);
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

/** A sign of the key: one of the kinds of marks, or the hollow point of a number that is credited to nobody. */
type Sign = MarkKind | "open";

function keyOf(items: readonly Item[], top: number, board: Board) {
  const marks = items.flatMap((item) => (item.type === "figure" ? [item.mark] : []));
  const signs = signsOf(marks);
  const key = layKey(
    signs.map((sign) => ({
      sign,
      symbolWidth: sign === "point" || sign === "open" ? keyPoint : keyArrow,
      text: board.words.say(`chart.key.${sign}`),
    })),
    top,
    board,
  );
  const placed = key.entries.map(({ entry: { sign, symbolWidth }, symbol, y }): PlacedMark => {
    const [first, last] = [symbol + keyPoint / 2, symbol + symbolWidth - 4];
    const forward = sign !== "ceiling";
    return {
      kind: sign === "open" ? "point" : sign,
      x: board.x(forward ? first : last),
      x2: board.x(last),
      best: null,
      credited: sign !== "open",
      tip: board.x(forward ? last : first),
      y,
      head: head(forward, board),
    };
  });
  return { marks: placed, texts: key.texts, height: key.height };
}

/** The signs that are drawn; none where every one is a point that says all by itself. */
function signsOf(marks: readonly Mark[]): readonly Sign[] {
  const kinds = new Set(marks.map(({ kind }) => kind));
  const open = isAnyOpen(marks);
  if (kinds.size === 1 && kinds.has("point") && !open) return [];
  return [...markKinds.filter((kind) => kinds.has(kind)), ...(open ? ["open" as const] : [])];
}
