import { z } from "zod";
import { findingStatuses, reportedTypes, severities } from "./finding.ts";
import { hintKinds } from "./hint.ts";
import { ends, figure, figures, range, readFigure } from "./proof-figure.ts";
import { step } from "./proof-steps.ts";

const remedy = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("value"),
    figure,
    interval: range.describe("what it would have to be, all else as it is"),
  }),
  z.object({ kind: z.literal("date"), figure, end: z.enum(ends), printed: z.string() }),
  z.object({ kind: z.literal("number"), figure }),
  z.object({
    kind: z.literal("others-remain"),
    figure: figure.describe("what is no other value of it settles it against `against` alone"),
    against: figures,
    others: figures.describe("what it may contradict still"),
  }),
  z.object({ kind: z.literal("method"), figure }),
  z.object({ kind: z.literal("originator"), figure }),
  z.object({ kind: z.enum(["other-scope", "later", "new-phase", "overlap", "gap", "relation"]), figures }),
  z.object({
    kind: z.enum(["ask-source", "other-origin", "add-source", "follow-link", "keep-later", "publication"]),
    figures,
  }),
  z.object({
    kind: z.enum([
      "nothing",
      "record",
      "evidence",
      "correct-date",
      "remove-row",
      "decide-again",
      "remove-decision",
      "own",
    ]),
    figures,
  }),
]);
/** Something that would settle a finding. */
export type Remedy = z.output<typeof remedy>;

/** A proof as data: `recount explain --format json` writes it, `recount schema explain` describes it. */
export const proofSchema = z.object({
  finding: z.string().describe("its id"),
  fingerprint: z.string(),
  type: z.enum(reportedTypes),
  severity: z.enum(severities),
  status: z.enum(findingStatuses),
  figures: z.array(readFigure),
  steps: z.array(step),
  hints: z.array(z.looseObject({ kind: z.enum(hintKinds) })).describe("as the audit has them"),
  remedies: z.array(remedy),
});

/**
 * The proof of one finding as facts without wording: the figures as printed and as read, the steps from them to the
 * finding, and what would settle it. Whoever repeats the steps by hand arrives at the finding.
 */
export type Proof = z.output<typeof proofSchema>;
