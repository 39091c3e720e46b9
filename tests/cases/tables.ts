import { parse } from "csv-parse/sync";
import type { FolderTexts } from "../folder.ts";

/** A table's rows, each by column. */
export type Rows = readonly Readonly<Record<string, string>>[];

/** The rows of a CSV text, every cell as text. */
export const rowsOf = (csv: string): Rows => parse(csv, { columns: true, skip_empty_lines: true });

/** CSV of some rows; a column that a row lacks is empty there. */
export function csvOf(rows: Rows, columns: readonly string[] = columnsOf(rows)): string {
  const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\n`;
  return line(columns) + rows.map((row) => line(columns.map((column) => row[column] ?? ""))).join("");
}

const columnsOf = (rows: Rows): readonly string[] => [...new Set(rows.flatMap((row) => Object.keys(row)))];

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

/** A dataset's texts with the rows of its tables changed; a table without rows keeps its text. */
export function withRows(texts: FolderTexts, change: (table: string, rows: Rows) => Rows): FolderTexts {
  return Object.fromEntries(
    Object.entries(texts).map(([file, text]) => {
      const rows = file.endsWith(".csv") ? rowsOf(text) : [];
      return [file, rows.length > 0 ? csvOf(change(file.replace(/\.csv$/, ""), rows)) : text];
    }),
  );
}

/** A dataset's texts with one cell changed; a decision is known by its finding. Throws where no row has the id: such a case would test nothing. */
export function withCell(
  texts: FolderTexts,
  { table, id, column, value }: Readonly<Record<"table" | "id" | "column" | "value", string>>,
): FolderTexts {
  let found = false;
  const changed = withRows(texts, (name, rows) =>
    name !== table
      ? rows
      : rows.map((row) => {
          if ((row.id ?? row.finding) !== id) return row;
          found = true;
          return { ...row, [column]: value };
        }),
  );
  if (!found) throw new Error(`no row ${id} in ${table}.csv`);
  return changed;
}
