import type { Board } from "./board.ts";
import { lineHeight } from "./interval-rows.ts";

/** A figure's label: what tells it from the others first, and more of that. */
export interface Label {
  readonly lead: string;
  readonly rest: string;
}

/** A line of a label: how far from the side where reading starts it begins, and how far below the row's middle it is. */
export interface LabelLine {
  readonly style: "source" | "detail";
  readonly text: string;
  readonly start: number;
  readonly down: number;
}

/** A label as it stands in its row: how far it reaches, and how tall it makes the row. */
export interface RowLabel {
  readonly lines: readonly LabelLine[];
  readonly end: number;
  readonly height: number;
}

const inset = 2;
const gap = 6;
const lineRow = 21;
const rowPadding = 8;

/** The widest that labels may be, as a share of the chart's width. */
const labelShare = 0.45;

/** Only a text of absurd length needs more lines than these. */
const mostLines = 4;

/** Both parts of each label side by side where all of them have room for that, and one below the other where not. */
export function rowLabels(labels: readonly Label[], board: Board): readonly RowLabel[] {
  const onOneLine = labels.map((label) => besideOf(label, board));
  const widest = Math.max(...onOneLine.map(({ end }) => end));
  return widest <= board.width * labelShare ? onOneLine : labels.map((label) => stackOf(label, board));
}

function besideOf({ lead, rest }: Label, board: Board): RowLabel {
  const end = inset + board.measure(lead, "source");
  const first: LabelLine = { style: "source", text: lead, start: inset, down: 0 };
  if (rest === "") return { lines: [first], end, height: lineRow };
  const start = end + gap;
  return {
    lines: [first, { style: "detail", text: rest, start, down: 0 }],
    end: start + board.measure(rest, "detail"),
    height: lineRow,
  };
}

function stackOf({ lead, rest }: Label, board: Board): RowLabel {
  const width = board.width * labelShare - inset;
  const texts = [
    ...board.wrap(lead, "source", width, mostLines).map((text) => ({ style: "source" as const, text })),
    ...(rest === "" ? [] : board.wrap(rest, "detail", width, mostLines)).map((text) => ({
      style: "detail" as const,
      text,
    })),
  ];
  const heights = texts.map(({ style }) => lineHeight(board, style));
  const total = heights.reduce((sum, height) => sum + height, 0);
  let top = -total / 2;
  const lines = texts.map((line, index) => {
    const height = heights[index] ?? 0;
    top += height;
    return { ...line, start: inset, down: top - height / 2 };
  });
  return {
    lines,
    end: inset + Math.max(...texts.map(({ style, text }) => board.measure(text, style))),
    height: total + rowPadding,
  };
}
