import { stringify } from "csv-stringify/sync";

/** A cell: a number stays a number, `null` is an empty cell, and text is never run. */
export type Cell = string | number | boolean | null;

/** A table for spreadsheets: each column with what it says of a row. */
export type CsvColumns<Row, Telling> = Readonly<Record<string, (row: Row, telling: Telling) => Cell>>;

const options = {
  record_delimiter: "windows",
  // Without it a line break within a cell is quoted only if it is the file's own.
  quote_record_delimiter: true,
  escape_formulas: true,
  cast: { boolean: String },
} as const;

/**
 * The header row of a CSV file for people's spreadsheets (RFC 4180), after the byte order mark without which Excel takes
 * UTF-8 for the letters of the machine's own region.
 */
export const csvHeader = (columns: CsvColumns<never, never>): string =>
  stringify([Object.keys(columns)], { ...options, bom: true });

/** Rows of that file, a few hundred to a piece. */
export function* csvRows<Row, Telling>(
  columns: CsvColumns<Row, Telling>,
  rows: Iterable<Row>,
  telling: Telling,
): Generator<string> {
  const cells = Object.values(columns);
  let batch: Cell[][] = [];
  for (const row of rows) {
    batch.push(cells.map((cell) => harmless(cell(row, telling))));
    if (batch.length < 500) continue;
    yield stringify(batch, options);
    batch = [];
  }
  if (batch.length > 0) yield stringify(batch, options);
}

/**
 * A spreadsheet set to another separator splits cells where this file does not: what would begin a cell there must not
 * be a formula either. The beginning of the cell itself is csv-stringify's to guard.
 */
const harmless = (cell: Cell): Cell =>
  typeof cell === "string" ? shortened(cell).replace(/([;\t\r\n]\s*)(?=[=+\-@＝＋－＠])/g, "$1'") : cell;

/** Excel holds no more characters in a cell, and spills what is more into the next rows. */
const longestCell = 32_000;

/** A text as far as a cell holds it; of a list with semicolons, whole entries. */
function shortened(text: string): string {
  if (text.length <= longestCell) return text;
  const cut = text.slice(0, longestCell);
  return `${cut.slice(0, cut.lastIndexOf(";") + 1 || longestCell)}…`;
}
