import { compareTables } from "./compare/compare.ts";
import { unknownColumn } from "./compare/pairing.ts";
import { keptRows } from "./compare/prepare.ts";
import { rowReference } from "./match/decided.ts";
import { matchLists } from "./match/match.ts";
import type { CompareOptions, Comparison, Side } from "./model/comparison.ts";
import type { Engine } from "./model/engine.ts";
import { type Fault, RecountError } from "./model/fault.ts";
import type {
  List,
  MatchedPair,
  MatchedRow,
  MatchedRows,
  Matching,
  MatchOptions,
  RowPair,
} from "./model/matching.ts";
import type { OpenTable } from "./model/open-table.ts";
import { sqlName } from "./model/sql.ts";

/** What is asked of a comparison without a key. */
export type MatchedComparison = CompareOptions & { readonly matchBy: MatchOptions };

/**
 * Compares two tables that share no key: rows find each other by their names, one to one, and what they have besides is
 * then compared as `compareTables` does it. The name itself is not compared; the pairs tell how it is spelled.
 *
 * Rejects with a `RecountError` of code `bad-input` with every column that is named and not there.
 */
export async function compareMatched(
  left: OpenTable,
  right: OpenTable,
  { matchBy, where, ...options }: MatchedComparison,
  engine: Engine,
): Promise<Comparison> {
  const faults = columnFaults(left, right, matchBy, options.map);
  if (faults.length > 0)
    throw new RecountError("bad-input", { dataset: `${left.label}, ${right.label}` }, { faults });
  const lists = {
    left: await readList("left", left, where, new Map(), engine),
    right: await readList("right", right, where, options.map ?? new Map(), engine),
  };
  const matching = matchLists(lists.left, lists.right, matchBy);
  const names = { left: namesOf(lists.left, matchBy), right: namesOf(lists.right, matchBy) };
  const matched = matchedRows(matching, matchBy, lists, names);
  const keys = keysOf(matching, lists, names);
  const others = {
    left: besideName(left, lists.left, matchBy),
    right: besideName(right, lists.right, matchBy),
  };
  const taken = [...others.left.columns, ...others.right.columns].map(({ name }) => name);
  const own = { name: free(matchBy.match.join(" "), taken), rows: free("rows", taken) };
  const keyed = {
    left: await withKeys(others.left, lists.left, keys.left, own, engine),
    right: await withKeys(others.right, lists.right, keys.right, own, engine),
  };
  const map = new Map([...(options.map ?? [])].filter(([from]) => !matchBy.match.includes(from)));
  const comparison = await compareTables(
    keyed.left,
    keyed.right,
    { ...options, map, on: [own.name, own.rows] },
    engine,
  );
  const columns = (table: OpenTable) => ({ columns: table.columns.map(({ name }) => name) });
  return {
    ...comparison,
    rules: { ...comparison.rules, where: where ?? null },
    left: { ...comparison.left, ...columns(left) },
    right: { ...comparison.right, ...columns(right) },
    matched,
  };
}

/** Every column that is named and that one of the tables does not have. */
function columnFaults(
  left: OpenTable,
  right: OpenTable,
  { match, block = [], evidence = [] }: MatchOptions,
  map: ReadonlyMap<string, string> = new Map(),
): readonly Fault[] {
  return Object.entries({ match, block, evidence }).flatMap(([option, columns]) =>
    columns.flatMap((column) => [
      ...faultIn(left, option, column),
      ...(map.has(column) ? [] : faultIn(right, option, column, { isMappable: has(left, column) })),
    ]),
  );
}

const has = ({ columns }: OpenTable, column: string): boolean => columns.some(({ name }) => name === column);

function faultIn(
  table: OpenTable,
  option: string,
  column: string,
  remedy: { readonly isMappable?: boolean } = {},
): readonly Fault[] {
  const names = table.columns.map(({ name }) => name);
  return has(table, column) ? [] : [unknownColumn(option, column, table.label, names, remedy)];
}

/** A table's rows as texts, with where they come from. */
interface ReadList extends List {
  readonly numbers: readonly number[];
  /** What stands after FROM for the rows that were read, with their numbers in the column `numbered`. */
  readonly from: string;
  readonly numbered: string;
}

async function readList(
  side: Side,
  table: OpenTable,
  where: string | undefined,
  called: ReadonlyMap<string, string>,
  engine: Engine,
): Promise<ReadList> {
  const columns = table.columns.map(({ name }) => name);
  const numbered = free("row", columns);
  const relation = `${side}_numbered`;
  await engine.run(
    `CREATE OR REPLACE TEMP TABLE ${relation} AS SELECT row_number() OVER () + ${headerRows(table)} AS ${sqlName(numbered)}, * FROM ${table.relation}`,
  );
  const { from, faults } = await keptRows(side, { ...table, relation }, where, engine);
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: table.label }, { faults });
  const cells = columns.map((name, at) => `CAST(${sqlName(name)} AS VARCHAR) AS c${at}`);
  const selected = [`${sqlName(numbered)} AS n`, ...cells].join(", ");
  const rows: string[][] = [];
  const numbers: number[] = [];
  for await (const some of engine.stream<Readonly<Record<string, string | number | null>>>(
    `SELECT ${selected} FROM ${from} ORDER BY n`,
  )) {
    for (const row of some) {
      numbers.push(Number(row.n));
      rows.push(columns.map((_, at) => String(row[`c${at}`] ?? "")));
    }
  }
  return { columns, rows, numbers, called, from, numbered };
}

