import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import type { Cell } from "./coverage.ts";
import { layKey } from "./key.ts";
import { lineLayer, pointLayer, type Rows, shaped, specOf, textLayer } from "./layers.ts";
import { inset, labelLine, type Matrix } from "./matrix-layout.ts";

/** What a cell's sign says: every number is credited, some are, none is; or the source prints words only. */
export const cellKinds = ["credited", "partly", "uncredited", "words"] as const;
export type CellKind = (typeof cellKinds)[number];

export function kindOf({ numbers, credited }: Cell): CellKind {
  if (numbers === 0) return "words";
  if (credited === 0) return "uncredited";
  return credited === numbers ? "credited" : "partly";
}

const signOffset = 9;

/** The half of a square on the side where reading starts, as Vega draws shapes: between -1 and 1. */
const halves = { left: "M-1,-1H0V1H-1Z", right: "M0,-1H1V1H0Z" } as const;

/** The specification of a matrix, or of one part of it. */
export function matrixSpec(matrix: Matrix, board: Board): TopLevelSpec {
  const { x, shown, words, width } = board;
  const present = new Set(matrix.cells.map(kindOf));
  const key = layKey(
    cellKinds
      .filter((kind) => present.has(kind))
      .map((kind) => ({ kind, symbolWidth: 12, text: words.say(`chart.matrix.key.${kind}`) })),
    matrix.height + 12,
    board,
  );
  const notes = board.wrap(words.say("chart.matrix.counts"), "key", width, 2);
  const notesTop = matrix.height + 14 + key.height;
  const signs = [
    ...matrix.cells.map((cell) => ({ kind: kindOf(cell), x: x(cell.x - signOffset), y: cell.y })),
    ...key.entries.map(({ entry, symbol, y }) => ({ kind: entry.kind, x: x(symbol + 6), y })),
  ];
  const of = (...kinds: readonly CellKind[]): Rows =>
    signs.filter(({ kind }) => kinds.includes(kind)).map((sign) => ({ x: sign.x, y: sign.y }));
  return specOf({
    width,
    height: matrix.height,
    above: 1,
    below: notesTop - matrix.height + notes.length * labelLine + 2,
    datasets: {
      rules: [matrix.headerHeight, ...matrix.rows.map(({ top, height }) => top + height)].map((y) => ({
        x: x(0),
        x2: x(width),
        y,
      })),
      rows: matrix.rows.flatMap(({ label, top, height }) =>
        label.map((line, index) => ({
          x: x(inset),
          y: top + height / 2 + (index - (label.length - 1) / 2) * labelLine,
          text: shown(line),
        })),
      ),
      columns: columnLabels(matrix, board),
      counts: matrix.cells.map((cell) => ({
        x: x(cell.x + 3),
        y: cell.y,
        text: shown(words.number(cell.figures)),
      })),
      boxes: of("uncredited", "partly"),
      halves: of("partly").map((row) => ({ ...row, shape: halves[board.start] })),
      full: of("credited"),
      words: of("words"),
      "key-texts": key.texts,
      notes: notes.map((line, index) => ({
        x: x(0),
        y: notesTop + (index + 0.5) * labelLine,
        text: shown(line),
      })),
    },
    layers: [
      lineLayer("rules", "grid", "x"),
      textLayer("rows", "source", board.start),
      textLayer("columns", matrix.upended ? "upended" : "detail", matrix.upended ? "left" : "center"),
      pointLayer("boxes", "cell-open"),
      pointLayer("halves", "cell-full", { looks: shaped }),
      pointLayer("full", "cell-full"),
      pointLayer("words", "word"),
      textLayer("counts", "count", board.start),
      textLayer("key-texts", "key", board.start),
      textLayer("notes", "key", board.start),
    ],
  });
}

/** Column labels stand on the line under the header; those that run upwards side by side. */
function columnLabels({ columns, upended, headerHeight }: Matrix, { x, shown }: Board): Rows {
  return columns.flatMap(({ label, left, width }) =>
    label.map((line, index) => {
      const last = label.length - 1;
      return upended
        ? {
            x: x(left + width / 2) + (index - last / 2) * labelLine,
            y: headerHeight - 6,
            text: shown(line),
          }
        : {
            x: x(left + width / 2),
            y: headerHeight - 6 - (last - index + 0.5) * labelLine,
            text: shown(line),
          };
    }),
  );
}
