/**
 * The engine that tables are compared in: DuckDB, as `platform/` opens it. It reaches no network, loads no extension,
 * opens no file but those that are admitted and its own, keeps within its memory, and spills into a folder of its own,
 * which is removed when it is closed. From its first statement on nothing of this can be changed.
 */
export interface Engine {
  /** Runs statements that answer nothing. Rejects as `rows` does. */
  run(sql: string, values?: readonly SqlValue[]): Promise<void>;
  /**
   * The rows of an answer that is known to be small. Counts come as numbers where they are safe ones, else as bigint.
   * Rejects with an {@link EngineError}, or with a `RecountError` of code `engine-memory`, `engine-disk` or `interrupted`.
   */
  rows<Row extends object>(sql: string, values?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** The rows of an answer of any length, some thousand at a time. */
  stream<Row extends object>(sql: string, values?: readonly SqlValue[]): AsyncIterable<readonly Row[]>;
  /** Makes a table of rows of cells, each of its column's type or `null`; resolves to what stands after FROM to read it. */
  load(
    columns: readonly EngineColumn[],
    rows: Iterable<readonly SqlValue[]> | AsyncIterable<readonly SqlValue[]>,
  ): Promise<string>;
  /**
   * Lets the engine read a local regular file, which it then knows by a plain name of its own: whatever characters the
   * path has, and whatever they mean to it. `null` where there is none; rejects with `FileRefused` for a folder, a pipe
   * or a device, and with the system's error where there is no permission.
   */
  admit(path: string): Promise<EngineFile | null>;
  /** Writes a file of this run alone. Rejects with a `RangeError` once it is larger than `most` bytes. */
  spool(content: AsyncIterable<Uint8Array>, most: number): Promise<EngineFile>;
  /** A folder for files of this run alone, which the engine may read and write, too. It goes with the engine, however the run ends. */
  readonly scratch: string;
  /** Ends it, and removes what it left on disk; a second time it does nothing. */
  close(): Promise<void>;
}

/** A column of a table that is made in the engine. */
export interface EngineColumn {
  readonly name: string;
  readonly type: "VARCHAR" | "DOUBLE" | "HUGEINT" | "BOOLEAN";
}

/** A file that the engine may read. */
export interface EngineFile {
  /** How the engine knows it, to be quoted as any text; no part of it means anything else to it. */
  readonly path: string;
  /** In bytes. */
  readonly size: number;
  /** The first bytes, `most` of them where the file has as many. */
  start(most: number): Uint8Array;
  /** All of it, block by block; a block is good until the next is asked for. */
  blocks(): Iterable<Uint8Array>;
}

/** What a parameter of a statement may be. */
export type SqlValue = string | number | bigint | boolean | null;

/** What an engine may take. */
export interface EngineLimits {
  /** The most memory that it works in, in bytes; what does not fit is spilled to disk. */
  readonly memory?: number | undefined;
  /** The folder in which its own temporary folder is made; the system's if left out. */
  readonly temporary?: string | undefined;
  /** The most that its temporary files may take on disk together, in bytes; nine tenths of what is free if left out. */
  readonly disk?: number | undefined;
  /** How many threads it works with: as many as the machine has cores if left out. */
  readonly threads?: number | undefined;
  /** Told from time to time how far a long statement has come: from 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

/** What the engine refuses: `kind` is what it calls its error itself, such as `Binder Error`. */
export class EngineError extends Error {
  readonly kind: string;

  constructor(message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "EngineError";
    this.kind = /^[A-Z][\w ]*? (?:Error|Exception)(?=:)/.exec(message)?.[0] ?? "Error";
  }
}
