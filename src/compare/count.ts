import type { Counted, CountedDimension, CountedGroup, CountRequest, Meaning } from "../model/counted.ts";
import type { Engine } from "../model/engine.ts";
import { type Fault, RecountError } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import type { OpenTable } from "../model/open-table.ts";
import { sqlName } from "../model/sql.ts";
import { parseDate } from "../model/time.ts";
import { columnKinds } from "./column-kinds.ts";
import { filterOf, readWhere } from "./filter.ts";
import type { WhereColumn } from "./where-sql.ts";

/** How many values that stand several times are named. */
const examplesShown = 5;

/**
 * Counts or adds up the rows of a table; those whose cells of `by` stand for the same are of one figure. Throws
 * `bad-input` with everything that does not fit the table.
 */
export async function countRows(
  table: OpenTable,
  request: CountRequest,
  meaning: Meaning,
  engine: Engine,
): Promise<Counted> {
  const by = [...(request.by ?? new Map<string, string>()).values()];
  const isColumn = (name: string | undefined) => table.columns.some((column) => column.name === name);
  const dated = isColumn(request.asOf) ? request.asOf : undefined;
  const kinds = await columnKinds(table, [request.sum ?? "", dated ?? ""], engine);
  const where = request.where === undefined ? null : readWhere(request.where);
  const filter = where && (await filterOf(where, table, engine));
  const faults = [...(filter?.faults ?? []), ...misfits(table, request, kinds)];
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: table.label }, { faults });

  const { sum, distinct } = request;
  const counted = sum !== undefined ? decimal(kinds.get(sum)) : distinct === undefined ? "1" : text(distinct);
  const columns = [
    ...by.map((column, index) => `${text(column)} AS g${index}`),
    `${counted} AS x`,
    `${dated === undefined ? "NULL" : `CAST(${kinds.get(dated)?.sql} AS DATE)`} AS day`,
  ];
  const { sql: condition, values } = filter?.condition ?? { sql: "true", values: [] };
  await engine.run("DROP TABLE IF EXISTS counted_rows");
  await engine.run(
    `CREATE TEMP TABLE counted_rows AS SELECT ${columns.join(", ")} FROM ${table.relation} WHERE ${condition}`,
    values,
  );
  const spellings = await joinSpellings([...(request.by?.keys() ?? [])], meaning, engine);
  const groups = by.map((_, index) => `g${index}`);
  const placed = groups.map((group) => `${group} <> ''`).join(" AND ") || "true";
  const [whole] = await engine.rows<Whole>(
    `SELECT (SELECT count(*) FROM ${table.relation}) AS rows, count(*) AS kept, count(*) FILTER (NOT (${placed})) AS unplaced,
      CAST(min(day) AS VARCHAR) AS first, CAST(max(day) AS VARCHAR) AS last, count(*) FILTER (day IS NULL) AS undated
    FROM counted_rows`,
  );
  const { rows = 0, kept = 0, unplaced = 0, first = null, last = null, undated = 0 } = whole ?? {};
  return {
    ...{ label: table.label, rows, kept, unplaced, column: sum ?? distinct ?? null },
    identical: distinct === undefined ? await identicalRows(table, { condition, values }, engine) : 0,
    groups: await groupsOf(request, { groups, placed, spellings }, engine),
    ...(distinct === undefined
      ? { repeated: nothingRepeated, shared: 0 }
      : await repetitions(groups, placed, engine)),
    dates: first === null || last === null ? null : { first, last },
    undated: dated === undefined ? 0 : undated,
  };
}

interface Whole {
  readonly rows: number;
  readonly kept: number;
  readonly unplaced: number;
  readonly first: string | null;
  readonly last: string | null;
  readonly undated: number;
}

/** A cell as a text, in one form of its letters; empty where it is missing. */
const text = (column: string): string =>
  `coalesce(nfc_normalize(trim(CAST(${sqlName(column)} AS VARCHAR))), '')`;

/** Sums of these are exact, and the same in whatever order the rows come. */
const decimal = (column: WhereColumn | undefined): string => `TRY_CAST(${column?.sql} AS DECIMAL(38, 9))`;

function misfits(
  { label, columns }: OpenTable,
  { by, sum, distinct, asOf }: CountRequest,
  kinds: ReadonlyMap<string, WhereColumn>,
): readonly Fault[] {
  const names = columns.map(({ name }) => name);
  const isDate = asOf !== undefined && !names.includes(asOf) && typeof parseDate(asOf) === "object";
  const asked = [
    ...[...(by ?? [])].map(([, column]) => ["--by", column] as const),
    ...[["--sum", sum] as const, ["--distinct", distinct] as const],
    ["--as-of", isDate ? undefined : asOf] as const,
  ];
  const needs = new Map([
    ["--sum", "number"],
    ["--as-of", "date"],
  ]);
  return asked.flatMap(([option, column]): Fault[] => {
    if (column === undefined) return [];
    if (!names.includes(column)) {
      const facts = {
        option,
        cell: column,
        meant: nearest(column, names) ?? "none",
        choices: names.join(", "),
      };
      return [{ code: "count-column-unknown", file: label, facts }];
    }
    const expected = needs.get(option);
    const { kind, example } = kinds.get(column) ?? { kind: expected, example: "" };
    if (expected === undefined || kind === expected) return [];
    const facts = { option, expected, example: example || "none" };
    return [{ code: "count-column-kind", file: label, column, facts }];
  });
}

