import { stringify } from "csv-stringify/sync";
import { RecountError } from "../model/fault.ts";
import { parseCsv, type Separator, separatorOf } from "./csv.ts";

/** Cells that a reader might take for something else unless they are quoted. */
const quoted = /["\r\n,;]|^[=+\-@\t]|^\s|\s$/;

/** The cells of a row by their columns. */
export type TextCells = Readonly<Record<string, string>>;

/**
 * What to put after a table's text so that it has these rows more: in the order of its header, with its separator and
 * line ends. Columns that the rows do not fill stay empty. The text itself is not touched.
 *
 * Throws `bad-input` where the header lacks a column that a row fills, and that is not among `spare`: what it says there
 * can be done without.
 */
export function rowsAfter(
  file: string,
  text: string,
  rows: readonly TextCells[],
  separators: readonly Separator[],
  spare: readonly string[] = [],
): string {
  const table = parseCsv(file, text, separators);
  const header = "code" in table ? [] : table.header;
  const filled = new Set(rows.flatMap((row) => Object.keys(row).filter((column) => row[column] !== "")));
  const lost = [...filled].filter((column) => !header.includes(column) && !spare.includes(column));
  if (lost.length > 0)
    throw new RecountError(
      "bad-input",
      { dataset: file },
      { faults: lost.map((column) => ({ code: "column-missing", file, row: 1, column, facts: {} })) },
    );
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const lines = stringify(
    rows.map((row) => header.map((column) => row[column] ?? "")),
    { delimiter: separatorOf(text, separators), record_delimiter: lineEnd, quoted_match: quoted },
  );
  return `${/[\r\n]$/.test(text) ? "" : lineEnd}${lines}`;
}
