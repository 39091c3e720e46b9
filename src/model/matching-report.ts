import { z } from "zod";
import { type MatchReason, matchDecisions } from "./matching.ts";

const names = z.array(z.string());
const words = { left: z.string(), right: z.string() };
const count = z.int().min(0);

const reason = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("same-name") }),
  z.object({ kind: z.enum(["spelling", "near", "initial", "article"]), ...words }),
  z.object({ kind: z.literal("letters"), ...words, count: count.describe("letters that differ") }),
  z.object({ kind: z.enum(["only-left", "only-right", "joined"]), words: z.string() }),
  z.object({ kind: z.enum(["reordered", "rival"]) }),
  z.object({
    kind: z.literal("rare"),
    words: z.string(),
    rows: count.describe("rows of both tables that have it"),
  }),
  z.object({
    kind: z.literal("cell"),
    column: z.string(),
    level: z.enum(["same", "alike", "different"]),
    ...words,
  }),
  z.object({ kind: z.literal("decided"), by: z.string(), on: z.string(), reason: z.string() }),
]) satisfies z.ZodType<MatchReason>;

const decision = z.object({
  left: z.string().describe("what stands for the row"),
  right: z.string(),
  decision: z.enum(matchDecisions),
  reason: z.string(),
  decidedBy: z.string(),
  decidedOn: z.string(),
  row: count.describe("of the file of decisions"),
});

const row = z.object({
  row: count.describe("as a spreadsheet counts"),
  reference: z.string().describe("what stands for the row in a file of decisions"),
  name: z.string(),
});

const pairs = z.array(
  z.object({
    left: row,
    right: row,
    score: z.number().min(0).max(1),
    reasons: z.array(reason),
    decision: decision.nullable(),
    key: z.string().describe("the second part of its key among the differences: L12 R15"),
    isJoined: z.boolean(),
  }),
);

/** The form of how rows found each other by their names. */
export const matchedSchema = z.object({
  match: names,
  block: names,
  evidence: names,
  pairs: pairs.describe("taken for one person each"),
  undecided: pairs.describe("too close to call, and left to a person"),
  parted: pairs.describe("decided to be of two people each"),
  unnamed: z.object({ left: count, right: count }).describe("rows without a name"),
  unfollowed: z.array(
    z.object({ decision, side: z.enum(["left", "right"]), why: z.enum(["gone", "changed", "taken"]) }),
  ),
  decisions: z.array(decision).describe("all that were given"),
});
