import { join } from "node:path";
import { DuckDBInstance } from "@duckdb/node-api";

/** A pair of tables in CSV that differ in a known way. */
export interface TablePair {
  readonly left: string;
  readonly right: string;
  readonly rows: number;
  /** What a comparison by `id` must find. */
  readonly truth: { readonly changed: number; readonly onlyLeft: number; readonly onlyRight: number };
}

/** Of so many rows one is changed, and of ten times as many one is on the left alone, and another on the right. */
const changedIn = 100;
const aloneIn = 1000;

/** Ten columns of several kinds: a register as it might be. Nothing in it is drawn by lot. */
const columns = (id: string): string => {
  const pick = (salt: number, of: number) => `(hash(${id} + ${salt}) % ${of})`;
  return [
    `${id} AS id`,
    `'Name ' || ${pick(1, 50_000)} || ' Family ' || ${pick(2, 20_000)} AS name`,
    `${pick(3, 90)} AS age`,
    `list_extract(['Basra', 'Baghdad', 'Mosul', 'Najaf', 'Karbala', 'Erbil', 'Kirkuk'], CAST(1 + ${pick(4, 7)} AS INTEGER)) AS place`,
    `DATE '2003-01-01' + CAST(${pick(5, 7000)} AS INTEGER) AS day`,
    `CAST(${pick(6, 1_000_000)} / 100 AS DECIMAL(12, 2)) AS amount`,
    `${pick(7, 2)} = 0 AS confirmed`,
    `CASE WHEN ${pick(8, 10)} > 0 THEN 'S-' || ${pick(9, 100_000)} END AS source`,
    `CAST(${pick(10, 180_000)} / 1000 - 90 AS DECIMAL(9, 4)) AS latitude`,
    `'note ' || substr(md5(CAST(${id} AS VARCHAR)), 1, 16) AS note`,
  ].join(", ");
};

/**
 * Writes two tables of `rows` rows each: the left in the order of its keys, the right in none. One row in a hundred is
 * changed in one cell, in turn a number, a text, a day and a decimal; one in a thousand is missing, and one added.
 */
export async function writeTables(folder: string, rows: number): Promise<TablePair> {
  const [left, right] = [join(folder, `left-${rows}.csv`), join(folder, `right-${rows}.csv`)];
  const instance = await DuckDBInstance.create(":memory:", {
    memory_limit: "2GB",
    temp_directory: join(folder, "making"),
  });
  const connection = await instance.connect();
  const isAlone = `id % ${aloneIn} = 7`;
  const turn = (number: number) => `id % ${4 * changedIn} = ${11 + number * changedIn}`;
  await connection.run(`COPY (SELECT ${columns("range")} FROM range(${rows})) TO '${left}' (HEADER)`);
  await connection.run(`COPY (FROM (SELECT * REPLACE (
      CASE WHEN ${turn(0)} THEN age + 3 ELSE age END AS age,
      CASE WHEN ${turn(1)} THEN place || ' district' ELSE place END AS place,
      CASE WHEN ${turn(2)} THEN day + 2 ELSE day END AS day,
      CASE WHEN ${turn(3)} THEN amount + 0.5 ELSE amount END AS amount)
    FROM (SELECT ${columns("range")} FROM range(${rows})) WHERE NOT ${isAlone}
    UNION ALL SELECT ${columns(`(${rows} + range)`)} FROM range(${Math.ceil(rows / aloneIn)}))
    ORDER BY hash(id)) TO '${right}' (HEADER)`);
  const [truth] = (
    await connection.runAndReadAll(`SELECT count(*) FILTER (${[0, 1, 2, 3].map(turn).join(" OR ")}), count(*) FILTER (${isAlone})
      FROM (SELECT range AS id FROM range(${rows}))`)
  ).getRows();
  connection.closeSync();
  instance.closeSync();
  const [changed, onlyLeft] = (truth ?? []).map(Number);
  return {
    ...{ left, right, rows },
    truth: { changed: changed ?? 0, onlyLeft: onlyLeft ?? 0, onlyRight: Math.ceil(rows / aloneIn) },
  };
}
