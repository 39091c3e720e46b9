// The least that any comparison with these packages takes: loading them, opening the engine, reading both files.
import { DuckDBInstance } from "@duckdb/node-api";
import yargs from "yargs";

const { _: files } = await yargs(process.argv.slice(2)).parseAsync();
const instance = await DuckDBInstance.create(":memory:");
const connection = await instance.connect();
for (const file of files) {
  const rows = (
    await connection.runAndReadAll(`FROM read_csv('${file}', header = true, all_varchar = true)`)
  ).getRows();
  if (rows.length === 0) throw new Error(`${file} has no rows`);
}
