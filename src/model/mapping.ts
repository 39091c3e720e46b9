import { z } from "zod";
import { qualifiers } from "./interval.ts";
import { methods, statuses } from "./tables.ts";

/** The property of a resource that says how its wide table becomes figures. */
export const mappingProperty = "recount:mapping";

const columnName = z.string().min(1);

/** One of the words, or the empty text, which takes away what the mapping says for all columns. */
const orNone = <const Words extends readonly string[]>(words: Words) =>
  z.enum(["", ...words] as ["", ...Words]);

/** What the cells of a column mean; without `values` they stand for themselves. */
const fromColumn = z.strictObject({
  column: columnName,
  values: z.record(z.string(), z.string()).optional(),
});

/** The same words in every row (empty: none, whatever the mapping says for all columns), or what a column holds. */
const binding = z.union([z.string(), fromColumn]);
export type Binding = z.output<typeof binding>;

/** A date: `format` is a pattern of strptime, as Table Schema has it, where the column's dates are not ISO 8601. */
const dateBinding = z.union([z.string(), fromColumn.extend({ format: z.string().min(1).optional() })]);
export type DateBinding = z.output<typeof dateBinding>;

/** How a row’s date is the time that a number covers. */
const spans = ["date", "since-start", "since-previous"] as const;
export type Covers = (typeof spans)[number];

/** How cells that are no plain numbers are read; the names are Table Schema’s where it has one. */
const cells = {
  missingValues: z.array(z.string()).optional(),
  decimalChar: z.string().max(1).optional(),
  groupChar: z.string().max(1).optional(),
  footnotes: z.array(z.string().min(1)).optional(),
  percent: z.boolean().optional(),
  qualifierMarks: z.record(z.string().min(1), z.enum(qualifiers)).optional(),
};

/** Names of the ids that no table explains, by the language of a briefing. */
const names = {
  event_en: binding.optional(),
  event_ar: binding.optional(),
  event_ckb: binding.optional(),
  phase_en: binding.optional(),
  phase_ar: binding.optional(),
  phase_ckb: binding.optional(),
};
export const nameKeys = Object.keys(names) as readonly (keyof typeof names)[];

/** What a figure says of itself besides its number; on a value column it replaces what holds for all of them. */
const figure = {
  source: binding.optional(),
  indicator: binding.optional(),
  population: binding.optional(),
  place: binding.optional(),
  event: binding.optional(),
  phase: binding.optional(),
  ...names,
  qualifier: z.union([orNone(qualifiers), fromColumn]).optional(),
  originator: binding.optional(),
  cited_url: binding.optional(),
  method: z.union([orNone(methods), fromColumn]).optional(),
  status: z.union([orNone(statuses), fromColumn]).optional(),
  note: binding.optional(),
  date: dateBinding.optional(),
  year: binding.optional(),
  month: binding.optional(),
  day: binding.optional(),
  start: dateBinding.optional(),
  published: dateBinding.optional(),
  covers: orNone(spans).optional(),
};

/** One column of numbers. `name` stands for it in the ids of its figures. */
export const valueColumnSchema = z.strictObject({
  column: columnName,
  name: z
    .string()
    .regex(/^[a-z0-9][a-z0-9-]*$/)
    .optional(),
  upper: columnName.optional(),
  best: columnName.optional(),
  ...figure,
  ...cells,
});
export type ValueColumn = z.output<typeof valueColumnSchema>;

/** Rows that are no data, such as totals: those whose cell in `column` is one of `values`. */
const skipped = z.strictObject({ column: columnName, values: z.array(z.string()).min(1) });

/** How a wide table (one row a day, place or year) becomes figures: a resource’s `recount:mapping`. */
export const mappingSchema = z.strictObject({
  ...figure,
  ...cells,
  values: z.array(valueColumnSchema).min(1),
  key: z.array(columnName).min(1).optional(),
  skip: z.array(skipped).optional(),
  repeatedHeaders: z.boolean().optional(),
});
export type Mapping = z.output<typeof mappingSchema>;

/** The keys that may stand at a place of a mapping, for whoever misspelt one. */
export function keysAt(path: readonly PropertyKey[]): readonly string[] {
  const [first, , third] = path;
  if (first === undefined) return Object.keys(mappingSchema.shape);
  if (first === "values" && third === undefined) return Object.keys(valueColumnSchema.shape);
  return first === "skip" ? Object.keys(skipped.shape) : ["column", "values", "format"];
}
