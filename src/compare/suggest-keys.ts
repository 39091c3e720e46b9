import type { ColumnPair, Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import type { OpenTable } from "../model/open-table.ts";
import { sqlName } from "../model/sql.ts";
import { namesOf, type PairedColumns, pairColumns } from "./pairing.ts";
import { normalText, printed } from "./readings.ts";

/** Columns that may tell the rows of two tables apart, with how well they do. */
export interface KeySuggestion {
  readonly columns: readonly ColumnPair[];
  /** Of the rows of each side the share that no other row of the side shares its key with; an empty part is no key. */
  readonly unique: Readonly<Record<Side, number>>;
  /** Of the keys of the side that has fewer the share that the other side has, too. */
  readonly overlap: number;
  /** True where only a part of the keys was counted, because the tables are long. */
  readonly isEstimate: boolean;
}

/** What suggestions are made with. */
export interface SuggestOptions {
  /** What the right calls columns of the left. */
  readonly map?: ReadonlyMap<string, string> | undefined;
}

/** Rows of a side up to which all keys are counted; of longer tables about as many, chosen by their keys. */
const countedAtMost = 200_000;
/** Columns that are combined, the most telling ones. */
const combined = 6;
const mostSuggested = 10;

/**
 * Ranks the columns that both tables have, alone and in twos and threes, by how well they would do as `on`: first by the
 * rows that they tell apart on the side where they tell fewer, times the overlap of the two sides' keys; of those that do
 * as well, the one of fewer columns and then of columns farther left. A combination is left out where a part of it does as
 * well, and nothing is suggested that tells no row apart or that the sides have not in common. Keys are compared as
 * printed.
 *
 * @example
 * const [best] = await suggestKeys(left, right, engine);
 */
export async function suggestKeys(
  left: OpenTable,
  right: OpenTable,
  engine: Engine,
  { map }: SuggestOptions = {},
): Promise<readonly KeySuggestion[]> {
  const { columns } = pairColumns(left, right, { on: [], map });
  if (columns.length === 0) return [];
  const every = await keepRows({ left, right }, columns, engine);
  const measure = async (candidates: readonly Candidate[]): Promise<readonly Measured[]> => {
    const all: Measured[] = [];
    for (const candidate of candidates) {
      const names = candidate.map((column) => `c${columns.indexOf(column)}`);
      all.push({ candidate, told: await tell(names, every, engine) });
    }
    return all;
  };
  const singles = await measure(columns.map((column) => [column]));
  // What tells nothing apart adds nothing; what tells all apart needs nothing added.
  const useful = singles
    .filter(({ told }) => scoreOf(told) < 1 && told.distinct > 1)
    .toSorted((a, b) => b.told.distinct - a.told.distinct)
    .slice(0, combined)
    .map(({ candidate }) => candidate.flat());
  const inOrder = columns.filter((column) => useful.some(([each]) => each === column));
  const pairs = await measure(
    inOrder.flatMap((one, at) => inOrder.slice(at + 1).map((other) => [one, other])),
  );
  const isSettled = [...singles, ...pairs].some(({ told }) => scoreOf(told) === 1);
  const triples = isSettled
    ? []
    : await measure(
        inOrder.flatMap((one, at) =>
          inOrder
            .slice(at + 1)
            .flatMap((two, next) => inOrder.slice(at + next + 2).map((three) => [one, two, three])),
        ),
      );
  const all = [...singles, ...pairs, ...triples];
  return all
    .filter(
      (each) =>
        scoreOf(each.told) > 0 &&
        !all.some((other) => isPartOf(other, each) && scoreOf(other.told) >= scoreOf(each.told)),
    )
    .toSorted((a, b) => scoreOf(b.told) - scoreOf(a.told) || a.candidate.length - b.candidate.length)
    .slice(0, mostSuggested)
    .map(({ candidate, told: { unique, overlap } }) => ({
      columns: candidate.map(namesOf),
      unique,
      overlap,
      isEstimate: every > 1,
    }));
}

type Candidate = readonly PairedColumns[];

interface Measured {
  readonly candidate: Candidate;
  readonly told: Pick<KeySuggestion, "unique" | "overlap"> & { readonly distinct: number };
}

const scoreOf = ({ unique, overlap }: Pick<KeySuggestion, "unique" | "overlap">): number =>
  Math.min(unique.left, unique.right) * overlap;

const isPartOf = (part: Measured, whole: Measured): boolean =>
  part.candidate.length < whole.candidate.length &&
  part.candidate.every((column) => whole.candidate.includes(column));

/**
 * Keeps the rows of both sides as they are printed, to be gone through for each candidate. Resolves to how many keys there
 * are for each one that is to be counted: the same on both sides, whatever the order of their rows.
 */
async function keepRows(
  tables: Readonly<Record<Side, OpenTable>>,
  columns: readonly PairedColumns[],
  engine: Engine,
): Promise<number> {
  const rows = (side: Side): string => {
    const cells = columns.map(
      (pair, index) =>
        `nullif(${normalText(printed(pair[side], `t.${sqlName(pair[side].name)}`), {})}, '') AS c${index}`,
    );
    return `SELECT ${[...cells, `${side === "left"} AS is_left`].join(", ")} FROM ${tables[side].relation} AS t`;
  };
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${keptRows} AS ${rows("left")} UNION ALL ${rows("right")}`);
  const [row] = await engine.rows<Readonly<Record<string, number>>>(
    `SELECT count(*) FILTER (is_left) AS l, count(*) FILTER (NOT is_left) AS r FROM ${keptRows}`,
  );
  return Math.max(1, Math.ceil(Math.max(row?.l ?? 0, row?.r ?? 0) / countedAtMost));
}

const keptRows = "rows_to_suggest_from";

async function tell(names: readonly string[], every: number, engine: Engine): Promise<Measured["told"]> {
  const isWhole = names.map((name) => `${name} IS NOT NULL`).join(" AND ");
  const chosen = every > 1 ? `WHERE hash(${names.join(", ")}) % ${every} = 0` : "";
  const [row] = await engine.rows<Readonly<Record<string, number>>>(
    `SELECT coalesce(sum(l), 0) AS left_rows, coalesce(sum(r), 0) AS right_rows,
      count(*) FILTER (l = 1 AND ${isWhole}) AS left_unique, count(*) FILTER (r = 1 AND ${isWhole}) AS right_unique,
      count(*) FILTER (l > 0 AND ${isWhole}) AS left_keys, count(*) FILTER (r > 0 AND ${isWhole}) AS right_keys,
      count(*) FILTER (l > 0 AND r > 0 AND ${isWhole}) AS shared_keys
    FROM (SELECT ${names.join(", ")}, count(*) FILTER (is_left) AS l, count(*) FILTER (NOT is_left) AS r
      FROM ${keptRows} ${chosen} GROUP BY ${names.join(", ")})`,
  );
  const of = (name: string): number => Number(row?.[name] ?? 0);
  const share = (part: string, whole: number): number => (whole === 0 ? 0 : of(part) / whole);
  return {
    unique: { left: share("left_unique", of("left_rows")), right: share("right_unique", of("right_rows")) },
    overlap: share("shared_keys", Math.min(of("left_keys"), of("right_keys"))),
    distinct: Math.min(of("left_keys"), of("right_keys")),
  };
}
