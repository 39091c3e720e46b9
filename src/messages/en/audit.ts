import type { Texts } from "../catalogue.ts";

/** Words of the terminal's audit, check and brief, in ICU MessageFormat. */
export const audit = {
  "audit.hint": "Hint: {hint}",
  "audit.count.sources": "{count, plural, one {# source} other {# sources}}",
  "audit.count.figures": "{count, plural, one {# figure} other {# figures}}",
  "audit.count.error": "{count, plural, one {# error} other {# errors}}",
  "audit.count.warning": "{count, plural, one {# warning} other {# warnings}}",
  "audit.count.note": "{count, plural, one {# note} other {# notes}}",
  "audit.count.decided": "{count, plural, one {# decided} other {# decided}}",
  "audit.count.deferred": "{count, plural, one {# put off} other {# put off}}",
  "audit.separator": ", ",
  "audit.known-by": "known by {date}",
  "audit.latest": "the latest source of {date}",
  "audit.heading.error": "ERRORS ({count}): these cannot all be true",
  "audit.heading.warning": "WARNINGS ({count}): look at these before you publish",
  "audit.heading.note": "NOTES ({count}): what explains a difference, and what is missing",
  "audit.heading.deferred": "PUT OFF ({count}): still to be settled, and still counted for --fail-on",
  "audit.heading.decided": "DECIDED ({count}): settled, with the reason and who answers for it",
  "audit.heading.estimates": "ESTIMATES: what the figures imply",
  "audit.column.printed": "Printed",
  "audit.column.counted": "Counted",
  "audit.column.as-of": "As of",
  "audit.column.source": "Source",
  "audit.column.credited": "Credited to",
  "audit.column.claimant": "Claimant",
  "audit.column.answer": "Answer",
  "audit.column.estimate": "Estimate",
  "audit.column.grade": "Grade",
  "audit.disputed": "{estimate} (disputed: {disputed})",
  "audit.derived": "Derived: {formula}",
  "check.fine":
    "{dataset} is valid: {sources, plural, one {# source} other {# sources}}, {figures, plural, one {# figure} other {# figures}}.",
  "brief.written": "Written:",
  "brief.main-findings": "Main findings",
  "brief.more":
    "{count, plural, one {# more finding} other {# more findings}} in the briefing, or with: recount audit {folder}",
  "brief.missing-glyphs": "No bundled font has {characters}; a reader may see boxes in their place.",
  "init.written":
    "Made a dataset in {folder}. Edit the tables with any spreadsheet that saves CSV UTF-8, then run: recount audit {folder}",
} satisfies Texts;
