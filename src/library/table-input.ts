import type { TableOfColumns } from "../load/given-tables.ts";
import type { FileRequest, TableRequest } from "../model/open-table.ts";

/**
 * A table to compare, match or count: a path (or `dataset#table`), a path with how it is written, a list of objects, or an
 * Arquero table.
 */
export type TableInput = string | FileRequest | readonly object[] | TableOfColumns;

/** What the engine is asked to open. `label` is what a table in memory is called to people. */
export function tableRequest(input: TableInput, label: string): TableRequest {
  if (typeof input === "string") return { place: input };
  if ("place" in input) return input;
  if ("columnNames" in input)
    return {
      label,
      columns: input.columnNames(),
      rows: input.objects() as Readonly<Record<string, unknown>>[],
    };
  return { label, rows: input as readonly Readonly<Record<string, unknown>>[] };
}
