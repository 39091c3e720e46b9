import { join } from "node:path";
import { type Comparison, differencesColumns as named } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { sqlName, sqlText } from "../model/sql.ts";
import { type PairNotes, rowsKey } from "./matched-texts.ts";

/**
 * Has the engine write the differences as Parquet, a row for each row that differs, values in the types of the tables:
 * `change`, then for each part of the key `key_…`, and for each column compared `left_…`, `right_…`, `differs_…` and, where
 * numbers or dates were compared, `by_…`. Resolves to where the file stands: among the engine's own, to be moved away.
 */
export async function comparisonParquet(
  { keys, columns, differences }: Comparison,
  engine: Engine,
  limit?: number,
  notes?: PairNotes,
): Promise<string> {
  const as = (column: string, name: string): string => `${sqlName(column)} AS ${sqlName(name)}`;
  const selected = [
    named.change,
    ...keys.map(({ left }, index) => as(named.key(index), `key_${left}`)),
    ...(notes === undefined ? [] : ["score", "why"]),
    ...columns.flatMap((column, index) => [
      as(named.left(index), `left_${column.left}`),
      as(named.right(index), `right_${column.left}`),
      as(named.differs(index), `differs_${column.left}`),
      ...(["number", "date", "time"].includes(column.as) ? [as(named.by(index), `by_${column.left}`)] : []),
    ]),
  ];
  const most = limit === undefined ? "" : ` LIMIT ${limit}`;
  const from = notes === undefined ? differences : await withNotes(differences, notes, engine);
  const path = join(engine.scratch, "differences.parquet");
  await engine.run(
    `COPY (SELECT ${selected.join(", ")} FROM ${from}${most}) TO ${sqlText(path)} (FORMAT parquet)`,
  );
  return path;
}

/** The differences with what is to be said of rows that were matched without a key. */
async function withNotes(differences: string, notes: PairNotes, engine: Engine): Promise<string> {
  const loaded = await engine.load(
    [
      { name: "pair", type: "VARCHAR" },
      { name: "score", type: "DOUBLE" },
      { name: "why", type: "VARCHAR" },
    ],
    [...notes].map(([key, { score, why }]) => [key, score, why]),
  );
  return `(SELECT d.*, n.score, n.why FROM (SELECT *, row_number() OVER () AS place FROM ${differences}) AS d
    LEFT JOIN ${loaded} AS n ON d.${sqlName(named.key(rowsKey))} = n.pair ORDER BY place)`;
}
