/** A table that stands open in the engine, ready to be compared, matched or counted. */
export interface OpenTable {
  /** What it is called to people: the path, `dataset#table`, or `standard input`. */
  readonly label: string;
  /** What stands after FROM to read it; may be read several times. Its columns have the names of `columns`. */
  readonly relation: string;
  readonly columns: readonly TableColumn[];
  /** How it was read: what was detected rather than given, and what was odd about it. */
  readonly reading: TableReading;
}

/** A column of an open table. */
export interface TableColumn {
  readonly name: string;
  /**
   * The engine's type. Every column of CSV, TSV and XLSX text is `VARCHAR`, as printed; Parquet, JSON and NDJSON bring
   * types of their own.
   */
  readonly type: string;
}

/** How a table was read. */
export interface TableReading {
  readonly format: TableFormat;
  readonly encoding?: string;
  readonly delimiter?: string;
  readonly quote?: string;
  readonly sheet?: string;
  readonly compression?: "gzip";
}

export const tableFormats = ["csv", "tsv", "json", "ndjson", "parquet", "xlsx"] as const;
export type TableFormat = (typeof tableFormats)[number] | "memory";

/** A table that is asked for. What is left out is detected. */
export interface TableRequest {
  /** A path, `dataset#table`, or `-` for standard input. */
  readonly place: string;
  readonly format?: (typeof tableFormats)[number] | undefined;
  readonly encoding?: string | undefined;
  readonly delimiter?: string | undefined;
  readonly quote?: string | undefined;
  readonly sheet?: string | number | undefined;
}
