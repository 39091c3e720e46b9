import type { CountedDimension, CountRequest, Meaning } from "../model/counted.ts";
import { readWhere } from "./filter.ts";
import { type Condition, columnsOf } from "./where.ts";

/** A part of the scope that a condition narrows and that the figures do not say. */
export interface Narrowed {
  readonly dimension: "population" | "place";
  /** The column of the condition. */
  readonly column: string;
}

/**
 * Finds where figures would be of more than their rows are: `place = Basra` as a condition leaves them figures of all
 * places. A column is taken for one of places if it is called so, or a value that it is held against is a place.
 *
 * @param scope what is said of the figures' scope
 */
export function narrowedScopes(
  { where, by }: CountRequest,
  scope: Readonly<Partial<Record<CountedDimension, string | undefined>>>,
  meaning: Meaning,
  isId: (dimension: Narrowed["dimension"], cell: string) => boolean,
): readonly Narrowed[] {
  if (where === undefined) return [];
  const condition = readWhere(where);
  return (["population", "place"] as const).flatMap((dimension): Narrowed[] => {
    if (scope[dimension] || by?.has(dimension)) return [];
    const isOne = (cell: string) => isId(dimension, cell) || meaning(dimension, cell) !== cell;
    const column = columnsOf(condition).find(
      (name) => name.toLowerCase() === dimension || valuesOf(condition, name).some(isOne),
    );
    return column === undefined ? [] : [{ dimension, column }];
  });
}

/** What a column is held against. */
function valuesOf(condition: Condition, column: string): readonly string[] {
  if (condition.kind === "not") return valuesOf(condition.of, column);
  if ("of" in condition) return condition.of.flatMap((part) => valuesOf(part, column));
  if (condition.column !== column || condition.kind === "empty") return [];
  return condition.kind === "among" ? condition.values : [condition.value];
}
