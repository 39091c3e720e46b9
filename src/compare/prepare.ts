import type { ColumnPair, CompareOptions, Comparison, Side, Tolerance } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { type Fault, RecountError } from "../model/fault.ts";
import type { OpenTable } from "../model/open-table.ts";
import { sqlName } from "../model/sql.ts";
import { namesOf, type PairedColumns, pairColumns } from "./pairing.ts";
import { type Sources, sides } from "./reconcile.ts";

/** A pair of columns under a plain name of our own on both sides: from here on no name of a file stands in SQL. */
export interface PreparedPair extends PairedColumns {
  /** What the sides call it. */
  readonly names: ColumnPair;
  readonly tolerance: Tolerance | null;
}

/** Two tables with nothing left but the rows and columns that are compared. */
export interface Prepared {
  readonly keys: readonly PreparedPair[];
  readonly columns: readonly PreparedPair[];
  readonly sources: Sources;
  readonly unpaired: Comparison["unpaired"];
  readonly leftOut: readonly ColumnPair[];
}

/** Takes the columns and rows that are asked for; throws every fault of what was asked at once. */
export async function prepare(
  left: OpenTable,
  right: OpenTable,
  options: CompareOptions,
  engine: Engine,
): Promise<Prepared> {
  const { keys, columns, unpaired, leftOut, faults } = pairColumns(left, right, options);
  const filtered = {
    left: await keptRows("left", left, options.where, engine),
    right: await keptRows("right", right, options.where, engine),
  };
  const all = [...faults, ...sides.flatMap((side) => filtered[side].faults)];
  if (all.length > 0)
    throw new RecountError("bad-input", { dataset: `${left.label}, ${right.label}` }, { faults: all });
  const prepared = [...keys, ...columns].map((pair, index): PreparedPair => {
    const name = `c${index}`;
    return {
      left: { name, type: pair.left.type },
      right: { name, type: pair.right.type },
      names: namesOf(pair),
      tolerance: options.tolerances?.get(pair.left.name) ?? null,
    };
  });
  const source = (side: Side): string => {
    const selected = prepared.map((pair) => `${sqlName(pair.names[side])} AS ${pair[side].name}`);
    return `(SELECT ${selected.join(", ")} FROM ${filtered[side].from})`;
  };
  return {
    keys: prepared.slice(0, keys.length),
    columns: prepared.slice(keys.length),
    sources: { left: source("left"), right: source("right") },
    unpaired,
    leftOut,
  };
}

/** The rows that meet the condition, in a table of their own: its values stand in no statement after this one. */
export async function keptRows(
  side: Side,
  table: OpenTable,
  where: string | undefined,
  engine: Engine,
): Promise<{ readonly from: string; readonly faults: readonly Fault[] }> {
  if (where === undefined) return { from: table.relation, faults: [] };
  const { filterOf, readWhere } = await import("./filter.ts");
  const { condition, faults } = await filterOf(readWhere(where), table, engine);
  if (condition === null) return { from: table.relation, faults };
  const from = `${side}_kept`;
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${from} AS SELECT * FROM ${table.relation} WHERE ${condition.sql}`,
    condition.values,
  );
  return { from, faults: [] };
}
