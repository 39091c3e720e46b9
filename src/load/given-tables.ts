import type { Fault } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import { nearest } from "../model/nearest.ts";
import { type TableName, tableNames } from "../model/table-names.ts";
import { requiredColumns } from "../model/tables.ts";
import type { RowTaker, TextTable } from "./csv.ts";
import { type DatasetFolder, type GivenRows, readBytes } from "./folder.ts";

/** An Arquero table, as far as its rows are read: any of its versions. */
export interface TableOfColumns {
  columnNames(): string[];
  objects(): object[];
}

/** The rows of a table of a dataset: objects by the columns' names, an Arquero table, or the path of a CSV file. */
export type GivenTable = readonly object[] | TableOfColumns | string;

/** Tables that are handed in rather than read from a dataset's folder. */
export type GivenTables = { readonly [Name in TableName]?: GivenTable | undefined };

/**
 * Takes what was handed in for what it is; faults where it is no table, or none that a dataset has.
 *
 * @param files where tables that are named by a path are read
 */
export async function givenRows(
  tables: Readonly<Record<string, unknown>>,
  files: Pick<DatasetFolder, "read">,
  faults: Pick<FaultList, "push">,
): Promise<ReadonlyMap<TableName, GivenRows>> {
  const given = new Map<TableName, GivenRows>();
  for (const [name, table] of Object.entries(tables)) {
    const known = tableNames.find((each) => each === name);
    if (table === undefined) continue;
    if (known === undefined) {
      const facts = {
        cell: name,
        meant: nearest(name, tableNames) ?? "none",
        choices: tableNames.join(", "),
      };
      faults.push({ code: "given-unknown", file: name, facts });
    } else if (typeof table === "string") {
      const missing = (): Fault => ({ code: "given-missing", file: table, facts: { table: name } });
      given.set(known, { file: table, bytes: await readBytes(files, table, faults, missing) });
    } else if (isTable(table)) {
      given.set(known, { file: name, columns: columnsOf(known, table.columnNames()), rows: table.objects() });
    } else if (Array.isArray(table)) {
      const columns = new Set<string>();
      for (const row of table) if (isRow(row)) for (const column of Object.keys(row)) columns.add(column);
      given.set(known, {
        file: name,
        columns: columnsOf(known, [...columns]),
        rows: table as readonly object[],
      });
    } else {
      faults.push({ code: "given-rows", file: name, facts: {} });
      given.set(known, { file: name, bytes: null });
    }
  }
  return given;
}

/** A table without rows need not say which columns it would have. */
const columnsOf = (table: TableName, columns: readonly string[]): readonly string[] =>
  columns.length > 0 ? columns : requiredColumns[table];

const isTable = (table: unknown): table is TableOfColumns =>
  typeof table === "object" &&
  table !== null &&
  "columnNames" in table &&
  typeof table.columnNames === "function" &&
  "objects" in table &&
  typeof table.objects === "function";

const isRow = (row: unknown): row is Readonly<Record<string, unknown>> =>
  typeof row === "object" && row !== null && !Array.isArray(row);

/** Hands rows to whoever types them, each cell as a CSV file would have it. Rows count from 1: there is no header among them. */
export function takeGiven(
  { file, columns, rows }: Extract<GivenRows, { rows: unknown }>,
  taker: RowTaker,
  faults: Pick<FaultList, "push">,
): TextTable {
  const take = taker(columns);
  const kept: TextTable["rows"][number][] = [];
  for (const [index, given] of rows.entries()) {
    const row = index + 1;
    if (!isRow(given)) {
      faults.push({ code: "given-rows", file, row, facts: {} });
      continue;
    }
    const cells = columns.map((column): string => {
      const cell = textOf(given[column]);
      if (cell !== null) return cell;
      faults.push(nested(file, row, column, given[column]));
      return "";
    });
    if (cells.every((cell) => cell === "")) continue;
    if (take({ row, cells }) === "keep") kept.push({ row, cells });
  }
  return { header: columns, rows: kept };
}

const nested = (file: string, row: number, column: string, value: unknown): Fault => ({
  code: "given-nested",
  file,
  row,
  column,
  facts: { cell: JSON.stringify(value) ?? String(value) },
});

/** A value as the text of a cell; `null` for what is none. Of a list of ids the ids, as a cell holds several. */
function textOf(value: unknown): string | null {
  if (value === null || value === undefined) return "";
  if (typeof value === "string") return value.trim();
  if (typeof value === "number") return String(value === 0 ? 0 : value);
  if (typeof value === "bigint" || typeof value === "boolean") return String(value);
  if (value instanceof Date) return dateText(value);
  if (!Array.isArray(value)) return null;
  const parts = value.map((part) => (Array.isArray(part) ? null : textOf(part)));
  return parts.includes(null) ? null : parts.join(";");
}

/** A day where that is all that it says. What has a time of day is told as a fault of the column, as in a file. */
function dateText(date: Date): string {
  if (Number.isNaN(date.getTime())) return String(date);
  const iso = date.toISOString();
  return iso.endsWith("T00:00:00.000Z") ? iso.slice(0, 10) : iso;
}
