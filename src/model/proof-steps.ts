import { z } from "zod";
import { scopeDifferences } from "./finding.ts";
import { impossibilities } from "./impossible-date.ts";
import { certainties, ends, figure, figures, ids, isoDay, range } from "./proof-figure.ts";
import { scopeDimensions } from "./scope.ts";
import { decisions } from "./tables.ts";

/** The rules that a proof can rest on, each with the page that it stands on. */
export const proofRules = [
  "grows-with-scope",
  "running-total",
  "one-value",
  "parts-add-up",
  "periods-cover",
  "relation",
  "repeat",
  "link",
  "vintage",
  "stale",
  "sum-by-mistake",
  "one-origin",
  "one-source",
  "no-originator",
  "accounts",
  "growth",
  "set-apart",
  "record",
  "dates",
  "recorded-once",
  "precision",
  "best",
  "decision-stands",
  "decision-used",
] as const;

const scopeStep = z.object({
  kind: z.literal("scope"),
  parts: figures.describe("figures of one scope"),
  whole: figure,
  dimensions: z.array(
    z.object({
      dimension: z.enum(scopeDimensions),
      part: z.string(),
      whole: z.string().describe("empty: all"),
      lies: z.enum(["same", "all", "within", "around", "close", "siblings", "apart"]),
      path: ids.describe("from the narrower to the wider, by broader; empty unless within or around"),
    }),
  ),
});
export type ScopeStep = z.output<typeof scopeStep>;

const timeStep = z.object({
  kind: z.literal("time"),
  part: figure,
  whole: figure,
  end: z.enum(ends),
  asks: z.enum(["no-later", "no-earlier", "same", "earlier"]).describe("what must hold of the whole’s date"),
  holds: z.enum(certainties),
  because: z
    .enum(["same-words", "same-day", "order", "together", "open", "doubtful"])
    .describe(
      "dates printed alike; one day; one surely first; so by the dates of other figures; several days possible; a marked date",
    ),
});
export type TimeStep = z.output<typeof timeStep>;

const methodStep = z.object({
  kind: z.literal("method"),
  parts: figures,
  whole: figure,
  meet: z.enum(["same", "both-unstated", "floor", "unstated", "coverage", "different"]),
});

const originStep = z.object({
  kind: z.literal("origin"),
  figures,
  shared: ids.describe("credited for all of them"),
  relation: z.enum(["shared", "different", "unnamed", "one-source"]),
});

const ruleStep = z.object({ kind: z.literal("rule"), rule: z.enum(proofRules) });

const compareStep = z.object({
  kind: z.literal("compare"),
  over: figure,
  low: z.number().describe("the least that the first can be"),
  lowOpen: z.boolean(),
  under: figure,
  high: z.number().describe("the most that the second can be"),
  highOpen: z.boolean(),
});
export type CompareStep = z.output<typeof compareStep>;

const sumStep = z.object({
  kind: z.literal("sum"),
  addends: z.array(z.object({ figure, value: z.number() })),
  bounds: z.enum(["low", "high", "value"]).describe("which end of each addend is added"),
  total: z.number(),
  sign: z.enum([">", "<", "="]),
  whole: figure,
  limit: z.number(),
});
export type SumStep = z.output<typeof sumStep>;

const layoutStep = z.object({
  kind: z.literal("layout"),
  parts: figures,
  whole: figure,
  how: z.enum(["periods", "places", "cover"]),
  certainty: z.enum(certainties),
});

const termsStep = z.object({
  kind: z.literal("terms"),
  relation: z.string(),
  expression: z.string(),
  operator: z.enum(["=", "<=", "<"]).describe("with all terms on one side"),
  terms: z.array(
    z.object({
      coefficient: z.number(),
      indicator: z.string(),
      population: z.string(),
      at: z
        .enum(["date", "end", "before"])
        .describe("of the date; of a total, at the end of the time or the day before it"),
      figures,
      value: range,
      times: range.describe("the value times the coefficient"),
    }),
  ),
  remainder: range,
  wholeOnly: z.boolean().describe("true: what is needed lies in the remainder, but no whole numbers make it"),
  mixedOrigins: z.boolean(),
});
export type TermsStep = z.output<typeof termsStep>;

