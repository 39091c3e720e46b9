import type { z } from "zod";
import { columnFacts, type TableName } from "../model/columns.ts";
import type { RowPlace } from "../model/dataset.ts";
import type { Fault, FaultCode } from "../model/fault.ts";
import { requiredColumns, tableSchemas } from "../model/tables.ts";
import type { TextTable } from "./csv.ts";

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
  faults: Fault[],
): TypedRow<Name>[] {
  const { header } = table;
  const missing = requiredColumns[name].filter((column) => !header.includes(column));
  faults.push(
    ...missing.map((column): Fault => ({ code: "column-missing", file, row: 1, column, facts: {} })),
  );
  const twice = header.filter((column, index) => column !== "" && header.indexOf(column) !== index);
  faults.push(...twice.map((column): Fault => ({ code: "column-twice", file, row: 1, column, facts: {} })));
  if (missing.length > 0 || twice.length > 0) return [];

  const types = Object.entries(tableSchemas[name].shape as Record<string, z.ZodType>);
  const known = new Set(types.map(([column]) => column));
  const rows: TypedRow<Name>[] = [];
  for (const { row, cells } of table.rows) {
    if (cells.length !== header.length) {
      faults.push({ code: "row-ragged", file, row, facts: { cells: cells.length, columns: header.length } });
      continue;
    }
    const at: RowPlace = Object.freeze({ file, row });
    const byColumn = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));
    const typed = Object.fromEntries(
      types.map(([column, type]) => [column, typeCell(type, column, byColumn[column] ?? "", at, faults)]),
    );
    const extra = Object.fromEntries(
      Object.entries(byColumn).filter(([column]) => column !== "" && !known.has(column)),
    );
    rows.push(Object.freeze({ ...typed, extra: Object.freeze(extra), at }) as unknown as TypedRow<Name>);
  }
  return rows;
}

/** The cell's value; where it has a fault, that of an empty cell, so that the row's other cells are still checked. */
function typeCell(type: z.ZodType, column: string, cell: string, at: RowPlace, faults: Fault[]): unknown {
  const parsed = type.safeParse(cell);
  if (parsed.success) return parsed.data;
  const { choices = [] } = columnFacts(type);
  for (const issue of parsed.error.issues) {
    const facts = { cell, ...(choices.length > 0 ? { choices: choices.join(", ") } : {}) };
    faults.push({ code: issue.message as FaultCode, ...at, column, facts });
  }
  const empty = type.safeParse("");
  return empty.success ? empty.data : "";
}
