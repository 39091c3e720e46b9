import type { TableName } from "../model/table-names.ts";
import type { Separator } from "./csv.ts";

/** Decisions are written by hand into a file that spreadsheets of some countries save with semicolons. */
export const separatorsOf = (table: TableName): readonly Separator[] =>
  table === "adjudications" ? [",", ";"] : [","];
