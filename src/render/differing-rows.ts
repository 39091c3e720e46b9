import { type Comparison, differencesColumns as named } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { sqlName } from "../model/sql.ts";

/** A row that differs: changed, or on one side alone. */
export interface DifferingRow {
  readonly change: Change;
  /** The parts of its key, in the order of the keys. */
  readonly key: readonly Value[];
  /**
   * Of a changed row the cells that differ, or all of them where they were asked for; of one on one side alone, all that
   * its table shares with the other.
   */
  readonly cells: readonly DifferingCell[];
}

export const changes = ["changed", "left", "right"] as const;
export type Change = (typeof changes)[number];

/** A cell as the engine writes it; `null` is missing. */
export type Value = string | null;

export interface DifferingCell {
  /** Which of the columns compared. */
  readonly column: number;
  readonly left: Value;
  readonly right: Value;
  /** False for an equal cell, and in a row of one side alone. */
  readonly differs: boolean;
  /** Right less left, in days for dates. */
  readonly by: number | null;
}

/** Every row that differs, in the order of their keys, some thousand at a time; or the first `limit` of them. */
export async function* differingRows(
  { keys, columns, differences }: Comparison,
  engine: Engine,
  {
    limit,
    withEqualCells = false,
  }: { readonly limit?: number | undefined; readonly withEqualCells?: boolean } = {},
): AsyncGenerator<readonly DifferingRow[]> {
  const text = (name: string): string => `${sqlName(name)}::VARCHAR AS ${sqlName(name)}`;
  const selected = [
    named.change,
    ...keys.map((_, index) => text(named.key(index))),
    ...columns.flatMap((_, index) => [
      text(named.left(index)),
      text(named.right(index)),
      named.differs(index),
      named.by(index),
    ]),
  ];
  const most = limit === undefined ? "" : ` LIMIT ${limit}`;
  const statement = `SELECT ${selected.join(", ")} FROM ${differences}${most}`;
  for await (const rows of engine.stream<Readonly<Record<string, unknown>>>(statement)) {
    yield rows.map((row) => {
      const value = (name: string): Value => (row[name] ?? null) as Value;
      const change = row[named.change] as Change;
      return {
        change,
        key: keys.map((_, index) => value(named.key(index))),
        cells: columns.flatMap((_, column) =>
          change === "changed" && row[named.differs(column)] !== true && !withEqualCells
            ? []
            : [
                {
                  column,
                  left: value(named.left(column)),
                  right: value(named.right(column)),
                  differs: row[named.differs(column)] === true,
                  by: rounded(row[named.by(column)]),
                },
              ],
        ),
      };
    });
  }
}

/** 0.4 less 0.1 is 0.3 to people, whatever binary fractions make of it. */
const rounded = (by: unknown): number | null => (typeof by === "number" ? Number(by.toPrecision(12)) : null);
