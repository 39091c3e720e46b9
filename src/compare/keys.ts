import type { CompareOptions, KeyTrouble, Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import {
  areSameType,
  cellText,
  exactNumber,
  isPlainNumber,
  normalText,
  ownReading,
  printed,
  valueIn,
} from "./readings.ts";
import { type Judged, oddCell, type Sources, sides } from "./reconcile.ts";

/** A part of a key, as it is held against the other side's. */
export interface KeyPart extends Pick<Judged, "left" | "right" | "reading"> {
  /** Whether one number is written in several ways, so that its text does not tell it from others. */
  readonly isUnplain: boolean;
}

/**
 * What a part of a key is matched by: the same for two cells exactly where they are equal, and null where the cell is
 * empty, so that nothing matches it.
 */
export function keyCell(
  { left, right, reading, isUnplain }: KeyPart,
  side: Side,
  alias: string,
  options: CompareOptions,
): string {
  const column = side === "left" ? left : right;
  const cell = `${alias}.${column.name}`;
  if (areSameType(left, right) && ownReading(left) !== "printed") return cell;
  const text = `nullif(${cellText(column, cell, options)}, '')`;
  switch (reading) {
    case "text":
      return `nullif(${normalText(printed(column, cell), options)}, '')`;
    case "number":
      return isUnplain ? exactNumber(text) : text;
    case "date":
      return text;
    default:
      return valueIn(text, reading);
  }
}

/** What is known of the keys of both sides once all rows have been gone through. */
export interface KeyCounts {
  readonly rows: Readonly<Record<Side, number>>;
  readonly empty: Readonly<Record<Side, Omit<KeyTrouble, "examples">>>;
  readonly duplicate: Readonly<Record<Side, Omit<KeyTrouble, "examples">>>;
  /** Whether a cell of a key does not read as was guessed, or a number is written in another way than most are. */
  readonly isOdd: boolean;
}

/** Goes through all rows of both sides once: counts their keys, and tests what was guessed of them. */
export async function countKeys(
  parts: readonly (KeyPart & Pick<Judged, "unproven">)[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<KeyCounts> {
  const isEmpty = parts.map((_, index) => `k${index} IS NULL`).join(" OR ");
  const counted = sides.flatMap((side) => [
    `coalesce(sum(${side}_rows), 0) AS ${side}_rows`,
    `count(*) FILTER (${side}_rows > 0 AND (${isEmpty})) AS ${side}_empty_keys`,
    `coalesce(sum(${side}_rows) FILTER (${isEmpty}), 0) AS ${side}_empty_rows`,
    `count(*) FILTER (${side}_rows > 1 AND NOT (${isEmpty})) AS ${side}_duplicate_keys`,
    `coalesce(sum(${side}_rows) FILTER (${side}_rows > 1 AND NOT (${isEmpty})), 0) AS ${side}_duplicate_rows`,
  ]);
  const odd = (side: Side): string => {
    const tests = parts.flatMap((part) =>
      isTime(part) && part.unproven.includes(side)
        ? [oddCell(cellText(part[side], part[side].name, options), part.reading)]
        : [],
    );
    return tests.length === 0 ? "" : `(${tests.join(" OR ")}) AS odd`;
  };
  const hasOdd = sides.some((side) => odd(side) !== "");
  // A key is tested once for all the rows that have it, unless it is no longer what was printed.
  const oddKeys = parts.flatMap((part, index) => oddKey(part, `k${index}`));
  const isOdd = [...oddKeys.map((test) => `bool_or(${test})`), ...(hasOdd ? ["bool_or(odd)"] : [])];
  const rows = groups(
    parts,
    sources,
    options,
    (side) => (hasOdd ? [odd(side) || "false AS odd"] : []),
    hasOdd ? ["bool_or(odd) AS odd"] : [],
  );
  const [row] = await engine.rows<Readonly<Record<string, number | boolean | null>>>(
    `SELECT ${[...counted, `${isOdd.join(" OR ") || "false"} AS odd`].join(", ")} FROM (${rows})`,
  );
  const number = (name: string): number => Number(row?.[name] ?? 0);
  const trouble = (side: Side, kind: "empty" | "duplicate") => ({
    keys: number(`${side}_${kind}_keys`),
    rows: number(`${side}_${kind}_rows`),
  });
  return {
    rows: { left: number("left_rows"), right: number("right_rows") },
    empty: { left: trouble("left", "empty"), right: trouble("right", "empty") },
    duplicate: { left: trouble("left", "duplicate"), right: trouble("right", "duplicate") },
    isOdd: row?.odd === true,
  };
}

/** Every key once, with how many rows of each side have it and what else is gathered of them. */
function groups(
  parts: readonly KeyPart[],
  sources: Sources,
  options: CompareOptions,
  more: (side: Side) => readonly string[],
  gathered: readonly string[],
): string {
  const names = parts.map((_, index) => `k${index}`);
  const of = (side: Side): string => {
    const marks = sides.map((each) =>
      each === side ? `true AS ${each}` : `CAST(NULL AS BOOLEAN) AS ${each}`,
    );
    const keys = parts.map((part, index) => `${keyCell(part, side, "t", options)} AS k${index}`);
    return `SELECT ${[...keys, ...marks, ...more(side)].join(", ")} FROM ${sources[side]} AS t`;
  };
  return `SELECT ${[...names, ...sides.map((side) => `count("${side}") AS ${side}_rows`), ...gathered].join(", ")}
    FROM (${of("left")} UNION ALL ${of("right")}) GROUP BY ${names.join(", ")}`;
}

/** A key that would be wrong if it were taken as was guessed. */
function oddKey(part: KeyPart & Pick<Judged, "unproven">, key: string): readonly string[] {
  const { reading, isUnplain, unproven } = part;
  if (reading === "number") return isUnplain || areNative(part) ? [] : [`NOT ${isPlainNumber(key)}`];
  return reading === "text" || isTime(part) || unproven.length === 0 ? [] : [oddCell(key, reading)];
}

const isTime = <Part extends Pick<Judged, "reading">>(
  part: Part,
): part is Part & { reading: "time" | "zoned" } => part.reading === "time" || part.reading === "zoned";

const areNative = ({ left, right }: KeyPart): boolean =>
  areSameType(left, right) && ownReading(left) !== "printed";

/** The table of keys that several rows of a side have, or that have an empty part: `k…`, printed `p…`, rows a side. */
export const troubledKeys = "troubled_keys";

export async function keepTroubledKeys(
  parts: readonly KeyPart[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<void> {
  const isEmpty = parts.map((_, index) => `k${index} IS NULL`).join(" OR ");
  const prints = (side: Side) =>
    parts.map((part, index) => `${printed(part[side], `t.${part[side].name}`)} AS p${index}`);
  const gathered = parts.map((_, index) => `min(p${index}) AS p${index}`);
  await engine.run(`CREATE OR REPLACE TEMP TABLE ${troubledKeys} AS
    SELECT *, (${isEmpty}) AS empty FROM (${groups(parts, sources, options, prints, gathered)})
    WHERE empty OR left_rows > 1 OR right_rows > 1`);
}

const mostExamples = 5;

/** The first keys of a kind of trouble on a side. */
export async function examplesOf(
  parts: readonly KeyPart[],
  side: Side,
  kind: "empty" | "duplicate",
  engine: Engine,
): Promise<readonly (readonly string[])[]> {
  const names = parts.map((_, index) => `p${index}`);
  const condition = kind === "empty" ? `empty AND ${side}_rows > 0` : `NOT empty AND ${side}_rows > 1`;
  const rows = await engine.rows<Readonly<Record<string, string | null>>>(
    `SELECT ${names.join(", ")} FROM ${troubledKeys} WHERE ${condition} ORDER BY ${names.join(", ")} LIMIT ${mostExamples}`,
  );
  return rows.map((row) => names.map((name) => row[name] ?? ""));
}