const reading = z.array(
  z.object({
    figure,
    end: z.enum(ends),
    day: isoDay,
    outside: z.boolean().describe("true: outside what is printed, which a mark of doubt allows"),
  }),
);
export type Reading = z.output<typeof reading>;
const contextStep = z.object({
  kind: z.literal("context"),
  figures,
  place: z.string(),
  event: z.string(),
  phase: z.string(),
  asOf: z.string(),
  certain: z.boolean().describe("false: the dates are printed alike, and may yet be different days"),
});

const readingsStep = z.object({
  kind: z.literal("readings"),
  contradicting: reading,
  harmless: reading,
});
export type ReadingsStep = z.output<typeof readingsStep>;

const doubtStep = z.object({
  kind: z.literal("doubt"),
  doubt: z.enum(["dates", "vague", "about", "method", "origins", "recount", "order", "marked"]),
  figures,
});
export type DoubtStep = z.output<typeof doubtStep>;

const othersStep = z.object({ kind: z.literal("others"), figure, others: figures });

const repeatStep = z.object({
  kind: z.literal("repeat"),
  value: z.number(),
  figures,
  relayed: z.enum(["one-source", "one-originator", "both"]),
});

const differStep = z.object({
  kind: z.literal("differ"),
  what: z.enum(["credits", "qualifiers", "populations"]),
  figures,
});

const linkStep = z.object({
  kind: z.literal("link"),
  figure,
  address: z.string(),
  host: z.string(),
  organisation: z.string(),
  credited: ids,
});

const publishedStep = z.object({
  kind: z.literal("published"),
  earlier: figure,
  later: figure,
  certain: z.boolean(),
});

const containsStep = z.object({ kind: z.literal("not-contained"), total: figure, outside: figures });
const backingStep = z.object({
  kind: z.literal("backing"),
  figures,
  originators: ids,
  sources: z.int(),
});
const apartStep = z.object({
  kind: z.literal("apart"),
  dimension: z.enum(scopeDifferences),
  over: figure,
  unders: figures,
  relation: z.enum(["nested", "close", "siblings"]).nullable(),
});
const missingStep = z.object({
  kind: z.literal("missing"),
  what: z.enum(["published", "address", "as-of", "locator"]),
  source: z.string(),
  figures,
});
const answersStep = z.object({
  kind: z.literal("answers"),
  question: z.string(),
  answers: z.array(
    z.object({
      account: z.string(),
      source: z.string(),
      locator: z.string(),
      claimant: z.string(),
      answer: z.string(),
    }),
  ),
});

const dated = z.object({
  what: z.enum(["published", "accessed", "start", "as-of"]),
  figure: figure.nullable().describe("whose date it is; null: the source’s"),
  printed: z.string().describe("EDTF, as printed"),
  day: isoDay,
});
const impossibleStep = z.object({
  kind: z.literal("impossible"),
  impossible: z.enum(impossibilities),
  source: z.string(),
  late: dated.describe("on this day at the earliest"),
  early: dated.describe("on this day at the latest"),
});
const rowsStep = z.object({
  kind: z.literal("rows"),
  rows: z.array(z.object({ figure, file: z.string(), row: z.int() })),
});
const containedStep = z.object({ kind: z.literal("contained"), inner: figure, outers: figures });
const bestStep = z.object({
  kind: z.literal("best"),
  figures: z.array(z.object({ figure, best: z.number() })),
});

const outdatedStep = z.object({
  kind: z.literal("outdated"),
  finding: z.string(),
  decision: z.enum(decisions),
  decidedBy: z.string(),
  decidedOn: z.string(),
  cause: z.enum(["changed", "stranger", "gone"]),
  stranger: figure.nullable(),
});

const ownStep = z.object({
  kind: z.literal("own"),
  check: z.string().describe("the check that says it, which recount does not know"),
  meaning: z.record(z.string(), z.string()),
  facts: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});

export const step = z.discriminatedUnion("kind", [
  scopeStep,
  timeStep,
  methodStep,
  originStep,
  ruleStep,
  compareStep,
  sumStep,
  layoutStep,
  termsStep,
  contextStep,
  readingsStep,
  doubtStep,
  othersStep,
  repeatStep,
  differStep,
  linkStep,
  publishedStep,
  containsStep,
  backingStep,
  apartStep,
  missingStep,
  answersStep,
  impossibleStep,
  rowsStep,
  containedStep,
  bestStep,
  outdatedStep,
  ownStep,
]);
/** One step of a proof, as facts: what was compared, by which rule, with which numbers. */
export type ProofStep = z.output<typeof step>;
export type StepOf<Kind extends ProofStep["kind"]> = Extract<ProofStep, { readonly kind: Kind }>;
