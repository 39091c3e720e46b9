import type { FaultList } from "../../model/fault-list.ts";
import { type Cell, textOf, type WideTable } from "./cell.ts";
import type { Dialect, Field } from "./dialect.ts";
import { mostCells } from "./limits.ts";

/** A table of rows and columns as a spreadsheet shows it, its first row being row 1. */
export type Grid = readonly (readonly Cell[])[];

/** How a grid is to be read. */
export interface GridFormat {
  readonly dialect: Dialect;
  readonly fields: readonly Field[];
  readonly repeatedHeaders: boolean;
}

/** Finds a grid’s header and its rows of data; blank rows are passed over but counted. */
export function gridTable(file: string, grid: Grid, format: GridFormat, faults: FaultList): WideTable | null {
  const { dialect } = format;
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  if (grid.length * width > mostCells) {
    faults.push({ code: "wide-too-large", file, facts: { shape: "cells", limit: mostCells } });
    return null;
  }
  const headerRows = dialect.header === false ? [] : (dialect.headerRows ?? [firstRow(grid, dialect)]);
  const header = headerOf(grid, headerRows, format);
  if (!header.some((name) => name !== "")) {
    faults.push({ code: "no-header", file, facts: {} });
    return null;
  }
  const last = Math.max(0, ...headerRows);
  const repeated = JSON.stringify(headerRows.map((row) => (grid[row - 1] ?? []).map(textOf)).at(-1));
  const rows: number[] = [];
  const data: (readonly Cell[])[] = [];
  for (const [index, cells] of grid.entries()) {
    const row = index + 1;
    if (row <= last || isPassedOver(row, cells, dialect)) continue;
    if (format.repeatedHeaders && JSON.stringify(cells.map(textOf)) === repeated) continue;
    if (cells.length < header.length || !isBlank(cells.slice(header.length))) {
      faults.push({
        code: "row-ragged",
        file,
        row,
        facts: { cells: cells.length, columns: header.length, excess: "filled" },
      });
      continue;
    }
    rows.push(row);
    data.push(cells);
  }
  return {
    columns: header.filter((name) => name !== ""),
    rows,
    column: (name) => {
      const index = header.indexOf(name);
      if (index < 0) return null;
      return header.indexOf(name, index + 1) >= 0 ? "twice" : data.map((cells) => cells[index] ?? null);
    },
  };
}

const isBlank = (cells: readonly Cell[]): boolean => cells.every((cell) => textOf(cell) === "");

const isPassedOver = (row: number, cells: readonly Cell[], { commentRows, commentChar }: Dialect): boolean =>
  isBlank(cells) ||
  (commentRows?.includes(row) ?? false) ||
  (commentChar !== undefined && textOf(cells[0] ?? null).startsWith(commentChar));

function firstRow(grid: Grid, dialect: Dialect): number {
  return grid.findIndex((cells, index) => !isPassedOver(index + 1, cells, dialect)) + 1;
}

/** Where the header has several rows, a column’s name is what they say of it, joined. */
function headerOf(
  grid: Grid,
  headerRows: readonly number[],
  { dialect, fields }: GridFormat,
): readonly string[] {
  const rows = headerRows.length > 0 ? headerRows.map((row) => grid[row - 1] ?? []) : grid.slice(0, 1);
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column) =>
    dialect.header === false
      ? (fields[column]?.name ?? String(column + 1))
      : rows
          .map((row) => textOf(row[column] ?? null))
          .filter((name) => name !== "")
          .join(dialect.headerJoin ?? " "),
  );
}
