import { table } from "arquero";
import { type ComparisonRequest, compare as compareIn } from "../comparison.ts";
import {
  type CompareOptions,
  type Comparison,
  differencesColumns as named,
  type Tolerance,
} from "../model/comparison.ts";
import type { DataTable } from "../model/data-table.ts";
import type { Engine, EngineLimits } from "../model/engine.ts";
import { refused } from "../model/refusal.ts";
import { sqlName } from "../model/sql.ts";
import { toleranceOf } from "../model/tolerance.ts";
import { realWorld } from "../platform/index.ts";
import type { EngineWorld } from "../platform/world.ts";
import { differingRows } from "../render/differing-rows.ts";
import { refuseUnknown } from "./known-wishes.ts";
import { type TableInput, tableRequest } from "./table-input.ts";

/** The names of what may be wished for of a comparison. */
export const compareWishes: readonly string[] = Object.keys({
  on: true,
  map: true,
  only: true,
  ignore: true,
  tolerance: true,
  ignoreCase: true,
  ignoreSpaces: true,
  ignoreAccents: true,
  emptyIsMissing: true,
  where: true,
  duplicates: true,
  limits: true,
} satisfies Record<keyof CompareWishes, true>);

/** How two tables are compared. */
export interface CompareWishes extends Omit<CompareOptions, "on" | "map" | "only" | "ignore" | "tolerances"> {
  /** The columns that tell rows apart, as the left names them; of none those that leave no doubt are taken. */
  readonly on: string | readonly string[];
  /** What the right calls columns of the left: `{ name: "full_name" }`. */
  readonly map?: Readonly<Record<string, string>> | undefined;
  /** Compares these columns alone. */
  readonly only?: string | readonly string[] | undefined;
  /** Leaves these columns out. */
  readonly ignore?: string | readonly string[] | undefined;
  /** How far cells of a column may be apart and still count as equal: `5`, `"1%"`, or for dates `"3d"`. */
  readonly tolerance?: Readonly<Record<string, number | string>> | undefined;
  /** How much memory the engine may work in, in bytes, and where it keeps what does not fit. */
  readonly limits?: EngineLimits | undefined;
}

/** What two tables came to, with every difference as Arquero tables. */
export interface ComparedTables extends Omit<Comparison, "differences"> {
  /**
   * A row for each row that differs, in the order of their keys: `change` (`changed`, `left` or `right`), `key_…` for each part
   * of the key, and for each column compared `left_…`, `right_…` and `differs_…` (`null` in rows of one side alone), and for
   * numbers, dates and times `by_…` (right less left, in days for dates). Values are of the types of the tables.
   */
  readonly differences: DataTable;
  /**
   * A row for each cell that differs, and for each cell of a row of one side alone: `change`, `key_…`, `column`, and as text
   * `left` and `right` (`null` where missing), and `by`.
   */
  readonly cells: DataTable;
}

/**
 * Holds two tables against each other row by row, as `recount compare` does. A table is a path, a list of objects or an
 * Arquero table. All differences are read into memory: of tables that differ in millions of rows, the command writes Parquet.
 *
 * Rejects with `bad-input` and every fault of both tables, with `keys-repeated` where rows cannot be told apart, with
 * `usage`, and with `engine-memory` or `engine-disk` where the limits do not suffice.
 *
 * @example
 * const { isEqual, rows, cells } = await compare("may.csv", "june.csv", { on: "id", tolerance: { killed: 5 } });
 */
export function compare(
  left: TableInput,
  right: TableInput,
  wishes: CompareWishes,
  world: EngineWorld = realWorld(),
): Promise<ComparedTables> {
  refuseUnknown("compare", wishes, compareWishes);
  const tables = [tableRequest(left, "left"), tableRequest(right, "right")] as const;
  return compareIn(...tables, askedOf(wishes), inMemory, world);
}

/** Wishes as the comparison takes them. Throws `usage` for a tolerance that cannot be read. */
export const askedOf = ({
  on,
  map = {},
  only,
  ignore,
  tolerance = {},
  ...options
}: CompareWishes): ComparisonRequest => ({
  ...options,
  limits: options.limits ?? {},
  on: listOf(on),
  only: only === undefined ? undefined : listOf(only),
  ignore: ignore === undefined ? undefined : listOf(ignore),
  map: new Map(Object.entries(map)),
  tolerances: new Map(Object.entries(tolerance).map(([column, far]) => [column, toleranceIn(column, far)])),
});

/** One column may stand without brackets. */
export const listOf = (columns: string | readonly string[] = []): readonly string[] =>
  typeof columns === "string" ? [columns] : columns;

function toleranceIn(column: string, far: number | string): Tolerance {
  const read = toleranceOf(String(far));
  if (read === null) throw refused("tolerance", { word: `${column}=${far}` });
  return read;
}

/** A comparison with its differences read out of the engine. */
export async function inMemory(comparison: Comparison, engine: Engine): Promise<ComparedTables> {
  const { differences: _relation, ...told } = comparison;
  return { ...told, differences: await rowsOf(comparison, engine), cells: await cellsOf(comparison, engine) };
}

async function rowsOf({ keys, columns, differences }: Comparison, engine: Engine): Promise<DataTable> {
  const selected: readonly (readonly [string, string])[] = [
    [named.change, named.change],
    ...keys.map(({ left }, index) => [named.key(index), `key_${left}`] as const),
    ...columns.flatMap(({ left, as }, index) => [
      [named.left(index), `left_${left}`] as const,
      [named.right(index), `right_${left}`] as const,
      [named.differs(index), `differs_${left}`] as const,
      ...(["number", "date", "time"].includes(as) ? [[named.by(index), `by_${left}`] as const] : []),
    ]),
  ];
  const gathered = selected.map(([, name]): [string, unknown[]] => [name, []]);
  const statement = `SELECT ${selected.map(([column], at) => `${sqlName(column)} AS c${at}`).join(", ")} FROM ${differences}`;
  for await (const rows of engine.stream<Readonly<Record<string, unknown>>>(statement))
    for (const row of rows)
      for (const [at, [, values]] of gathered.entries()) values.push(row[`c${at}`] ?? null);
  return table(gathered) as DataTable;
}

async function cellsOf(comparison: Comparison, engine: Engine): Promise<DataTable> {
  const { keys, columns } = comparison;
  const names = ["change", ...keys.map(({ left }) => `key_${left}`), "column", "left", "right", "by"];
  const gathered = names.map((name): [string, unknown[]] => [name, []]);
  for await (const rows of differingRows(comparison, engine)) {
    for (const { change, key, cells } of rows) {
      for (const { column, left, right, by } of cells) {
        const values = [change, ...key, columns[column]?.left ?? "", left, right, by];
        for (const [at, [, gatheredHere]] of gathered.entries()) gatheredHere.push(values[at]);
      }
    }
  }
  return table(gathered) as DataTable;
}
