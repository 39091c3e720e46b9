import { stringify } from "csv-stringify/sync";
import { RecountError } from "../model/fault.ts";
import { parseCsv, type Separator, separatorOf } from "./csv.ts";

/** Cells that a reader might take for something else unless they are quoted. */
const quoted = /["\r\n,;]|^[=+\-@\t]|^\s|\s$/;

/**
 * What to put after a table's text so that it has one row more: in the order of its header, with its separator and line
 * ends. Columns that the row does not fill stay empty. The text itself is not touched.
 *
 * Throws `bad-input` where the header lacks a column that the row fills.
 */
export function rowAfter(
  file: string,
  text: string,
  row: Readonly<Record<string, string>>,
  separators: readonly Separator[],
): string {
  const table = parseCsv(file, text, separators);
  const header = "code" in table ? [] : table.header;
  const lost = Object.keys(row).filter((column) => row[column] !== "" && !header.includes(column));
  if (lost.length > 0)
    throw new RecountError(
      "bad-input",
      { dataset: file },
      { faults: lost.map((column) => ({ code: "column-missing", file, row: 1, column, facts: {} })) },
    );
  const lineEnd = /\r\n|\n|\r/.exec(text)?.[0] ?? "\n";
  const line = stringify([header.map((column) => row[column] ?? "")], {
    delimiter: separatorOf(text, separators),
    record_delimiter: lineEnd,
    quoted_match: quoted,
  });
  return `${/[\r\n]$/.test(text) ? "" : lineEnd}${line}`;
}
