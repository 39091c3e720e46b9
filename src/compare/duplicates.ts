import type { CompareOptions, Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { cellPair } from "./cells.ts";
import { type KeyPart, keyCell, troubledKeys } from "./keys.ts";
import { printed } from "./readings.ts";
import { type Judged, type Sources, sides } from "./reconcile.ts";

/** What is paired: the columns of both sides and where they come from. */
export interface Repeated {
  readonly keys: readonly KeyPart[];
  readonly columns: readonly Judged[];
  readonly sources: Sources;
}

/**
 * Decides which rows of a key that several rows have are held against each other. The sources that it gives have a
 * column `pair`, equal on both sides for rows that belong together and null for a row that belongs to none.
 *
 * `first`: the first row of each key in the order of its file; the others are left out.
 *
 * `all`: every row is kept. Within a key, rows that are printed alike in all columns are paired first, one to one. Where
 * no more than ten rows are left of the key on either side, the two that differ in the fewest columns are paired next,
 * and so on (of several the one that comes first in the order of its cells, column by column); where more are left they
 * are paired in that order. What then remains on one side is a row of that side alone.
 */
export async function pairDuplicates(
  choice: "first" | "all",
  repeated: Repeated,
  options: CompareOptions,
  engine: Engine,
): Promise<Sources> {
  for (const side of sides) await keepRepeated(choice, side, repeated, options, engine);
  if (choice === "all") await pairAll(repeated, options, engine);
  const source = (side: Side): string => {
    const columns = namesIn(repeated).map((name) => `t.${name}`);
    const on = repeated.keys.map((key, index) => `${keyCell(key, side, "t", options)} = d.k${index}`);
    return `(SELECT ${columns.join(", ")}, 0 AS pair FROM ${repeated.sources[side]} AS t
        ANTI JOIN (FROM ${troubledKeys} WHERE NOT empty AND (left_rows > 1 OR right_rows > 1)) AS d ON ${on.join(" AND ")}
      UNION ALL SELECT ${columns.join(", ")}, pair FROM ${tableOf(side)} AS t)`;
  };
  return { left: source("left"), right: source("right") };
}

const namesIn = ({ keys, columns }: Repeated): readonly string[] =>
  [...keys, ...columns].map(({ left }) => left.name);

const tableOf = (side: Side): string => `${side}_repeated`;

/** The rows of keys that several rows have, numbered by `n` in the order of their cells within their key. */
async function keepRepeated(
  choice: "first" | "all",
  side: Side,
  { keys, columns, sources }: Repeated,
  options: CompareOptions,
  engine: Engine,
): Promise<void> {
  const names = namesIn({ keys, columns, sources });
  const parts = keys.map((key, index) => `${keyCell(key, side, "t", options)} AS k${index}`);
  const by = keys.map((_, index) => `k${index}`).join(", ");
  const on = keys.map((_, index) => `t.k${index} = d.k${index}`).join(" AND ");
  const cells = [...keys, ...columns].map((pair) => printed(pair[side], pair[side].name));
  const order = choice === "first" ? "place" : [...cells, "place"].join(", ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${tableOf(side)} AS
    SELECT *, row_number() OVER (PARTITION BY ${by} ORDER BY ${order}) AS n, CAST(${choice === "first" ? "0" : "NULL"} AS BIGINT) AS pair
    FROM (SELECT ${parts.join(", ")}, ${names.join(", ")}, row_number() OVER () AS place FROM ${sources[side]} AS t) AS t
    SEMI JOIN (FROM ${troubledKeys} WHERE NOT empty AND (left_rows > 1 OR right_rows > 1)) AS d ON ${on}
    ${choice === "first" ? "QUALIFY n = 1" : ""}`);
}

/** Rows of one side may be so many of a key for every two to be held against each other. */
const fewEnough = 10;

async function pairAll(repeated: Repeated, options: CompareOptions, engine: Engine): Promise<void> {
  await pairAlike(repeated, engine);
  const { keys, columns } = repeated;
  const by = keys.map((_, index) => `k${index}`);
  const unpaired = (side: Side) =>
    `(SELECT *, rowid AS row, count(*) OVER (PARTITION BY ${by.join(", ")}) AS many,
      row_number() OVER (PARTITION BY ${by.join(", ")} ORDER BY n) AS turn FROM ${tableOf(side)} WHERE pair IS NULL)`;
  const on = by.map((name) => `l.${name} = r.${name}`).join(" AND ");
  const differing = columns.map((column) => {
    const { isUnlike, differs } = cellPair(column, options);
    return `CASE WHEN ${isUnlike} AND ${differs} THEN 1 ELSE 0 END`;
  });
  const isFew = `l.many <= ${fewEnough} AND r.many <= ${fewEnough}`;
  await engine.run(`CREATE OR REPLACE TEMP TABLE row_pairs AS
    SELECT l.row AS l, r.row AS r FROM ${unpaired("left")} AS l JOIN ${unpaired("right")} AS r ON ${on} AND l.turn = r.turn WHERE NOT (${isFew})`);
  const candidates = engine.stream<{ readonly l: number; readonly r: number }>(
    `SELECT l, r FROM (SELECT l.row AS l, r.row AS r, ${differing.join(" + ") || "0"} AS differing, l.n AS l_n, r.n AS r_n
      FROM ${unpaired("left")} AS l JOIN ${unpaired("right")} AS r ON ${on} WHERE ${isFew})
    ORDER BY differing, l_n, r_n, l, r`,
  );
  const taken = { left: new Set<number>(), right: new Set<number>() };
  const chosen: (readonly [number, number])[] = [];
  for await (const rows of candidates) {
    for (const { l, r } of rows) {
      if (taken.left.has(l) || taken.right.has(r)) continue;
      taken.left.add(l);
      taken.right.add(r);
      chosen.push([l, r]);
    }
  }
  for (let from = 0; from < chosen.length; from += batchSize) {
    const values = chosen.slice(from, from + batchSize).map(([l, r]) => `(${l}, ${r})`);
    await engine.run(`INSERT INTO row_pairs VALUES ${values.join(", ")}`);
  }
  for (const side of sides) {
    await engine.run(
      `UPDATE ${tableOf(side)} SET pair = row_pairs.l + 1 FROM row_pairs WHERE ${tableOf(side)}.rowid = row_pairs.${side[0]}`,
    );
  }
}

const batchSize = 10_000;

/** Pairs rows of a key that are printed alike, the first with the first and so on. */
async function pairAlike({ keys, columns }: Repeated, engine: Engine): Promise<void> {
  const by = keys.map((_, index) => `k${index}`);
  const cells = columns.map((_, index) => `p${index}`);
  const numbered = (side: (typeof sides)[number]) =>
    `(SELECT rowid AS row, ${[...by, ...columns.map((pair, index) => `coalesce(${printed(pair[side], pair[side].name)}, '') AS p${index}`)].join(", ")},
      row_number() OVER (PARTITION BY ${[...by, ...cells].join(", ")} ORDER BY n) AS turn FROM ${tableOf(side)})`;
  const on = [...by, ...cells, "turn"].map((name) => `l.${name} = r.${name}`).join(" AND ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE row_pairs AS
    SELECT l.row AS l, r.row AS r FROM ${numbered("left")} AS l JOIN ${numbered("right")} AS r ON ${on}`);
  for (const side of sides) {
    await engine.run(
      `UPDATE ${tableOf(side)} SET pair = row_pairs.l + 1 FROM row_pairs WHERE ${tableOf(side)}.rowid = row_pairs.${side[0]}`,
    );
  }
}
