/**
 * The engine that tables are compared in: DuckDB, as `platform/` opens it. It reads no network, loads no extension,
 * keeps within its memory and spills into a folder of its own, which is removed when it is closed.
 */
export interface Engine {
  /** Runs statements that answer nothing. */
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  /** The rows of an answer that is known to be small. Counts come as numbers where they are safe ones, else as bigint. */
  rows<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The rows of an answer of any length, some thousand at a time. */
  stream<Row extends object>(sql: string, values?: readonly SqlValue[]): AsyncIterable<readonly Row[]>;
  /** A folder for files of this run alone; what lies there is removed with the engine, however the run ends. */
  readonly scratch: string;
  /** Ends it, and removes what it left on disk; a second time it does nothing. */
  close(): Promise<void>;
}

/** What a parameter of a statement may be. */
export type SqlValue = string | number | bigint | boolean | null;

/** What an engine may take. */
export interface EngineLimits {
  /** The most memory that it works in, in bytes; what does not fit is spilled to disk. */
  readonly memory?: number | undefined;
  /** The folder in which its own temporary folder is made; the system's if left out. */
  readonly temporary?: string | undefined;
}
