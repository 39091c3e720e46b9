import { z } from "zod";
import type { FaultCode } from "./fault.ts";
import type { TableName } from "./table-names.ts";
import { type EdtfSpan, parseDate, parsePeriod } from "./time.ts";

/** What a column says of itself besides its text; JSON Schemas carry it, and the loader follows its references. */
export interface ColumnFacts {
  readonly references?: TableName;
  readonly several?: boolean;
  readonly choices?: readonly string[];
}

/** What every id is made of. */
export const idPattern = /^[a-z0-9][a-z0-9-]*$/;

/** What spreadsheets show where a formula has no result or a column is too narrow: whatever stood there is lost. */
export const errorValue = /^#(NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|N\/A|SPILL!|CALC!|#+)$/;
const noErrorValue = /^(?!#(NAME\?|REF!|VALUE!|DIV\/0!|NULL!|NUM!|N\/A|SPILL!|CALC!|#+)$)/;

/** zod carries our fault codes where it would carry sentences: wording is for `messages/`. */
const fault = (code: FaultCode) => ({ error: code });

/**
 * Reads a sound cell of some types as their schema would, and far faster; `undefined` for a cell that the schema must
 * look at. For what differs in nearly every row of a long table: ids, numbers, text.
 */
type PlainReading = (cell: string) => string | number | undefined;
const plainReadings = new Map<z.ZodType, PlainReading>();

/** The quick way to read sound cells of a type, if it has one. */
export const plainReading = (type: z.ZodType): PlainReading | undefined => plainReadings.get(type);

const plainly = <T extends z.ZodType>(type: T, reading: PlainReading): T => {
  plainReadings.set(type, reading);
  return type;
};

const describe = <T extends z.ZodType>(type: T, facts: ColumnFacts): T => type.meta({ ...facts });

/** Free text; empty where there is none. */
export const text = plainly(z.string().regex(noErrorValue, fault("formula-error")), (cell) =>
  noErrorValue.test(cell) ? cell : undefined,
);

/** Text that must be there. */
export const words = plainly(
  z.string().min(1, fault("cell-empty")).regex(noErrorValue, fault("formula-error")),
  (cell) => (cell !== "" && noErrorValue.test(cell) ? cell : undefined),
);

export const id = plainly(
  z
    .string()
    .min(1, { ...fault("cell-empty"), abort: true })
    .regex(idPattern, fault("id-invalid")),
  (cell) => (idPattern.test(cell) ? cell : undefined),
);

/** One id of another table, or empty. */
export const reference = (table: TableName) =>
  describe(z.string().regex(/^$|^[a-z0-9][a-z0-9-]*$/, fault("id-invalid")), { references: table });

/** One id of another table that must be there. */
export const requiredReference = (table: TableName) => describe(id, { references: table });

/** Several ids of another table, separated by `;`, read as a list; empty where there are none. */
export const references = (table: TableName) =>
  describe(
    z
      .string()
      .transform((cell): readonly string[] =>
        Object.freeze([...new Set(cell.split(";").map((part) => part.trim()))].filter((part) => part !== "")),
      )
      .refine((ids) => ids.every((each) => idPattern.test(each)), fault("id-invalid")),
    { references: table, several: true },
  );

/** Digits with a point for decimals; not 12.000, which is twelve to some and twelve thousand to others. */
const numberPattern = /^$|^(?!-?[1-9]\d{0,2}\.000$)-?\d+(\.\d+)?$/;

/** True for a cell that a column of ids takes as one. */
export const isId = (cell: string): boolean => idPattern.test(cell);

/** True for a cell that a column of numbers takes. */
export const isNumber = (cell: string): boolean => numberPattern.test(cell);

/** A decimal number with a point, no thousands separators; `null` where the cell is empty. */
export const number = plainly(
  z
    .string()
    .regex(numberPattern, fault("number-invalid"))
    .transform((cell) => (cell === "" ? null : Number(cell))),
  (cell) => (cell !== "" && numberPattern.test(cell) ? Number(cell) : undefined),
);

/** One of the words listed, or `fallback` where the cell is empty. */
export const choice = <
  const Words extends readonly [string, ...string[]],
  Fallback extends Words[number] | null,
>(
  options: Words,
  fallback: Fallback,
) =>
  describe(
    z
      .enum(["", ...options], fault("choice-unknown"))
      .transform((cell): Words[number] | Fallback => (cell === "" ? fallback : (cell as Words[number]))),
    { choices: options },
  );

/** One of the words listed; empty is a fault. */
export const requiredChoice = <const Words extends readonly [string, ...string[]]>(options: Words) =>
  describe(
    z.enum(options, {
      error: (issue) => (issue.input === "" ? "cell-empty" : "choice-unknown") satisfies FaultCode,
    }),
    { choices: options },
  );

/** The facts that a column's type was described with; none for plain text. */
export const columnFacts = (type: z.ZodType): ColumnFacts => (type.meta() ?? {}) as ColumnFacts;

/** An EDTF date, read as a span of days; `null` where the cell is empty. */
export const date = z.string().transform((cell, context) => (cell === "" ? null : spanOf(cell, context)));

/** An EDTF date that must be there. */
export const requiredDate = z
  .string()
  .min(1, { ...fault("cell-empty"), abort: true })
  .transform(spanOf);

function spanOf(cell: string, context: z.RefinementCtx): EdtfSpan {
  const span = parseDate(cell);
  if (typeof span === "object") return span;
  context.addIssue({ code: "custom", message: span, input: cell });
  return z.NEVER;
}

/** An EDTF interval or lone date; `null` where the cell is empty: the time is unknown. */
export const period = z.string().transform((cell, context) => {
  if (cell === "") return null;
  const read = parsePeriod(cell);
  if (typeof read === "object") return read;
  context.addIssue({ code: "custom", message: read, input: cell });
  return z.NEVER;
});

/** An http or https address, or empty. Never fetched. */
export const address = z
  .string()
  .regex(/^$|^https?:\/\//, { ...fault("address-invalid"), abort: true })
  .refine((cell) => cell === "" || URL.canParse(cell), fault("address-invalid"));
