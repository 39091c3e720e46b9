import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { DuckDBConnection, DuckDBValue } from "@duckdb/node-api";
import type { Engine, EngineLimits } from "../model/engine.ts";
import type { Guard } from "./guard.ts";

/** Engines of this process that are open, so that an interrupted run can clear them away at once. */
export interface Clearable {
  /** Removes what is on disk, without waiting. */
  clear(): void;
}

/** Starts an engine whose temporary files go with it. */
export async function openEngine(
  { memory, temporary = tmpdir() }: EngineLimits,
  { guard, open }: { readonly guard: Guard; readonly open: Set<Clearable> },
): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const scratch = mkdtempSync(join(temporary, "recount-"));
  const remains = { clear: () => rmSync(scratch, { recursive: true, force: true, maxRetries: 3 }) };
  guard.hold();
  open.add(remains);
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: scratch,
    autoinstall_known_extensions: "false",
    autoload_known_extensions: "false",
    ...(memory === undefined ? {} : { memory_limit: `${Math.floor(memory / 1e6)}MB` }),
  });
  const connection = await instance.connect();
  let isOpen = true;
  return {
    scratch,
    run: async (sql, values) => {
      await connection.run(sql, parameters(values));
    },
    rows: async <Row extends object>(sql: string, values?: readonly unknown[]) => {
      const reader = await connection.runAndReadAll(sql, parameters(values));
      return reader.getRowObjectsJS().map((row) => plain(row) as Row);
    },
    stream: <Row extends object>(sql: string, values?: readonly unknown[]) =>
      streamed<Row>(connection, sql, parameters(values)),
    async close() {
      if (!isOpen) return;
      isOpen = false;
      connection.closeSync();
      instance.closeSync();
      remains.clear();
      open.delete(remains);
      guard.release();
    },
  };
}

const parameters = (values: readonly unknown[] = []): DuckDBValue[] => values as DuckDBValue[];

async function* streamed<Row extends object>(
  connection: DuckDBConnection,
  sql: string,
  values: DuckDBValue[],
): AsyncIterable<readonly Row[]> {
  const result = await connection.stream(sql, values);
  for await (const rows of result.yieldRowObjectJs()) yield rows.map((row) => plain(row) as Row);
}

/** Counts come as 64 bits; nearly all are numbers that JavaScript holds exactly. */
const plain = (row: Readonly<Record<string, unknown>>): object =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      typeof value === "bigint" && Number.isSafeInteger(Number(value)) ? Number(value) : value,
    ]),
  );
