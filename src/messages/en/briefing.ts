import type { Texts } from "../catalogue.ts";

/** The words of a briefing’s title block, headlines, sections by indicator, matrices, citation and errata, in ICU MessageFormat. */
export const briefing = {
  "section.points": "Main points",
  "section.headlines": "Headline figures",
  "section.narrative": "Analysis",
  "section.findings": "Findings",
  "section.indicators": "Indicator by indicator",
  "section.derived": "Derived values",
  "section.coverage": "Who reports what",
  "section.reliance": "Who relies on whom",
  "section.accounts": "Contested accounts",
  "section.changes": "Changes since the last issue",
  "section.decisions": "Decisions",
  "section.method": "Method and limits",
  "section.definitions": "Definitions",
  "section.sources": "Sources",
  "section.citation": "How to cite",
  "section.register": "Register of figures",

  "finding.shown":
    "The first {shown} of {count} are shown here, the most severe first. All are in audit.json.",
  "finding.more-figures": "{count, plural, one {and one more figure} other {and # more figures}}",
  "finding.remedies": "What would settle it",
  "finding.note-figures": "Figures:",
} satisfies Texts;
