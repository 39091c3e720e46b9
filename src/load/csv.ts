import { CsvError, parse } from "csv-parse/sync";
import type { Fault } from "../model/fault.ts";

/** A row as text, with the number that a spreadsheet shows for it. */
export interface TextRow {
  readonly row: number;
  readonly cells: readonly string[];
}

/** A CSV file as text: its header and its rows, or those of them that were kept. */
export interface TextTable {
  readonly header: readonly string[];
  readonly rows: readonly TextRow[];
}

/**
 * Takes a table's rows as they are read, once it knows the header, and says which to keep as text: of a million rows
 * that are made into something else nobody wants the text as well.
 */
export type RowTaker = (header: readonly string[]) => (row: TextRow) => "keep" | "done";

const keepAll: RowTaker = () => () => "keep";

/** What may stand between cells. */
export type Separator = "," | ";";

/** The separator of a table's cells, of those that it may have: the one that its first line holds most often. */
export function separatorOf(text: string, allowed: readonly Separator[]): Separator {
  const line = firstLine(text);
  const held = (separator: Separator): number => line.split(separator).length;
  return allowed.reduce((a, b) => (held(b) > held(a) ? b : a));
}

/** As many columns as a spreadsheet has. */
const mostColumns = 16_384;

/** Characters. A longer row is none: a quotation mark before it is not closed, or the file is no table. */
const longestRow = 1_000_000;

/** The first line, as far as a row may be long. */
const firstLine = (text: string): string => /^[^\r\n]*/.exec(text.slice(0, longestRow))?.[0] ?? "";

/** As much of a file as its first line may take: a long table is not made a text as a whole before its cells are. */
const startOf = (bytes: Uint8Array): string => new TextDecoder().decode(bytes.subarray(0, 4 * longestRow));

/**
 * Reads CSV (RFC 4180) with any line ending. Blank rows are passed over but
 * counted, so that row numbers stay those of the spreadsheet.
 */
export function parseCsv(
  file: string,
  content: string | Uint8Array,
  separators: readonly Separator[] = [","],
  taker: RowTaker = keepAll,
): TextTable | Fault {
  const text = typeof content === "string" ? content : startOf(content);
  const delimiter = separatorOf(text, separators);
  const foreign = delimiter === "," ? foreignSeparator(text) : null;
  if (foreign) return { code: "csv-separator", file, row: 1, facts: { separator: foreign } };
  const columns = firstLine(text).split(delimiter).length;
  if (columns > mostColumns) return { code: "columns-too-many", file, row: 1, facts: { most: mostColumns } };
  const shared = cellSharer();
  const rows: TextRow[] = [];
  let header: readonly string[] | null = null;
  let take: ReturnType<RowTaker> | null = null;
  let read = 0;
  try {
    parse(content, {
      bom: true,
      delimiter,
      relax_column_count: true,
      max_record_size: longestRow,
      record_delimiter: ["\r\n", "\n", "\r"],
      on_record: (record: string[]) => {
        read += 1;
        const cells = shared(record.length > mostColumns ? record.slice(0, mostColumns + 1) : record);
        if (!header) {
          header = cells;
          take = isBlank(header) ? null : taker(header);
        } else if (take && !isBlank(cells) && take({ row: read, cells }) === "keep") {
          rows.push({ row: read, cells });
        }
        return null;
      },
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    return { code: "not-csv", file, row: read + 1, facts: { reason: error.code } };
  }
  return header && take ? { header, rows } : { code: "no-header", file, facts: {} };
}

const isBlank = (cells: readonly string[]): boolean => cells.every((cell) => cell === "");

/** How many different cells of a column are remembered: ids, dates and words come again and again. */
const remembered = 10_000;

/** The cells of one column that were met; `null` where hardly any comes twice, as with ids. */
type Met = { readonly cells: Map<string, string>; again: number } | null;

/**
 * Trims a row's cells in their place, and gives cells of one column that say the same one string between them: a long
 * register holds few words many times over, and is then a fraction of its file's size in memory.
 */
function cellSharer(): (cells: string[]) => string[] {
  const columns: Met[] = [];
  const shared = (cell: string, column: number): string => {
    const met =
      columns[column] === undefined ? { cells: new Map<string, string>(), again: 0 } : columns[column];
    columns[column] = met;
    const before = met?.cells.get(cell);
    if (met && before !== undefined) {
      met.again += 1;
      return before;
    }
    const trimmed = cell.trim();
    if (met && met.cells.size < remembered) met.cells.set(cell, trimmed);
    else if (met) columns[column] = met.again < remembered ? null : { cells: new Map(), again: 0 };
    return trimmed;
  };
  return (cells) => {
    for (const [column, cell] of cells.entries()) if (cell !== "") cells[column] = shared(cell, column);
    return cells;
  };
}

/** What parts the cells of the first line where it holds no comma. */
function foreignSeparator(text: string): "semicolon" | "tab" | null {
  const line = firstLine(text);
  if (line.includes(",")) return null;
  return line.includes(";") ? "semicolon" : line.includes("\t") ? "tab" : null;
}
