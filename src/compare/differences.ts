import { type CompareOptions, differencesColumns as names, type Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { cellPair } from "./cells.ts";
import { type KeyPart, keyCell } from "./keys.ts";
import { cellText, printed, valueIn } from "./readings.ts";
import { type Judged, oddCell, type Sources, sides } from "./reconcile.ts";

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

/**
 * Joins two tables by their keys, and keeps every row that differs, in the order of the keys. Rows with a cell that does
 * not read as was guessed are kept, too: {@link oddColumns} finds them, and then all of it is to be done again.
 */
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
  const on = [
    ...keys.map((key) => `${keyCell(key, "left", "l", options)} = ${keyCell(key, "right", "r", options)}`),
    ...(isPaired ? ["l.pair = r.pair"] : []),
  ];
  const any = (conditions: readonly string[]): string =>
    `(${conditions.filter((each) => each !== "false").join(" OR ") || "false"})`;
  const joined = [
    "l.here AS in_left",
    "r.here AS in_right",
    ...keys.map((key, index) => `${keyShown(key)} AS ${names.key(index)}`),
    ...columns.flatMap(({ left, right }, index) => [
      `l.${left.name} AS ${names.left(index)}`,
      `r.${right.name} AS ${names.right(index)}`,
      `CASE WHEN l.here AND r.here THEN (CASE WHEN ${pairs[index]?.isUnlike} THEN ${pairs[index]?.differs} ELSE false END) END AS ${names.differs(index)}`,
      `${pairs[index]?.by} AS ${names.by(index)}`,
    ]),
  ];
  const selected = [
    `CASE WHEN in_right IS NULL THEN 'left' WHEN in_left IS NULL THEN 'right' ELSE 'changed' END AS ${names.change}`,
    ...keys.map((_, index) => names.key(index)),
    ...columns.flatMap((_, index) => [
      names.left(index),
      names.right(index),
      names.differs(index),
      `CASE WHEN ${names.differs(index)} AND isfinite(${names.by(index)}) AND ${names.by(index)} <> 0 THEN ${names.by(index)} END AS ${names.by(index)}`,
    ]),
  ];
  // Nearly all rows are alike in all cells, so that nothing else is asked of them; only CASE keeps this order, and a
  // condition on what is selected here would be pushed before it.
  const isUnlike = any(pairs.map((pair) => pair.isUnlike));
  const differs = pairs.map((pair) => `CASE WHEN ${pair.isUnlike} THEN ${pair.differs} ELSE false END`);
  const odd = { left: pairs.map(({ isOdd }) => isOdd.left), right: pairs.map(({ isOdd }) => isOdd.right) };
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${differencesTable} AS
    SELECT ${selected.join(", ")} FROM (SELECT ${joined.join(", ")}
      FROM ${from("left")} FULL JOIN ${from("right")} ON ${on.join(" AND ")}
      WHERE CASE WHEN l.here IS NULL OR r.here IS NULL THEN true
        WHEN ${isUnlike} THEN ${any([...differs, ...odd.left, ...odd.right])} ELSE ${any(odd.left)} END)
    ORDER BY ${[...keys.flatMap(keyOrder), names.change, ...(plan.isTied ? tieOrder(columns) : [])].join(", ")}`);
}

/** True of each column of which a cell that was kept does not read as was guessed. */
export async function oddColumns(
  columns: readonly Judged[],
  options: CompareOptions,
  engine: Engine,
): Promise<readonly boolean[]> {
  const tests = columns.flatMap(({ reading, unproven, ...pair }, index) => {
    if (reading === "text" || unproven.length === 0) return [];
    const odd = unproven.map((side) => {
      const text = cellText(pair[side], names[side](index), options);
      return oddCell(text, reading);
    });
    return [`bool_or(${odd.join(" OR ")}) AS odd_${index}`];
  });
  if (tests.length === 0) return columns.map(() => false);
  const [row] = await engine.rows<Readonly<Record<string, boolean | null>>>(
    `SELECT ${tests.join(", ")} FROM ${differencesTable}`,
  );
  return columns.map((_, index) => row?.[`odd_${index}`] === true);
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