/** Where a table has a header, people count it as its first row. */
const headerRows = ({ reading }: OpenTable): 0 | 1 =>
  reading.format === "csv" || reading.format === "tsv" || reading.format === "xlsx" ? 1 : 0;

const namesOf = ({ columns, rows, called }: List, { match }: MatchOptions): readonly string[] => {
  const at = match.map((column) => columns.indexOf(called?.get(column) ?? column));
  return rows.map((row) =>
    at
      .map((column) => row[column] ?? "")
      .filter((cell) => cell !== "")
      .join(" "),
  );
};

type Names = Readonly<Record<Side, readonly string[]>>;
type Lists = Readonly<Record<Side, ReadList>>;

function matchedRows(
  { pairs, undecided, parted, ...told }: Matching,
  { match, block = [], evidence = [], decisions = [] }: MatchOptions,
  lists: Lists,
  names: Names,
): MatchedRows {
  const rowOf = (side: Side, row: number): MatchedRow => ({
    row: lists[side].numbers[row] ?? 0,
    reference: rowReference(lists[side], row),
    name: names[side][row] ?? "",
  });
  const pairOf =
    (isJoined: boolean) =>
    ({ left, right, ...why }: MatchedPair): RowPair => ({
      left: rowOf("left", left),
      right: rowOf("right", right),
      ...why,
      key: rowsText(lists, left, right),
      isJoined,
    });
  const found = {
    pairs: pairs.map(pairOf(true)),
    undecided: undecided.map(pairOf(false)),
    parted: parted.map(pairOf(false)),
  };
  return { ...told, ...found, match, block, evidence, decisions };
}

/**
 * What stands for a key: the name, as the left has it where it has the row, and the numbers of the rows. Rows without a
 * name are paired with none, unless somebody decided that they are.
 */
type RowKey = readonly [name: string, rows: string];

const nameless = "—";

function keysOf({ pairs }: Matching, lists: Lists, names: Names): Readonly<Record<Side, readonly RowKey[]>> {
  const rights = new Map(pairs.map(({ left, right }) => [left, right]));
  const lefts = new Map(pairs.map(({ left, right }) => [right, left]));
  const keyOf = (left: number | undefined, right: number | undefined): RowKey => {
    const [one = "", other = ""] = [names.left[left ?? -1], names.right[right ?? -1]];
    const isPair = left !== undefined && right !== undefined;
    const name = [one, other].find((each) => each.trim() !== "") ?? (isPair ? nameless : "");
    return [name, rowsText(lists, left, right)];
  };
  return {
    left: names.left.map((_, row) => keyOf(row, rights.get(row))),
    right: names.right.map((_, row) => keyOf(lefts.get(row), row)),
  };
}

/** The numbers of a pair's rows, or of a row that has no pair: `L12 R15`. */
function rowsText(lists: Lists, left: number | undefined, right: number | undefined): string {
  const numberIn = (side: Side, row: number | undefined) =>
    row === undefined ? [] : [`${side === "left" ? "L" : "R"}${lists[side].numbers[row]}`];
  return [...numberIn("left", left), ...numberIn("right", right)].join(" ");
}

/** The table without the columns of the name. */
function besideName(table: OpenTable, { called }: List, { match }: MatchOptions): OpenTable {
  const names = match.map((column) => called?.get(column) ?? column);
  return { ...table, columns: table.columns.filter(({ name }) => !names.includes(name)) };
}

/** The table with its name and the numbers of its pair in columns of their own. */
async function withKeys(
  table: OpenTable,
  list: ReadList,
  keys: readonly RowKey[],
  own: { readonly name: string; readonly rows: string },
  engine: Engine,
): Promise<OpenTable> {
  const loaded = await engine.load(
    [
      { name: "n", type: "DOUBLE" },
      { name: "name", type: "VARCHAR" },
      { name: "rows", type: "VARCHAR" },
    ],
    keys.map((key, row) => [list.numbers[row] ?? 0, ...key]),
  );
  const selected = [
    ...table.columns.map(({ name }) => `t.${sqlName(name)}`),
    `k.name AS ${sqlName(own.name)}`,
    `k.rows AS ${sqlName(own.rows)}`,
  ];
  return {
    ...table,
    relation: `(SELECT ${selected.join(", ")} FROM ${list.from} AS t JOIN ${loaded} AS k ON t.${sqlName(list.numbered)} = k.n)`,
    columns: [...table.columns, { name: own.name, type: "VARCHAR" }, { name: own.rows, type: "VARCHAR" }],
  };
}

/** A name that no column has. */
function free(name: string, taken: readonly string[]): string {
  return taken.includes(name) ? free(`${name}_`, taken) : name;
}
