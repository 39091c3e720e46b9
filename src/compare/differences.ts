import { type CompareOptions, differencesColumns as names, type Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { cellPair } from "./cells.ts";
import { type KeyPart, keyCell } from "./keys.ts";
import { printed, valueIn } from "./readings.ts";
import { type Judged, type Sources, sides } from "./reconcile.ts";

/** The engine's table of all rows that differ. */
export const differencesTable = "differences";

/** What two tables are joined by. */
export interface JoinPlan {
  readonly keys: readonly KeyPart[];
  readonly columns: readonly Judged[];
  readonly sources: Sources;
  /** Whether the rows of a key were paired beforehand: the sources then have a column `pair`, null where there is none. */
  readonly isPaired: boolean;
  /** Whether several rows of a side can have one key, so that their cells have to tell which comes first. */
  readonly isTied: boolean;
}

/** Joins two tables by their keys, and keeps every row that differs, in the order of the keys. */
export async function keepDifferences(
  plan: JoinPlan,
  options: CompareOptions,
  engine: Engine,
): Promise<void> {
  const { keys, columns, sources, isPaired } = plan;
  const pairs = columns.map((column) => cellPair(column, options));
  const own = (side: Side) => [...keys, ...columns].map((pair) => pair[side].name);
  const from = (side: Side) =>
    `(SELECT ${[...own(side), ...(isPaired ? ["pair"] : [])].join(", ")}, true AS here FROM ${sources[side]}) AS ${side[0]}`;
  const on = keys.map(
    (key) => `${keyCell(key, "left", "l", options)} = ${keyCell(key, "right", "r", options)}`,
  );
  const both = "l.here AND r.here";
  const selected = [
    `CASE WHEN r.here IS NULL THEN 'left' WHEN l.here IS NULL THEN 'right' ELSE 'changed' END AS ${names.change}`,
    ...keys.map((key, index) => `${keyShown(key)} AS ${names.key(index)}`),
    ...columns.flatMap(({ left, right }, index) => [
      `l.${left.name} AS ${names.left(index)}`,
      `r.${right.name} AS ${names.right(index)}`,
      `CASE WHEN ${both} THEN ${pairs[index]?.differs} END AS ${names.differs(index)}`,
      `CASE WHEN ${both} AND ${pairs[index]?.differs} THEN ${pairs[index]?.by} END AS ${names.by(index)}`,
    ]),
  ];
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${differencesTable} AS
    SELECT ${selected.join(", ")}
    FROM ${from("left")} FULL JOIN ${from("right")} ON ${[...on, ...(isPaired ? ["l.pair = r.pair"] : [])].join(" AND ")}
    WHERE l.here IS NULL OR r.here IS NULL${pairs.map(({ differs }) => ` OR ${differs}`).join("")}
    ORDER BY ${[...keys.flatMap(keyOrder), names.change, ...(plan.isTied ? tieOrder(columns) : [])].join(", ")}`);
}

/** A key as the left has it, or the right where the left has no such row. */
function keyShown({ left, right }: KeyPart): string {
  const cells = { left: `l.${left.name}`, right: `r.${right.name}` };
  const shown =
    left.type === right.type
      ? cells
      : { left: printed(left, cells.left), right: printed(right, cells.right) };
  return `CASE WHEN l.here THEN ${shown.left} ELSE ${shown.right} END`;
}

/** Numbers in their order, whatever they are printed like; what is equal in it in the order of texts. */
function keyOrder({ left, right, reading }: KeyPart, index: number): readonly string[] {
  const key = names.key(index);
  const isText = left.type === "VARCHAR" || left.type !== right.type;
  return [...(reading === "number" && isText ? [valueIn(key, "number")] : []), key];
}

const tieOrder = (columns: readonly Judged[]): readonly string[] =>
  sides.flatMap((side) => columns.map((_, index) => names[side](index)));
