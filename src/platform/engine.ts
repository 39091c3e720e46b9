import { realpath } from "node:fs/promises";
import { tmpdir } from "node:os";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Engine, EngineColumn, EngineLimits, SqlValue } from "../model/engine.ts";
import { sqlName, sqlText } from "../model/sql.ts";
import { engineError } from "./engine-errors.ts";
import type { Guard } from "./guard.ts";
import { blockFile } from "./regular-file.ts";
import { linkFile, makeScratch, type Scratch, spoolTo } from "./scratch.ts";

/** Engines of this process that are open, so that an interrupted run can clear them away at once. */
export interface Clearable {
  /** Stops what runs and removes what is on disk, without waiting. */
  clear(): void;
}

/** Starts an engine whose temporary files go with it. Rejects with `temporary-unusable`. */
export async function openEngine(
  limits: EngineLimits,
  { guard, open }: { readonly guard: Guard; readonly open: Set<Clearable> },
): Promise<Engine> {
  const started = import("@duckdb/node-api");
  started.catch(() => undefined);
  // Before anything is on disk: an interruption in between would leave it there.
  guard.hold();
  let remains: Clearable | undefined;
  const end = () => {
    remains?.clear();
    if (remains) open.delete(remains);
    guard.release();
  };
  try {
    const scratch = makeScratch(limits.temporary ?? tmpdir());
    let running: DuckDBConnection | undefined;
    remains = {
      clear() {
        running?.interrupt();
        scratch.remove();
      },
    };
    open.add(remains);
    const { DuckDBInstance } = await started;
    const instance = await DuckDBInstance.create(":memory:", startSettings(limits, scratch));
    const connection = await instance.connect();
    running = connection;
    return engineOn(connection, scratch, limits, () => {
      running = undefined;
      connection.closeSync();
      instance.closeSync();
      end();
    });
  } catch (error) {
    end();
    throw error;
  }
}

const startSettings = ({ memory, threads }: EngineLimits, { path }: Scratch): Record<string, string> => ({
  temp_directory: `${path}/spill`,
  autoinstall_known_extensions: "false",
  autoload_known_extensions: "false",
  ...(memory === undefined ? {} : { memory_limit: `${Math.max(1, Math.floor(memory / 1e6))}MB` }),
  ...(threads === undefined ? {} : { threads: String(threads) }),
});

function engineOn(
  connection: DuckDBConnection,
  scratch: Scratch,
  limits: EngineLimits,
  end: () => void,
): Engine {
  const admitted: string[] = [];
  let bytes = 0;
  let locked: Promise<unknown> | null = null;
  let loaded = 0;
  let isOpen = true;
  const { onProgress } = limits;
  const lock = () => connection.run(lockSettings(scratch, { admitted, bytes }, limits));
  const first = async <Result>(act: () => Promise<Result>): Promise<Result> => {
    const told =
      onProgress && setInterval(() => onProgress(Math.max(0, connection.progress.percentage / 100)), 100);
    try {
      locked ??= lock();
      await locked;
      return await act();
    } catch (error) {
      throw engineError(error, scratch.path);
    } finally {
      clearInterval(told);
    }
  };
  return {
    scratch: scratch.path,
    async run(sql, values) {
      await first(() => connection.run(sql, parameters(values)));
    },
    rows: <Row extends object>(sql: string, values?: readonly SqlValue[]) =>
      first(async () => {
        const reader = await connection.runAndReadAll(sql, parameters(values));
        return reader.getRowObjectsJS().map((row) => plain(row) as Row);
      }),
    async *stream<Row extends object>(sql: string, values?: readonly SqlValue[]) {
      const result = await first(() => connection.stream(sql, parameters(values)));
      const chunks = result.yieldRowObjectJs()[Symbol.asyncIterator]();
      for (;;) {
        const { done, value } = await first(() => chunks.next());
        if (done) return;
        yield value.map((row) => plain(row) as Row);
      }
    },
    load: (columns, rows) =>
      first(async () => {
        loaded += 1;
        const table = `loaded_${loaded}`;
        await load(connection, table, columns, rows);
        return table;
      }),
    async admit(path) {
      const real = await realpath(path).catch(nullIfMissing);
      if (real === null) return null;
      const file = blockFile(real);
      bytes += file.size;
      const name = scratch.fresh();
      // Once it is locked the engine opens nothing but its own.
      if (locked === null) {
        linkFile(real, name);
        admitted.push(real);
        return { ...file, path: name };
      }
      return { ...(await spoolTo(name, asyncBlocks(file.blocks()), file.size)), path: name };
    },
    async spool(content, most) {
      const name = scratch.fresh();
      try {
        const file = await spoolTo(name, content, most);
        bytes += file.size;
        return { ...file, path: name };
      } catch (error) {
        throw engineError(error, scratch.path);
      }
    },
    async close() {
      if (!isOpen) return;
      isOpen = false;
      end();
    },
  };
}

/** Of so little, every thread would take longer to make ready than to read its part. */
const fewBytes = 100_000;

/** From here on the engine opens what it was given and its own folder, and none of this can be taken back. */
const lockSettings = (
  { path }: Scratch,
  { admitted, bytes }: { readonly admitted: readonly string[]; readonly bytes: number },
  { disk, threads, onProgress }: EngineLimits,
): string =>
  [
    ...(threads === undefined && bytes > 0 && bytes <= fewBytes ? ["SET threads = 1"] : []),
    ...(onProgress ? ["SET enable_progress_bar = true", "SET enable_progress_bar_print = false"] : []),
    ...(disk === undefined ? [] : [`SET max_temp_directory_size = '${Math.floor(disk / 1e6)}MB'`]),
    `SET allowed_directories = [${sqlText(path)}]`,
    `SET allowed_paths = [${admitted.map(sqlText).join(", ")}]`,
    "SET enable_external_access = false",
    "SET lock_configuration = true",
  ].join(";\n");

async function load(
  connection: DuckDBConnection,
  table: string,
  columns: readonly EngineColumn[],
  rows: Iterable<readonly SqlValue[]> | AsyncIterable<readonly SqlValue[]>,
): Promise<void> {
  const typed = columns.map(({ name, type }) => `${sqlName(name)} ${type}`);
  await connection.run(`CREATE TABLE ${sqlName(table)} (${typed.join(", ")})`);
  const appender = await connection.createAppender(table);
  const append = {
    VARCHAR: (cell: SqlValue) => appender.appendVarchar(String(cell)),
    DOUBLE: (cell: SqlValue) => appender.appendDouble(Number(cell)),
    HUGEINT: (cell: SqlValue) => appender.appendHugeInt(BigInt(cell ?? 0)),
    BOOLEAN: (cell: SqlValue) => appender.appendBoolean(cell === true),
  };
  const appenders = columns.map(({ type }) => append[type]);
  try {
    for await (const row of rows) {
      for (const [index, one] of appenders.entries()) {
        const cell = row[index] ?? null;
        if (cell === null) appender.appendNull();
        else one(cell);
      }
      appender.endRow();
    }
  } finally {
    appender.closeSync();
  }
}

async function* asyncBlocks(blocks: Iterable<Uint8Array>): AsyncIterable<Uint8Array> {
  yield* blocks;
}

/** Undefined where there are none: the engine then plans a statement once, and else once more when it knows its values. */
const parameters = (values: readonly SqlValue[] = []): DuckDBValue[] | undefined =>
  values.length === 0 ? undefined : [...values];

/** Counts come as 64 bits; nearly all are numbers that JavaScript holds exactly. */
const plain = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value,
    ]),
  );

function nullIfMissing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
  throw error;
}
