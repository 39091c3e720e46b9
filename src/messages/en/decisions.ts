import type { Texts } from "../catalogue.ts";

/** Words for an analyst’s decisions, in ICU MessageFormat. */
export const decisions = {
  "decision.name.prefer": "preferred",
  "decision.name.correct": "corrected",
  "decision.name.withdraw": "withdrawn",
  "decision.name.explain": "explained",
  "decision.name.defer": "deferred",

  "decision.prefer":
    "Preferred: {figure}.{count, plural, =0 {} other { Left out of the audit and the estimates: {dropped}.}}",
  "decision.correct": "Found to be wrong, and left out of the audit and the estimates: {figure}.",
  "decision.withdraw": "Withdrawn, and left out of the audit and the estimates: {figure}.",
  "decision.explain":
    "Explained.{severity, select, error { Its figures still set no bound.} other { No figure is left out.}}",
  "decision.defer":
    "Put off.{severity, select, error { Until it is settled its figures set no bound.} other { No figure is left out.}}",
  "decision.unsettled":
    "{outcome} {decision, select, explain {This finding is open all the same: it contradicts more than was explained.} other {This finding is open all the same: it comes up again without what is left out.}}",
  "decision.reason": "Reason: {reason}",
  "decision.signed": "Decided by {by}, {on}",
} satisfies Texts;
