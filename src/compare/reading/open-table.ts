import type { Engine } from "../../model/engine.ts";
import type { OpenTable, TableRequest } from "../../model/open-table.ts";
import { sqlText } from "../../model/sql.ts";

/** Opens a table in the engine: finds out how it is written, and which columns it has. */
export async function openTable({ place }: TableRequest, engine: Engine): Promise<OpenTable> {
  const relation = `read_csv(${sqlText(place)}, all_varchar = true, header = true)`;
  const columns = await engine.rows<{ name: string; type: string }>(
    `SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM ${relation})`,
  );
  return { label: place, relation, columns, reading: { format: "csv" } };
}
