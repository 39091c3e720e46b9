import type { Fault } from "../model/fault.ts";
import { nearest } from "../model/nearest.ts";
import { dayText, parseDate } from "../model/time.ts";
import { type Condition, columnsOf, type Order, type Part } from "./where.ts";

/** What a column holds, as far as it matters to a condition; `other` is what has no text of its own: lists, records. */
export type ColumnKind = "text" | "number" | "date" | "truth" | "other";

/** A column that a condition may name: what it holds, and what stands for it in SQL, quoted where that is a name. */
export interface WhereColumn {
  readonly kind: ColumnKind;
  readonly sql: string;
  /** Of a column of text: a cell that is neither number nor date, which is why; empty where there is none. */
  readonly example: string;
}

export type WhereColumns = ReadonlyMap<string, WhereColumn>;

/** An expression of SQL that is true or false of every row, never unknown, and the values for its `$1`, `$2` … */
export interface SqlCondition {
  readonly sql: string;
  readonly values: readonly (string | number | bigint | boolean)[];
}

/**
 * Every way in which a condition does not fit a table: columns that it does not have, values that are none of a column's
 * kind. `table` is what the faults name as their file.
 */
export function whereFaults(condition: Condition, columns: WhereColumns, table: string): readonly Fault[] {
  const names = [...columns.keys()];
  const unknown = columnsOf(condition)
    .filter((column) => !columns.has(column))
    .map((cell): Fault => {
      const facts = { cell, meant: nearest(cell, names) ?? "none", choices: few(names) };
      return { code: "where-column-unknown", file: table, facts };
    });
  return [...unknown, ...misfits(condition, columns, table)];
}

const namedAtMost = 30;
const few = (names: readonly string[]): string =>
  [...names.slice(0, namedAtMost), ...(names.length > namedAtMost ? ["…"] : [])].join(", ");

function misfits(condition: Condition, columns: WhereColumns, table: string): readonly Fault[] {
  if (condition.kind === "not") return misfits(condition.of, columns, table);
  if ("of" in condition) return condition.of.flatMap((part) => misfits(part, columns, table));
  const { column } = condition;
  const kind = columns.get(column)?.kind;
  if (kind === undefined || condition.kind === "empty") return [];
  const fault = (expected: string, cell: string): Fault => ({
    code: "where-value",
    file: table,
    column,
    facts: { expected, cell, example: columns.get(column)?.example || "none" },
  });
  const values = condition.kind === "among" ? condition.values : [condition.value];
  if (kind === "other") return [fault("other", values.join(", "))];
  if (condition.kind === "part") return kind === "text" ? [] : [fault("part", condition.value)];
  if (condition.kind === "order" && (kind === "text" || kind === "truth"))
    return [fault("order", condition.value)];
  return values.filter((value) => !isOf(kind, value, condition.kind)).map((value) => fault(kind, value));
}

function isOf(kind: ColumnKind, value: string, test: "among" | "order"): boolean {
  if (value === "" && test === "among") return true;
  switch (kind) {
    case "number":
      return numeric.test(value);
    case "date":
      return typeof parseDate(value) === "object";
    case "truth":
      return truths.has(value.toLowerCase());
    default:
      return true;
  }
}

const numeric = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d{1,3})?$/i;

const truths: ReadonlyMap<string, boolean> = new Map([
  ["true", true],
  ["yes", true],
  ["1", true],
  ["false", false],
  ["no", false],
  ["0", false],
]);

/**
 * A condition in SQL; ask {@link whereFaults} first. What the condition says stands among the values alone, never in
 * the SQL, and the columns as `columns` has them. A missing cell is none of the values, and neither before nor after one.
 *
 * @param first the number of the first parameter, where others come before it
 */
export function whereSql(condition: Condition, columns: WhereColumns, first = 1): SqlCondition {
  const values: SqlCondition["values"][number][] = [];
  const parameter: Bind = (value) => {
    values.push(value);
    return `$${first + values.length - 1}`;
  };
  return { sql: sqlOf(condition, columns, parameter), values };
}

/** Keeps a value, and gives what stands for it. */
type Bind = (value: SqlCondition["values"][number]) => string;

function sqlOf(condition: Condition, columns: WhereColumns, bind: Bind): string {
  if (condition.kind === "not") return `(NOT ${sqlOf(condition.of, columns, bind)})`;
  if ("of" in condition)
    return `(${condition.of.map((part) => sqlOf(part, columns, bind)).join(condition.kind === "all" ? " AND " : " OR ")})`;
  const column = columns.get(condition.column);
  if (!column) throw new Error(`no column ${condition.column}`);
  switch (condition.kind) {
    case "empty":
      return isEmpty(column);
    case "part":
      return total(`${partFunctions[condition.where]}(${normal(column)}, ${bind(plain(condition.value))})`);
    case "order":
      return total(ordered(column, condition.operator, condition.value, bind));
    case "among":
      return `(${condition.values.map((value) => equal(column, value, bind)).join(" OR ")})`;
  }
}

/** Unknown is false: a missing cell is not before anything, and `not` then means what it says. */
const total = (sql: string): string => `coalesce(${sql}, false)`;

const isEmpty = ({ kind, sql }: WhereColumn): string =>
  kind === "text" ? `(${sql} IS NULL OR ${sql} = '')` : `(${sql} IS NULL)`;

const partFunctions: Readonly<Record<Part, string>> = {
  contains: "contains",
  starts: "starts_with",
  ends: "ends_with",
};

/** One form of letters that can be written in two ways, for cells and values alike. */
const normal = ({ sql }: WhereColumn): string => `nfc_normalize(${sql})`;
const plain = (value: string): string => value.normalize("NFC");

function equal(column: WhereColumn, value: string, bind: Bind): string {
  if (value === "") return isEmpty(column);
  switch (column.kind) {
    case "number":
      return total(`${column.sql} = ${bind(numberOf(value))}`);
    case "date":
      return total(`(${ordered(column, ">=", value, bind)} AND ${ordered(column, "<=", value, bind)})`);
    case "truth":
      return total(`${column.sql} = ${bind(truths.get(value.toLowerCase()) ?? false)}`);
    default:
      return total(`${normal(column)} = ${bind(plain(value))}`);
  }
}

function ordered({ kind, sql }: WhereColumn, operator: Order, value: string, bind: Bind): string {
  if (kind !== "date") {
    const compared = `${sql} ${operator} ${bind(numberOf(value))}`;
    // What is no number would come after all numbers.
    return operator.startsWith(">") ? `(${compared} AND NOT isnan(CAST(${sql} AS DOUBLE)))` : compared;
  }
  const span = parseDate(value);
  if (typeof span === "string") throw new Error(`no date ${value}`);
  // A date less exact than a day is all of its days: before May is before its first, after May after its last.
  const day = operator === "<" || operator === ">=" ? span.first : span.last + 1;
  const side = operator.startsWith("<") ? "<" : ">=";
  return `${sql} ${side} CAST(${bind(dayText(day))} AS DATE)`;
}

/** Whole numbers keep all their digits, as far as the engine has room for them. */
function numberOf(value: string): number | bigint {
  const isWhole = /^[+-]?\d{1,37}$/.test(value);
  return isWhole ? BigInt(value.replace("+", "")) : Number(value);
}
