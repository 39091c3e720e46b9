import type { FaultList } from "../model/fault-list.ts";
import type { TableName } from "../model/table-names.ts";
import { parseCsv, type TextTable } from "./csv.ts";
import { encodingFault } from "./encoding.ts";
import type { GivenRows } from "./folder.ts";
import { takeGiven } from "./given-tables.ts";
import { headerFaults } from "./header.ts";
import { type RowReader, rowReader, type TypedRow } from "./rows.ts";
import { separatorsOf } from "./separators.ts";

/** What was read of one table. */
export interface TableRows<Name extends TableName> {
  readonly rows: readonly TypedRow<Name>[];
  /** `null` where they cannot be told: references into such a table are no faults of their own. */
  readonly ids: readonly string[] | null;
}

/** The rows of a table's file; none where there are no bytes, whose want is told already. */
export function rowsOfFile<Name extends TableName>(
  table: Name,
  file: string,
  bytes: Uint8Array | null,
  faults: FaultList,
): TableRows<Name> {
  const reader = rowReader(table, file, faults);
  const csv =
    bytes && (encodingFault(file, bytes) ?? parseCsv(file, bytes, separatorsOf(table), reader.take));
  if (csv === null || "code" in csv) {
    if (csv) faults.push(csv);
    return { rows: [], ids: null };
  }
  faults.push(...headerFaults(table, file, csv));
  return readBy(reader, csv);
}

/** The rows of a table that was handed in. */
export function rowsGiven<Name extends TableName>(
  table: Name,
  given: GivenRows,
  faults: FaultList,
): TableRows<Name> {
  if ("bytes" in given) return rowsOfFile(table, given.file, given.bytes, faults);
  const reader = rowReader(table, given.file, faults);
  const read = takeGiven(given, reader.take, faults);
  // What is wrong with its columns is wrong in no row.
  faults.push(...headerFaults(table, given.file, read).map(({ row: _header, ...fault }) => fault));
  return readBy(reader, read);
}

const readBy = <Name extends TableName>(
  { rows, ids }: RowReader<Name>,
  { header }: TextTable,
): TableRows<Name> => ({
  rows,
  ids: header.includes("id") ? ids : null,
});

/** The rows of a table's file and those handed in besides, as one table. */
export function joinedRows<Name extends TableName>(parts: readonly TableRows<Name>[]): TableRows<Name> {
  const [only, ...more] = parts;
  if (only && more.length === 0) return only;
  const ids = parts.flatMap((part) => part.ids ?? []);
  return {
    rows: parts.flatMap(({ rows }) => rows),
    ids: parts.some((part) => part.ids === null) ? null : ids,
  };
}
