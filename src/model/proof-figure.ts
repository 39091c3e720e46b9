import { z } from "zod";
import { impossibilities } from "./impossible-date.ts";
import { qualifiers } from "./interval.ts";
import { scopeDimensions } from "./scope.ts";
import { indicatorKinds, methods } from "./tables.ts";

/** A figure, as the parts of a proof name it. */
export const figure = z.string().describe("a figure’s id");
export const figures = z.array(figure);
export const ids = z.array(z.string());
const bound = z.number().nullable().describe("null: no bound");
export const isoDay = z.string().describe("an ISO day; empty: without end");
export const certainties = ["always", "sometimes", "never"] as const;

/** An interval as data: an end without a bound is `null`, since JSON knows no infinity. */
export const range = z.object({
  low: bound,
  high: bound,
  lowOpen: z.boolean().describe("true: the end itself is excluded"),
  highOpen: z.boolean(),
});
export type Range = z.output<typeof range>;

/** The two dates that a figure has. */
export const ends = ["start", "as-of"] as const;
export type DateEnd = (typeof ends)[number];

/**
 * How a date is read: to the `day`; as some day of its span (`some-day`), where need be only up to publication
 * (`cut`); as the whole span's first or last day (`span`), or as much of it as had passed (`span-cut`); left open, as
 * some day up to publication (`open`); or from the beginning (`beginning`).
 */
export const dateReadings = ["day", "some-day", "cut", "span", "span-cut", "open", "beginning"] as const;

const readDate = z.object({
  printed: z.string().describe("EDTF, as printed; .. where left open"),
  first: isoDay.describe("the earliest day that it can be"),
  last: isoDay.describe("the latest day that it can be"),
  reading: z.enum(dateReadings),
  until: z.enum(["publication", "access"]).nullable().describe("what cuts or ends it, where one is recorded"),
  doubtful: z.boolean().describe("marked ~, ? or %: never enough for a proof"),
});
export type ReadDate = z.output<typeof readDate>;

export const readFigure = z.object({
  letter: z.string().describe("what the sentences call it: A, B, C …"),
  id: figure,
  source: z.string(),
  locator: z.string(),
  asPrinted: z.string(),
  originators: ids,
  scope: z.object(
    Object.fromEntries(scopeDimensions.map((dimension) => [dimension, z.string()])) as ScopeShape,
  ),
  kind: z.enum(indicatorKinds),
  method: z.enum(methods).nullable(),
  period: z.string().describe("EDTF, as printed; empty: not recorded"),
  qualifier: z.enum(qualifiers),
  value: z.number().nullable(),
  upper: z.number().nullable(),
  interval: range,
  half: z.number().nullable().describe("for about: how far it reaches to either side; null otherwise"),
  impossible: z.enum(impossibilities).nullable().describe("why its period cannot be"),
  start: readDate.nullable().describe("null: not known, or without meaning"),
  asOf: readDate.nullable().describe("null: not known"),
});
type ScopeShape = Record<(typeof scopeDimensions)[number], z.ZodString>;
/** A figure as printed, and as recount reads it. */
export type ReadFigure = z.output<typeof readFigure>;
