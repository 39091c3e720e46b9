import { CsvError, parse } from "csv-parse/sync";
import type { Fault } from "../model/fault.ts";

/** A CSV file as text: its header and its rows, each with the number that a spreadsheet shows for it. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

/**
 * Reads CSV (RFC 4180) with any line ending. Blank rows are passed over but
 * counted, so that row numbers stay those of the spreadsheet.
 */
export function parseCsv(file: string, text: string): TextTable | Fault {
  const separator = foreignSeparator(text);
  if (separator) return { code: "csv-separator", file, row: 1, facts: { separator } };
  let records: string[][];
  try {
    records = parse(text, { relax_column_count: true, record_delimiter: ["\r\n", "\n", "\r"] });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records: rowsBefore } = error as CsvError & { records?: number };
    return { code: "not-csv", file, row: (rowsBefore ?? 0) + 1, facts: { reason: error.code } };
  }
  const [header, ...body] = records;
  if (!header?.some((cell) => cell.trim() !== "")) return { code: "no-header", file, facts: {} };
  return {
    header: header.map((cell) => cell.trim()),
    rows: body
      .map((cells, index) => ({ row: index + 2, cells: cells.map((cell) => cell.trim()) }))
      .filter(({ cells }) => cells.some((cell) => cell !== "")),
  };
}

/** What parts the cells of the first line where it holds no comma. */
function foreignSeparator(text: string): "semicolon" | "tab" | null {
  const [line = ""] = /^[^\r\n]*/.exec(text) ?? [];
  if (line.includes(",")) return null;
  return line.includes(";") ? "semicolon" : line.includes("\t") ? "tab" : null;
}
