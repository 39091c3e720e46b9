import type { z } from "zod";
import { columnFacts } from "../model/columns.ts";
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

/** Types every row of a table and adds its faults to `faults`; only rows of the wrong length are left out. */
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

  const readers = Object.entries(tableSchemas[name].shape as Record<string, z.ZodType>).map(
    ([column, type]) => [column, cellReader(type)] as const,
  );
  const known = new Set(readers.map(([column]) => column));
  const rows: TypedRow<Name>[] = [];
  for (const { row, cells } of table.rows) {
    if (cells.length !== header.length) {
      const isFilled =
        cells.findLastIndex((cell) => cell !== "") >= header.length || cells.length < header.length;
      const facts = { cells: cells.length, columns: header.length, excess: isFilled ? "filled" : "blank" };
      faults.push({ code: "row-ragged", file, row, facts });
      continue;
    }
    const at: RowPlace = Object.freeze({ file, row });
    const byColumn = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));
    const typed: Record<string, unknown> = {};
    for (const [column, read] of readers) {
      const { value, issues } = read(byColumn[column] ?? "");
      typed[column] = value;
      faults.push(...issues.map((issue): Fault => ({ ...issue, ...at, column })));
    }
    const extra = Object.fromEntries(
      Object.entries(byColumn).filter(([column]) => column !== "" && !known.has(column)),
    );
    rows.push(Object.freeze({ ...typed, extra: Object.freeze(extra), at }) as unknown as TypedRow<Name>);
  }
  return rows;
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
  return (cell) => {
    let read = known.get(cell);
    if (!read) {
      read = parse(cell);
      if (known.size >= remembered) known.clear();
      known.set(cell, read);
    }
    return read;
  };
}
