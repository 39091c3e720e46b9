import type { OpenTable } from "../../model/open-table.ts";
import { sqlName, sqlText } from "../../model/sql.ts";
import { nameFaults } from "./column-names.ts";
import { type Dialect, dialectOf } from "./dialect.ts";
import { inUtf8, type Utf8 } from "./encoding.ts";
import { examiner, type Opening } from "./opening.ts";

/** As much of a file as tells how it is written. */
const sample = 1 << 20;

/** A longer row is none: a quotation mark before it is not closed, or the file is no table. In bytes. */
const longestRow = 1 << 24;

/** Opens CSV or TSV. The engine is told all there is to know of it, so that it guesses at nothing and passes over nothing. */
export async function openSeparated(opening: Opening, format: "csv" | "tsv"): Promise<OpenTable | null> {
  const { label, faults, request, reading } = opening;
  const utf8 = await inUtf8(opening, true);
  if ("code" in utf8) {
    faults.push(utf8);
    return null;
  }
  const dialect = dialectIn(utf8, request, format);
  const names = dialect === null ? [] : namesOf(dialect);
  faults.addAll(nameFaults(label, names));
  if (dialect === null || faults.length > 0) return null;
  const relation = relationOf(utf8.file.path, dialect, names);
  return {
    label,
    relation,
    columns: names.map((name) => ({ name, type: "VARCHAR" })),
    reading: {
      ...reading,
      format,
      encoding: utf8.encoding,
      delimiter: dialect.delimiter,
      quote: dialect.quote,
    },
    examine: examiner(label, format, utf8.file.path, async () => {
      const { separatedFaults } = await import("./separated-faults.ts");
      return separatedFaults(label, utf8.file, { dialect, width: names.length, longest: longestRow });
    }),
  };
}

function dialectIn(
  { file }: Utf8,
  { delimiter, quote }: Opening["request"],
  format: "csv" | "tsv",
): Dialect | null {
  const text = new TextDecoder().decode(file.start(sample), { stream: file.size > sample });
  return dialectOf(text, file.size <= sample, { delimiter, quote }, format === "tsv");
}

/** Spaces around a name are nobody's intention; neither is a separator at the end of the header. */
function namesOf({ header }: Dialect): readonly string[] {
  const names = header.map((name) => name.trim());
  return names.length > 1 && names.at(-1) === "" ? names.slice(0, -1) : names;
}

function relationOf(
  path: string,
  { delimiter, quote, escapeMark, skip }: Dialect,
  names: readonly string[],
): string {
  const columns = names.map((name) => `${sqlText(name)}: 'VARCHAR'`);
  const options = [
    "auto_detect = false",
    "header = true",
    `skip = ${skip}`,
    `delim = ${sqlText(delimiter)}`,
    `quote = ${sqlText(quote)}`,
    `escape = ${sqlText(escapeMark)}`,
    "strict_mode = true",
    // An empty cell is missing, one of two quotation marks is empty.
    "nullstr = ''",
    "allow_quoted_nulls = false",
    `max_line_size = ${longestRow}`,
    `buffer_size = ${2 * longestRow}`,
    `columns = {${columns.join(", ")}}`,
  ];
  const table = `read_csv(${sqlText(path)}, ${options.join(", ")})`;
  // A blank line is no row; where there is but one column the engine takes it for one.
  const [only] = names;
  return names.length === 1 && only !== undefined
    ? `(FROM ${table} WHERE ${sqlName(only)} IS NOT NULL)`
    : table;
}
