/** A date that the file itself types as one, without a time of day where it has none. */
export interface DateCell {
  readonly date: string;
  readonly time?: string;
}

/** What a cell holds that is no value: a formula’s error, or a list or an object of JSON. */
export interface NoValue {
  readonly code: "wide-cell-error" | "wide-cell-nested";
  readonly text: string;
}

/** What stands in a cell, as far as the file types it; `null` where it is empty. */
export type Cell = string | number | bigint | boolean | null | DateCell | NoValue;

/** A table read into columns, so that what a mapping does not name is never looked at. */
export interface WideTable {
  /** The columns’ names, for whoever misspelt one. */
  readonly columns: readonly string[];
  /** The number of each row, as the file’s readers count it. */
  readonly rows: readonly number[];
  /** A column’s cells, row by row; `null` where there is no such column, `"twice"` where there are two. */
  column(name: string): readonly Cell[] | null | "twice";
}

/** True for a list or an object of JSON, and for a formula’s error. */
export const isNoValue = (cell: Cell): cell is NoValue =>
  typeof cell === "object" && cell !== null && "code" in cell;

/** A cell as text, without the marks that only steer the direction of writing; empty where the cell is. */
export function textOf(cell: Cell): string {
  if (cell === null) return "";
  if (typeof cell === "object") return "date" in cell ? cell.date : cell.text;
  return String(cell)
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, "")
    .trim();
}
