import type { EngineError } from "./engine.ts";
import type { Fault } from "./fault.ts";

/** A table that stands open in the engine, ready to be compared, matched or counted. */
export interface OpenTable {
  /** What it is called to people: the path, `dataset#table`, or `standard input`. */
  readonly label: string;
  /** What stands after FROM to read it; may be read several times. Its columns have the names of `columns`. */
  readonly relation: string;
  readonly columns: readonly TableColumn[];
  /** How it was read: what was detected rather than given, and what was odd about it. */
  readonly reading: TableReading;
  /**
   * Every fault that keeps it from being read, found by a slow second look. The engine reads quickly and says little: who
   * is told by an error of it that a file is broken asks here what is wrong. Absent where nothing can be.
   */
  readonly examine?: (error: EngineError) => Promise<readonly Fault[]>;
}

/** A column of an open table. */
export interface TableColumn {
  readonly name: string;
  /**
   * The engine's type. Every column of CSV, TSV, XLSX, JSON and NDJSON is `VARCHAR`, as printed; Parquet and rows in
   * memory bring types of their own.
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
export type FileFormat = (typeof tableFormats)[number];
export type TableFormat = FileFormat | "memory";

/** A table that is asked for. */
export type TableRequest = FileRequest | RowsRequest;

/** A table in a file. What is left out is detected. */
export interface FileRequest {
  /** A path, `dataset#table`, or `-` for standard input. */
  readonly place: string;
  /** What it is called to people; its place if left out. */
  readonly label?: string | undefined;
  readonly format?: FileFormat | undefined;
  readonly encoding?: string | undefined;
  /** One character, or two. */
  readonly delimiter?: string | undefined;
  /** One character; none where it is empty. */
  readonly quote?: string | undefined;
  /** A name, or a number from 1. */
  readonly sheet?: string | number | undefined;
}

/** A table in memory: every record may have columns of its own. */
export interface RowsRequest {
  /** What it is called to people. */
  readonly label: string;
  readonly rows: Iterable<object>;
  /** The columns in their order; those of the records, as they are met, if left out. */
  readonly columns?: readonly string[] | undefined;
}
