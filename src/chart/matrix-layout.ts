import type { Board } from "./board.ts";
import type { Cell, Coverage } from "./coverage.ts";
import { capitalised } from "./wording.ts";

/** A line of a matrix, across or down, with its label broken into lines. */
export interface Line {
  readonly id: string;
  readonly label: readonly string[];
}

/** A matrix, or one part of it, laid out. Distances are from the top, and from the side where reading starts. */
export interface Matrix {
  readonly rows: readonly (Line & { readonly top: number; readonly height: number })[];
  readonly columns: readonly (Line & { readonly left: number; readonly width: number })[];
  /** Column labels run from bottom to top, since they are too long for their columns. */
  readonly upended: boolean;
  readonly headerHeight: number;
  readonly height: number;
  readonly cells: readonly (Cell & { readonly x: number; readonly y: number })[];
}

export const labelLine = 16;
export const inset = 6;
const rowPadding = 10;
const labelShare = 0.34;
const narrowest = 38;
/** From here on a column is wide enough for labels that run along. */
const wideEnough = 62;
const tallest = 760;
const longestUpended = 190;

/** Lays the longer side down the page, and cuts what is too wide or too tall for one page into several parts. */
export function matricesOf(coverage: Coverage, board: Board): readonly Matrix[] {
  const { words } = board;
  const sources = coverage.sources.map((id) => ({ id, name: capitalised(words.source(id)) }));
  const indicators = coverage.indicators.map((id) => ({ id, name: capitalised(words.indicator(id)) }));
  const sourcesDown = sources.length > indicators.length;
  const [down, across] = sourcesDown ? [sources, indicators] : [indicators, sources];
  const rows = down.map(({ id, name }) => ({
    id,
    label: board.wrap(name, "source", board.width * labelShare, 3),
  }));
  const left =
    Math.max(...rows.flatMap(({ label }) => label.map((line) => board.measure(line, "source")))) + 20;
  const most = Math.max(1, Math.floor((board.width - left) / narrowest));
  return chunks(across, most).flatMap((columns) => {
    const width = Math.min((board.width - left) / columns.length, 130);
    const upended = width < wideEnough;
    const labelled = columns.map(({ id, name }) => ({
      id,
      label: upended
        ? board.wrap(name, "detail", longestUpended, 2)
        : board.wrap(name, "detail", width - 8, 5),
    }));
    const headerHeight = upended
      ? Math.max(...labelled.flatMap(({ label }) => label.map((line) => board.measure(line, "detail")))) + 12
      : Math.max(...labelled.map(({ label }) => label.length)) * labelLine + 10;
    return partsOf(rows, tallest - headerHeight).map((part) =>
      matrix(part, labelled, { left, width, upended, headerHeight }, coverage, sourcesDown),
    );
  });
}

interface Frame {
  readonly left: number;
  readonly width: number;
  readonly upended: boolean;
  readonly headerHeight: number;
}

function matrix(
  rows: readonly Line[],
  columns: readonly Line[],
  { left, width, upended, headerHeight }: Frame,
  coverage: Coverage,
  sourcesDown: boolean,
): Matrix {
  let top = headerHeight;
  const placedRows = rows.map((row) => {
    const height = rowHeight(row);
    top += height;
    return { ...row, top: top - height, height };
  });
  const placedColumns = columns.map((column, index) => ({ ...column, left: left + index * width, width }));
  return {
    rows: placedRows,
    columns: placedColumns,
    upended,
    headerHeight,
    height: top,
    cells: coverage.cells.flatMap((cell) => {
      const row = placedRows.find(({ id }) => id === (sourcesDown ? cell.source : cell.indicator));
      const column = placedColumns.find(({ id }) => id === (sourcesDown ? cell.indicator : cell.source));
      return row && column ? [{ ...cell, x: column.left + width / 2, y: row.top + row.height / 2 }] : [];
    }),
  };
}

const rowHeight = ({ label }: Line): number => label.length * labelLine + rowPadding;

/** Rows for one page each, as even as they come. */
function partsOf(rows: readonly Line[], limit: number): readonly (readonly Line[])[] {
  const total = rows.reduce((sum, row) => sum + rowHeight(row), 0);
  return chunks(rows, Math.ceil(rows.length / Math.ceil(total / limit)));
}

function chunks<T>(items: readonly T[], most: number): readonly (readonly T[])[] {
  const count = Math.ceil(items.length / most);
  const size = Math.ceil(items.length / count);
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size));
}
