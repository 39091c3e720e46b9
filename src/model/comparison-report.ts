import { z } from "zod";
import { comparedAs } from "./comparison.ts";
import { matchedSchema } from "./matching-report.ts";

const names = z.array(z.string());
const side = z.enum(["left", "right"]);
const pair = { left: z.string(), right: z.string() };
const count = z.int().min(0);
const as = z.enum(comparedAs);
const reading = as.exclude(["text"]).describe("as what other values read");
const example = { side: side.describe("where the example stands"), example: z.string() };

const reconciled = z
  .discriminatedUnion("kind", [
    z.object({ kind: z.literal("types"), ...pair }).describe("the sides have different types"),
    z
      .object({
        kind: z.literal("text"),
        reading,
        why: z.enum(["leading-zeros", "unlike", "zone"]),
        ...example,
        ...pair,
      })
      .describe("text, because of a value that does not read so"),
    z
      .object({
        kind: z.literal("partly"),
        reading,
        unread: z.object({ left: count, right: count }),
        ...example,
      })
      .describe("a tolerance is given, and does not hold for values that do not read so"),
  ])
  .nullable()
  .describe("why it is compared as it is, where that is worth telling");

const tolerance = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("absolute"), by: z.number() }),
  z.object({ kind: z.literal("relative"), share: z.number().describe("0.01 is 1 %") }),
  z.object({ kind: z.literal("days"), days: z.number() }),
]);

const trouble = z.object({
  keys: count,
  rows: count.describe("rows that have such a key"),
  examples: z.array(names).describe("the first of them, part by part"),
});

const table = z.object({
  label: z.string().describe("the path, dataset#table, or standard input"),
  reading: z.object({
    format: z.string(),
    encoding: z.string().optional(),
    delimiter: z.string().optional(),
    quote: z.string().optional(),
    sheet: z.string().optional(),
    compression: z.string().optional(),
  }),
  rows: count.describe("after --where"),
  columns: names,
  emptyKeys: trouble,
  duplicateKeys: trouble,
  setAside: count.describe("rows behind the first of their key, with --duplicates first"),
});

const value = z
  .union([z.string(), z.number(), z.boolean(), z.null()])
  .describe("numbers and truth values where a table has a type for them; null: missing");

/** The form of what `recount compare --format json` writes. */
export const comparisonSchema = z.object({
  recount: z.string().describe("the version that compared"),
  left: table,
  right: table,
  keys: z.array(z.object({ ...pair, as, reconciled })),
  columns: z.array(
    z.object({
      ...pair,
      as,
      reconciled,
      tolerance: tolerance.nullable(),
      different: count.describe("rows of both sides in which the cells differ"),
      largest: z
        .object({ key: names, by: z.number() })
        .nullable()
        .describe("the difference that is farthest apart: right less left, in days for dates"),
      typical: z.number().nullable().describe("the median of the differences, without signs"),
    }),
  ),
  unpaired: z.object({ left: names, right: names }).describe("columns of one side alone, not compared"),
  rows: z.object({
    both: count.describe("pairs of rows: equal and changed together"),
    equal: count,
    changed: count,
    onlyLeft: count,
    onlyRight: count,
  }),
  rules: z
    .object({
      where: z.string().nullable().describe("the condition that rows of both sides had to meet"),
      leftOut: z.array(z.object(pair)).describe("columns that --only or --ignore leaves out"),
      ignoreCase: z.boolean(),
      ignoreSpaces: z.boolean(),
      ignoreAccents: z.boolean(),
      emptyIsMissing: z.boolean().describe("whether an empty text is the same as a missing value"),
    })
    .describe("what was asked that decides which rows and cells count"),
  isEqual: z.boolean().describe("no row differs, and no column is on one side alone"),
  matched: matchedSchema.optional().describe("how rows found each other where no key told them apart"),
  differences: z
    .array(
      z.object({
        change: z.enum(["changed", "left", "right"]).describe("left, right: on that side alone"),
        key: z.array(value).describe("part by part"),
        cells: z
          .array(
            z.object({
              column: z.string().describe("as the left names it"),
              left: value.optional(),
              right: value.optional(),
              by: z.number().optional().describe("right less left, in days for dates"),
            }),
          )
          .describe("those that differ; of a row of one side alone, all that both tables have"),
      }),
    )
    .describe("every row that differs, in the order of their keys, or as many as --limit says"),
});
