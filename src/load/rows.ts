import type { z } from "zod";
import { columnFacts, plainReading } from "../model/columns.ts";
import type { RowPlace } from "../model/dataset.ts";
import type { Fault, FaultCode } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import type { TableName } from "../model/table-names.ts";
import { tableSchemas } from "../model/tables.ts";
import type { RowTaker } from "./csv.ts";
import { isReadable } from "./header.ts";

/** A row with its columns typed, the columns that no schema names, and where it stands. */
export type TypedRow<Name extends TableName> = Readonly<z.output<(typeof tableSchemas)[Name]>> & {
  readonly extra: Readonly<Record<string, string>>;
  readonly at: RowPlace;
};

/** What was read of a table so far. */
export interface RowReader<Name extends TableName> {
  readonly take: RowTaker;
  readonly rows: TypedRow<Name>[];
  /** The ids of all rows as they stand there, of those that cannot be read too. */
  readonly ids: string[];
}

/** How many rows are kept as text: a header that is not the first row is looked for among them. */
const keptAsText = 20;

/**
 * Types the rows of a table as they come and adds their faults to `faults`; only rows of the wrong length are left out,
 * and all of a table whose header cannot be read. Whoever puts the dataset together completes the rows and freezes them.
 */
export function rowReader<Name extends TableName>(
  name: Name,
  file: string,
  faults: FaultList,
): RowReader<Name> {
  const rows: TypedRow<Name>[] = [];
  const ids: string[] = [];
  const take: RowTaker = (header) => {
    const unnamed = [...header.entries()].flatMap(([place, column]) => (column === "" ? [place] : []));
    const idColumn = header.indexOf("id");
    const typeRow = isReadable(name, header) ? rowTyper(name, file, header, faults) : null;
    let kept = 0;
    return ({ row, cells }) => {
      if (idColumn >= 0) ids.push(cells[idColumn] ?? "");
      const typed = typeRow?.(row, cells);
      if (typed) rows.push(typed);
      kept += 1;
      return kept <= keptAsText || unnamed.some((place) => (cells[place] ?? "") !== "") ? "keep" : "done";
    };
  };
  return { take, rows, ids };
}

function rowTyper<Name extends TableName>(
  name: Name,
  file: string,
  header: readonly string[],
  faults: FaultList,
): (row: number, cells: readonly string[]) => TypedRow<Name> | null {
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
  return (row, cells) => {
    if (cells.length !== header.length) {
      const isFilled =
        cells.findLastIndex((cell) => cell !== "") >= header.length || cells.length < header.length;
      const facts = { cells: cells.length, columns: header.length, excess: isFilled ? "filled" : "blank" };
      faults.push({ code: "row-ragged", file, row, facts });
      return null;
    }
    const typed: Record<string, unknown> = { ...blank };
    for (const { column, place, read } of readers) {
      const { value, issues } = read(cells[place] ?? "");
      typed[column] = value;
      for (const issue of issues) faults.push({ ...issue, file, row, column });
    }
    typed.extra = extraOf(cells);
    typed.at = Object.freeze({ file, row } satisfies RowPlace);
    return typed as TypedRow<Name>;
  };
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
