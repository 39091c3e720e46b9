import { CsvError, parse } from "csv-parse/sync";
import type { Fault } from "../../model/fault.ts";
import type { Dialect } from "./dialect.ts";
import type { Grid } from "./grid.ts";

/** Reads separated values: commas or tabs unless the dialect says otherwise. */
export function parseSeparated(file: string, text: string, tabs: boolean, dialect: Dialect): Grid | Fault {
  try {
    return parse(text, {
      delimiter: dialect.delimiter ?? (tabs ? "\t" : ","),
      quote: dialect.quoteChar ?? '"',
      escape: dialect.escapeChar ?? dialect.quoteChar ?? '"',
      record_delimiter: ["\r\n", "\n", "\r"],
      relax_column_count: true,
      max_record_size: 1_000_000,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records = 0 } = error as CsvError & { records?: number };
    return { code: "not-csv", file, row: records + 1, facts: { reason: error.code } };
  }
}
