import { join } from "node:path";
import { type Comparison, differencesColumns as named } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { sqlName, sqlText } from "../model/sql.ts";

/**
 * Has the engine write the differences as Parquet, a row for each row that differs, values in the types of the tables:
 * `change`, then for each part of the key `key_…`, and for each column compared `left_…`, `right_…`, `differs_…` and, where
 * numbers or dates were compared, `by_…`. Resolves to where the file stands: among the engine's own, to be moved away.
 */
export async function comparisonParquet(
  { keys, columns, differences }: Comparison,
  engine: Engine,
  limit?: number,
): Promise<string> {
  const as = (column: string, name: string): string => `${sqlName(column)} AS ${sqlName(name)}`;
  const selected = [
    named.change,
    ...keys.map(({ left }, index) => as(named.key(index), `key_${left}`)),
    ...columns.flatMap((column, index) => [
      as(named.left(index), `left_${column.left}`),
      as(named.right(index), `right_${column.left}`),
      as(named.differs(index), `differs_${column.left}`),
      ...(["number", "date", "time"].includes(column.as) ? [as(named.by(index), `by_${column.left}`)] : []),
    ]),
  ];
  const most = limit === undefined ? "" : ` LIMIT ${limit}`;
  const path = join(engine.scratch, "differences.parquet");
  await engine.run(
    `COPY (SELECT ${selected.join(", ")} FROM ${differences}${most}) TO ${sqlText(path)} (FORMAT parquet)`,
  );
  return path;
}
