import { z } from "zod";

const rowNumbers = z.array(z.number().int().positive());

/** What recount reads of a resource’s `dialect` (Table Dialect 2.0); the rest is for others. */
export const dialectSchema = z.looseObject({
  delimiter: z.string().length(1).optional(),
  quoteChar: z.string().length(1).optional(),
  escapeChar: z.string().length(1).optional(),
  header: z.boolean().optional(),
  headerRows: rowNumbers.optional(),
  headerJoin: z.string().optional(),
  commentRows: rowNumbers.optional(),
  commentChar: z.string().min(1).optional(),
  property: z.string().optional(),
  sheetNumber: z.number().int().positive().optional(),
  sheetName: z.string().optional(),
});
export type Dialect = z.output<typeof dialectSchema>;

const field = z.looseObject({
  name: z.string(),
  format: z.string().optional(),
  decimalChar: z.string().length(1).optional(),
  groupChar: z.string().length(1).optional(),
});
export type Field = z.output<typeof field>;

/** What recount reads of a resource’s `schema` (Table Schema 2.0): how its cells are written. */
export const fieldsSchema = z.looseObject({
  fields: z.array(field).optional(),
  missingValues: z
    .array(z.union([z.string(), z.looseObject({ value: z.string() }).transform(({ value }) => value)]))
    .optional(),
});
