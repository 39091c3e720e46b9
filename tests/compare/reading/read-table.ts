import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EngineLimits } from "../../../src/model/engine.ts";
import { type Fault, RecountError } from "../../../src/model/fault.ts";
import type { FileRequest, OpenTable, TableRequest } from "../../../src/model/open-table.ts";
import { realWorld } from "../../../src/platform/index.ts";
import { withTables } from "../../../src/tables.ts";
import { temporaryFolder } from "../../platform/temporary.ts";

/** What a table held. */
export interface Read extends Pick<OpenTable, "columns" | "reading"> {
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** A world whose standard input is a text. */
export const worldWith = (input: string | Uint8Array = "") => ({
  ...realWorld(),
  standardInput: async function* () {
    yield typeof input === "string" ? Buffer.from(input) : input;
  },
});

/** All of a table. */
export const readTable = (
  request: TableRequest,
  limits: EngineLimits = {},
  world = worldWith(),
): Promise<Read> =>
  withTables(
    [request],
    limits,
    async ([{ relation, columns, reading }], engine) => ({
      rows: await engine.rows(`FROM ${relation}`),
      columns,
      reading,
    }),
    world,
  );

/** A file of a folder that goes with the test. */
export function fileOf(content: string | Uint8Array, name = "table.csv"): string {
  const path = join(temporaryFolder(), name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
  return path;
}

/** All of a table that is written into a file. */
export const readFrom = (
  content: string | Uint8Array,
  name?: string,
  request: Partial<FileRequest> = {},
): Promise<Read> => readTable({ place: fileOf(content, name), ...request });

/** The faults of a table that cannot be read, and nothing else. */
export async function faultsIn(reading: Promise<unknown>): Promise<readonly Fault[]> {
  const error = await reading.then(
    () => null,
    (each: unknown) => each,
  );
  if (error instanceof RecountError && error.code === "bad-input") return error.faults;
  throw error ?? new Error("it was read");
}

/** Faults by code, row and what they say. */
export const told = (faults: readonly Fault[]): readonly string[] =>
  faults.map(({ code, row, column, facts }) =>
    [code, row, column, ...Object.values(facts)].filter((each) => each !== undefined).join(" "),
  );

/** A Parquet file of a query's answer. */
export async function parquetOf(query: string): Promise<string> {
  const path = join(temporaryFolder(), "table.parquet");
  const { DuckDBInstance } = await import("@duckdb/node-api");
  const instance = await DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  await connection.run(`COPY (${query}) TO '${path}' (FORMAT parquet, COMPRESSION zstd)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}