/** For each column of `by` what its cells are written like, by the way that stands for all of them. */
type Spellings = readonly ReadonlyMap<string, readonly string[]>[];

/** Has rows that mean the same in a column of `by` write it in one way: Basra, basra and its id are one place. */
async function joinSpellings(
  dimensions: readonly CountedDimension[],
  meaning: Meaning,
  engine: Engine,
): Promise<Spellings> {
  const all: ReadonlyMap<string, readonly string[]>[] = [];
  for (const [index, dimension] of dimensions.entries()) {
    const cells = await engine.rows<{ cell: string }>(
      `SELECT DISTINCT g${index} AS cell FROM counted_rows ORDER BY cell`,
    );
    const meant = Map.groupBy(
      cells.map(({ cell }) => cell),
      (cell) => meaning(dimension, cell),
    );
    const spellings = new Map([...meant.values()].map((ways) => [ways[0] ?? "", ways]));
    const others = [...spellings].flatMap(([one, ways]) => ways.slice(1).map((way) => [way, one]));
    if (others.length > 0) {
      const said = await engine.load(
        ["way", "one"].map((name) => ({ name, type: "VARCHAR" })),
        others,
      );
      await engine.run(`UPDATE counted_rows SET g${index} = one FROM ${said} AS said WHERE g${index} = way`);
    }
    all.push(spellings);
  }
  return all;
}

async function groupsOf(
  { sum, distinct }: CountRequest,
  {
    groups,
    placed,
    spellings,
  }: { readonly groups: readonly string[]; readonly placed: string; readonly spellings: Spellings },
  engine: Engine,
): Promise<readonly CountedGroup[]> {
  const value =
    sum !== undefined
      ? "CAST(coalesce(sum(x), 0) AS VARCHAR)"
      : `CAST(count(${distinct === undefined ? "*" : "DISTINCT nullif(x, '')"}) AS VARCHAR)`;
  const missing = sum !== undefined ? "x IS NULL" : distinct === undefined ? "false" : "x = ''";
  const grouped = groups.length === 0 ? "" : `GROUP BY ${groups.join(", ")} ORDER BY ${groups.join(", ")}`;
  const rows = await engine.rows<Readonly<Record<string, string | number>>>(
    `SELECT ${[...groups, `count(*) AS rows`, `${value} AS value`, `count(*) FILTER (${missing}) AS missing`].join(", ")}
    FROM counted_rows WHERE ${placed} ${grouped}`,
  );
  return rows.map((row) => ({
    values: groups.map((group) => String(row[group])),
    spellings: groups.map((group, index) => spellings[index]?.get(String(row[group])) ?? []),
    rows: Number(row.rows),
    value: String(row.value)
      .replace(/(\.\d*?)0+$/, "$1")
      .replace(/\.$/, ""),
    missing: Number(row.missing),
  }));
}

const identicalRows = async (
  { relation }: OpenTable,
  {
    condition,
    values,
  }: { readonly condition: string; readonly values: readonly (string | number | bigint | boolean)[] },
  engine: Engine,
): Promise<number> => {
  const [counted] = await engine.rows<{ n: number; different: number }>(
    `WITH kept AS (FROM ${relation} WHERE ${condition})
    SELECT (SELECT count(*) FROM kept) AS n, (SELECT count(*) FROM (SELECT DISTINCT * FROM kept)) AS different`,
    values,
  );
  return (counted?.n ?? 0) - (counted?.different ?? 0);
};

const nothingRepeated = { values: 0, rows: 0, examples: [] };

async function repetitions(groups: readonly string[], placed: string, engine: Engine) {
  const several = `SELECT x, count(*) AS n${groups.length > 0 ? `, count(DISTINCT (${groups.join(", ")})) AS figures` : ", 1 AS figures"}
    FROM counted_rows WHERE x <> '' AND ${placed} GROUP BY x HAVING count(*) > 1`;
  const [all] = await engine.rows<{ names: number; extra: number | null; shared: number }>(
    `SELECT count(*) AS names, CAST(sum(n) AS BIGINT) AS extra, count(*) FILTER (figures > 1) AS shared FROM (${several})`,
  );
  const examples = await engine.rows<{ x: string }>(
    `SELECT x FROM (${several}) ORDER BY n DESC, x LIMIT ${examplesShown}`,
  );
  return {
    repeated: { values: all?.names ?? 0, rows: all?.extra ?? 0, examples: examples.map(({ x }) => x) },
    shared: all?.shared ?? 0,
  };
}
