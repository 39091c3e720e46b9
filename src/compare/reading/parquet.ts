import { EngineError } from "../../model/engine.ts";
import type { OpenTable, TableColumn } from "../../model/open-table.ts";
import { sqlText } from "../../model/sql.ts";
import { nameFaults } from "./column-names.ts";
import { examiner, type Opening, unreadable } from "./opening.ts";

/** This many rows a file may hold however small it is. */
const leastRows = 20_000_000;

/** A larger file may hold this many rows for each of its bytes: a bomb repeats one row without end. */
const mostRowsPerByte = 100;

/** Opens Parquet, whose columns bring their types. */
export async function openParquet({
  label,
  file,
  engine,
  faults,
  reading,
}: Opening): Promise<OpenTable | null> {
  const path = sqlText(file.path);
  try {
    const [size] = await engine.rows<{ rows: number | bigint }>(
      `SELECT num_rows AS rows FROM parquet_file_metadata(${path})`,
    );
    const limit = Math.max(leastRows, mostRowsPerByte * file.size);
    if (Number(size?.rows) > limit) {
      faults.push({ code: "input-too-large", file: label, facts: { shape: "rows", limit } });
      return null;
    }
    const relation = `read_parquet(${path})`;
    const columns = await engine.rows<TableColumn>(
      `SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${relation})`,
    );
    faults.addAll(
      nameFaults(
        label,
        columns.map(({ name }) => name),
      ),
    );
    return faults.length > 0
      ? null
      : {
          label,
          relation,
          columns,
          reading: { ...reading, format: "parquet" },
          examine: examiner(label, "parquet", file.path),
        };
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    faults.push(unreadable(label, "parquet", error));
    return null;
  }
}
