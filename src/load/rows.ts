import type { z } from "zod";
import { columnFacts, plainReading } from "../model/columns.ts";
import type { RowPlace } from "../model/dataset.ts";
import type { Fault, FaultCode } from "../model/fault.ts";
import type { TableName } from "../model/table-names.ts";
import { tableSchemas } from "../model/tables.ts";
import type { TextTable } from "./csv.ts";
import type { FaultList } from "./fault-list.ts";
import { headerFaults } from "./header.ts";

/** A row with its columns typed, the columns that no schema names, and where it stands. */
export type TypedRow<Name extends TableName> = Readonly<z.output<(typeof tableSchemas)[Name]>> & {
  readonly extra: Readonly<Record<string, string>>;
  readonly at: RowPlace;
};

/**
 * Types every row of a table and adds its faults to `faults`; only rows of the wrong length are left out. Whoever puts
 * the dataset together completes the rows and freezes them.
 */
export function typeRows<Name extends TableName>(
  name: Name,
  file: string,
  table: TextTable,
  faults: FaultList,
): TypedRow<Name>[] {
  const { header } = table;
  const { faults: ofHeader, isReadable } = headerFaults(name, file, table);
  faults.push(...ofHeader);
  if (!isReadable) return [];

  const schema = Object.entries(tableSchemas[name].shape as Record<string, z.ZodType>);
  const readers = schema.map(([column, type]) => ({
    column,
    place: header.indexOf(column),
    read: cellReader(type),
  }));
  const extraOf = extraReader(header, new Set(schema.map(([column]) => column)));
  // All rows begin as copies of one, so that they share its form.
  const blank = Object.fromEntries(
    [...schema.map(([column]) => column), "extra", "at"].map((key) => [key, null]),
  );
  const rows: TypedRow<Name>[] = [];
  for (const { row, cells } of table.rows) {
    if (cells.length !== header.length) {
      const isFilled =
        cells.findLastIndex((cell) => cell !== "") >= header.length || cells.length < header.length;
      const facts = { cells: cells.length, columns: header.length, excess: isFilled ? "filled" : "blank" };
      faults.push({ code: "row-ragged", file, row, facts });
      continue;
    }
    const typed: Record<string, unknown> = { ...blank };
    for (const { column, place, read } of readers) {
      const { value, issues } = read(cells[place] ?? "");
      typed[column] = value;
      for (const issue of issues) faults.push({ ...issue, file, row, column });
    }
    typed.extra = extraOf(cells);
    typed.at = Object.freeze({ file, row } satisfies RowPlace);
    rows.push(typed as TypedRow<Name>);
  }
  return rows;
}

/** Reads the columns that no schema names. */
function extraReader(
  header: readonly string[],
  known: ReadonlySet<string>,
): (cells: readonly string[]) => Readonly<Record<string, string>> {
  const places = [...header.entries()].filter(([, column]) => column !== "" && !known.has(column));
  const none = Object.freeze({});
  return (cells) =>
    places.length === 0
      ? none
      : Object.freeze(Object.fromEntries(places.map(([place, column]) => [column, cells[place] ?? ""])));
}

interface ReadCell {
  readonly value: unknown;
  readonly issues: readonly Pick<Fault, "code" | "facts">[];
}

/** How many different cells of a column are remembered: ids, dates and empty cells come again and again. */
const remembered = 10_000;

/**
 * Reads the cells of one column, each different text once. A cell with a fault reads as an empty one would, so that
 * the row's other cells are still checked.
 */
function cellReader(type: z.ZodType): (cell: string) => ReadCell {
  const { choices = [] } = columnFacts(type);
  const known = new Map<string, ReadCell>();
  const parse = (cell: string): ReadCell => {
    const parsed = type.safeParse(cell);
    if (parsed.success) return { value: parsed.data, issues: [] };
    const empty = type.safeParse("");
    const facts = { cell, ...(choices.length > 0 ? { choices: choices.join(", ") } : {}) };
    return {
      value: empty.success ? empty.data : "",
      issues: parsed.error.issues.map((issue) => ({ code: issue.message as FaultCode, facts })),
    };
  };
  const plainly = plainReading(type);
  const readAnew = (cell: string): ReadCell => {
    const value = plainly?.(cell);
    if (value !== undefined) return { value, issues: none };
    let read = known.get(cell);
    if (!read) {
      read = parse(cell);
      if (known.size >= remembered) known.clear();
      known.set(cell, read);
    }
    return read;
  };
  let [last, lastRead] = ["", readAnew("")];
  return (cell) => {
    if (cell !== last) [last, lastRead] = [cell, readAnew(cell)];
    return lastRead;
  };
}

const none: readonly never[] = [];
