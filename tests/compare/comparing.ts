import { compareTables } from "../../src/compare/compare.ts";
import type { CompareOptions, Comparison } from "../../src/model/comparison.ts";
import type { Engine } from "../../src/model/engine.ts";
import type { OpenTable } from "../../src/model/open-table.ts";
import { sqlName, sqlText } from "../../src/model/sql.ts";

export type Cell = string | null;
export type Row = Readonly<Record<string, unknown>>;

let made = 0;

/** A table with these columns (`name`, or `name TYPE` where it is no text), as it stands open in the engine. */
export async function tableOf(
  engine: Engine,
  header: readonly string[],
  rows: readonly (readonly Cell[])[],
  label = "table.csv",
): Promise<OpenTable> {
  made += 1;
  const relation = `made_${made}`;
  const columns = header.map((text) => {
    const [, name = text, type = "VARCHAR"] = /^(.*?)(?: ([A-Z][A-Z ]+(?:\(.*\))?))?$/s.exec(text) ?? [];
    return { name, type };
  });
  await engine.run(
    `CREATE TEMP TABLE ${relation} (${columns.map(({ name, type }) => `${sqlName(name)} ${type}`).join(", ")})`,
  );
  const values = rows.map(
    (row) => `(${row.map((cell) => (cell === null ? "NULL" : sqlText(cell))).join(", ")})`,
  );
  if (values.length > 0) await engine.run(`INSERT INTO ${relation} VALUES ${values.join(", ")}`);
  return { label, relation, columns, reading: { format: "csv" } };
}

/** A comparison with the rows that differ, in their order. */
export interface Held extends Comparison {
  readonly differing: readonly Row[];
}

/** Compares two tables, each a header and its rows, and reads back every difference. */
export async function held(
  engine: Engine,
  left: OpenTable,
  right: OpenTable,
  options: CompareOptions,
): Promise<Held> {
  const comparison = await compareTables(left, right, options, engine);
  return { ...comparison, differing: await engine.rows<Row>(`FROM ${comparison.differences}`) };
}
