import type { Fault } from "../model/fault.ts";
import type { TableName } from "../model/table-names.ts";
import { requiredColumns, tableSchemas } from "../model/tables.ts";
import { translationColumns } from "../model/translations.ts";
import type { TextTable } from "./csv.ts";
import { escaped } from "./disguise.ts";
import { isSpelt, meantColumn, plainName } from "./meant-columns.ts";

/** Whether a table's rows can be read under a header, whatever else is wrong with it. */
export const isReadable = (name: TableName, header: readonly string[]): boolean =>
  requiredColumns[name].every((column) => header.includes(column)) &&
  header.every((column, index) => column === "" || header.indexOf(column) === index);

/** What is wrong with a table's header row. */
export function headerFaults(name: TableName, file: string, table: TextTable): readonly Fault[] {
  const { header } = table;
  const columns = [...Object.keys(tableSchemas[name].shape), ...translationColumns(name)];
  const missing = requiredColumns[name].filter((column) => !header.includes(column));
  const isForeign =
    missing.length === requiredColumns[name].length && !header.some((column) => isSpelt(column, columns));
  const meant = new Map(
    header.flatMap((column) => {
      const known = isForeign || columns.includes(column) ? null : meantColumn(column, columns);
      // What is there already needs no second: then a column near it is the author's own.
      return known === null || header.includes(known) ? [] : [[column, known] as const];
    }),
  );
  const found = new Set(meant.values());
  const named = new Set<string>();
  const twice = new Set<string>();
  for (const column of header) if (column !== "") (named.has(column) ? twice : named).add(column);
  const at = (code: Fault["code"], column: string, facts: Fault["facts"] = {}): Fault => ({
    code,
    file,
    row: 1,
    column,
    facts,
  });
  return [
    ...((isForeign && foreignHeader(name, file, table)) ||
      missing.filter((column) => !found.has(column)).map((column) => at("column-missing", column))),
    ...[...twice].map((column) => at("column-twice", column)),
    ...(isForeign ? [] : unnamedColumns(file, table)),
    ...[...meant].map(([column, known]) =>
      at("column-misspelt", escaped(column), { cell: escaped(column), meant: known, own: `${known}_note` }),
    ),
  ];
}

/** A header of which no column is known: moved down, put behind a line for spreadsheets, or translated. */
function foreignHeader(name: TableName, file: string, { header, rows }: TextTable): readonly Fault[] {
  const required: readonly string[] = requiredColumns[name];
  const [first = ""] = header;
  if (/^sep=/i.test(first)) return [{ code: "separator-line", file, row: 1, facts: { cell: first } }];
  const below = rows
    .slice(0, headerSought)
    .find(({ cells }) => required.every((column) => cells.some((cell) => plainName(cell) === column)));
  if (below) return [{ code: "header-not-first", file, row: 1, facts: { header: below.row } }];
  const names = header.filter((column) => column !== "").slice(0, 5);
  const facts = { header: names.map(escaped).join(", "), wanted: required.join(", ") };
  return [{ code: "header-translated", file, row: 1, facts }];
}

/** How far down a header is looked for: below a title and a few remarks. */
const headerSought = 20;

/** Columns without a name whose values would be lost; empty ones are a spreadsheet's habit and are passed over. */
function* unnamedColumns(file: string, { header, rows }: TextTable): Generator<Fault> {
  const unnamed = header.flatMap((name, index) => (name === "" ? [index] : []));
  if (unnamed.length === 0) return;
  const open = new Set(unnamed);
  for (const { row, cells } of rows) {
    for (const index of open) {
      const cell = cells[index] ?? "";
      if (cell === "") continue;
      open.delete(index);
      yield { code: "column-unnamed", file, row, facts: { position: index + 1, cell } };
    }
    if (open.size === 0) return;
  }
}
