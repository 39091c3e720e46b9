import type { Engine } from "../model/engine.ts";
import type { Fault } from "../model/fault.ts";
import type { OpenTable } from "../model/open-table.ts";
import { refused } from "../model/refusal.ts";
import { columnKinds } from "./column-kinds.ts";
import { type Condition, columnsOf, parseWhere } from "./where.ts";
import { type SqlCondition, whereFaults, whereSql } from "./where-sql.ts";

/** A condition as a table takes it, or every way in which the two do not fit. */
export type Filter =
  | { readonly condition: SqlCondition; readonly faults: readonly [] }
  | { readonly condition: null; readonly faults: readonly Fault[] };

/** Reads what `--where` says. Throws `usage` where it cannot be read. */
export function readWhere(text: string): Condition {
  const read = parseWhere(text);
  if (!("expected" in read)) return read;
  const { position, found, expected } = read;
  throw refused("where", {
    where: shown(text),
    position,
    found: shown(found),
    expected,
    ended: found === "" ? "yes" : "no",
  });
}

/**
 * Holds a condition against a table: what its columns hold decides whether a value is a number, a date or a text.
 *
 * @param first the number of the first parameter of the condition's SQL
 * @example const { condition } = await filterOf(readWhere("victims >= 2"), table, engine);
 */
export async function filterOf(
  where: Condition,
  table: OpenTable,
  engine: Engine,
  first = 1,
): Promise<Filter> {
  const named = columnsOf(where);
  const kinds = await columnKinds(table, named, engine);
  // Columns that the condition does not name are there to be meant.
  const columns = new Map(
    table.columns.map(({ name }) => [
      name,
      kinds.get(name) ?? { kind: "other" as const, sql: "", example: "" },
    ]),
  );
  const faults = whereFaults(where, columns, table.label);
  return faults.length > 0
    ? { condition: null, faults }
    : { condition: whereSql(where, columns, first), faults: [] };
}

/** As much of a text as it takes to know it again. */
const shown = (text: string): string => (text.length > 80 ? `${text.slice(0, 80)}…` : text);
