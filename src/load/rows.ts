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

/** Types every row of a table; rows with a fault are left out and their faults added to `faults`. */
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

  const schema = tableSchemas[name];
  const known = Object.keys(schema.shape);
  const rows: TypedRow<Name>[] = [];
  for (const { row, cells } of table.rows) {
    if (cells.length !== header.length) {
      faults.push({ code: "row-ragged", file, row, facts: { cells: cells.length, columns: header.length } });
      continue;
    }
    const byColumn = Object.fromEntries(header.map((column, index) => [column, cells[index] ?? ""]));
    const parsed = schema.safeParse(
      Object.fromEntries(known.map((column) => [column, byColumn[column] ?? ""])),
    );
    if (!parsed.success) {
      faults.push(...parsed.error.issues.map((issue) => cellFault(schema, file, row, byColumn, issue)));
      continue;
    }
    const extra = Object.fromEntries(
      Object.entries(byColumn).filter(([column]) => column !== "" && !known.includes(column)),
    );
    rows.push(
      Object.freeze({
        ...parsed.data,
        extra: Object.freeze(extra),
        at: Object.freeze({ file, row }),
      }) as unknown as TypedRow<Name>,
    );
  }
  return rows;
}

function cellFault(
  schema: z.ZodObject,
  file: string,
  row: number,
  cells: Readonly<Record<string, string>>,
  issue: z.core.$ZodIssue,
): Fault {
  const column = String(issue.path[0]);
  const type = schema.shape[column];
  const { choices = [] } = type ? columnFacts(type as z.ZodType) : {};
  return {
    code: issue.message as FaultCode,
    file,
    row,
    column,
    facts: { cell: cells[column] ?? "", ...(choices.length > 0 ? { choices: choices.join(", ") } : {}) },
  };
}
