import type { Engine } from "../model/engine.ts";
import type { OpenTable, TableColumn } from "../model/open-table.ts";
import { sqlName } from "../model/sql.ts";
import type { ColumnKind, WhereColumn } from "./where-sql.ts";

/**
 * What some of a table's columns hold. A column of text is read through: where every cell that is not empty is a number
 * it is one of numbers, where every one is a day or a moment it is one of dates; `007` is text.
 */
export async function columnKinds(
  { relation, columns }: OpenTable,
  names: readonly string[],
  engine: Engine,
): Promise<ReadonlyMap<string, WhereColumn>> {
  const wanted = columns.filter(({ name }) => names.includes(name));
  const texts = wanted.filter(isText);
  const known = new Map<string, WhereColumn>(
    wanted
      .filter((column) => !isText(column))
      .map(({ name, type }) => [name, { kind: kindOf(type), sql: sqlName(name), example: "" }]),
  );
  if (texts.length === 0) return known;
  const [counted] = await engine.rows<Record<string, number | string | null>>(
    `SELECT ${texts.flatMap(({ name }, index) => tally(sqlName(name), index)).join(", ")} FROM ${relation}`,
  );
  for (const [index, { name }] of texts.entries())
    known.set(name, asCounted(sqlName(name), index, counted ?? {}));
  return known;
}

const isText = ({ type }: TableColumn): boolean => type === "VARCHAR";

/** What cells of text look like; a leading zero is part of a code and not of a number. */
const forms = {
  whole: "[+-]?(0|[1-9][0-9]{0,36})",
  number: "[+-]?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?",
  day: "[0-9]{4}-[0-9]{2}-[0-9]{2}",
  moment: "[0-9]{4}-[0-9]{2}-[0-9]{2}[ T][0-9]{2}:[0-9]{2}(:[0-9]{2}(\\.[0-9]+)?)?",
} as const;
type Form = keyof typeof forms;

const castTo: Readonly<Record<Form, string>> = {
  whole: "HUGEINT",
  number: "DOUBLE",
  day: "DATE",
  moment: "TIMESTAMP",
};

const isFilled = (sql: string): string => `trim(${sql}) <> ''`;
const fits = (sql: string, form: Form): string =>
  `(regexp_full_match(trim(${sql}), '${forms[form]}') AND TRY_CAST(trim(${sql}) AS ${castTo[form]}) IS NOT NULL)`;

const tally = (sql: string, index: number): readonly string[] => [
  `count(*) FILTER (${isFilled(sql)}) AS filled_${index}`,
  ...(Object.keys(forms) as Form[]).map((form) => `count(*) FILTER (${fits(sql, form)}) AS ${form}_${index}`),
  `min(${sql}) FILTER (${isFilled(sql)} AND NOT ${fits(sql, "number")} AND NOT ${fits(sql, "day")} AND NOT ${fits(sql, "moment")}) AS odd_${index}`,
];

function asCounted(
  sql: string,
  index: number,
  counted: Readonly<Record<string, number | string | null>>,
): WhereColumn {
  const filled = counted[`filled_${index}`];
  const form = (Object.keys(forms) as Form[]).find(
    (each) => filled !== 0 && counted[`${each}_${index}`] === filled,
  );
  if (form === undefined) return { kind: "text", sql, example: String(counted[`odd_${index}`] ?? "") };
  const kind = form === "day" || form === "moment" ? "date" : "number";
  return { kind, sql: `TRY_CAST(trim(${sql}) AS ${castTo[form]})`, example: "" };
}

function kindOf(type: string): ColumnKind {
  if (/^(U?(TINY|SMALL|BIG|HUGE)?INT(EGER)?|DECIMAL\(.*\)|FLOAT|DOUBLE)$/.test(type)) return "number";
  if (/^(DATE|TIMESTAMP.*)$/.test(type)) return "date";
  return type === "BOOLEAN" ? "truth" : /^(ENUM\(.*\)|UUID)$/.test(type) ? "text" : "other";
}
