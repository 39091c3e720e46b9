import type { Texts } from "../catalogue.ts";

/** Words of the command that records a decision, in ICU MessageFormat. */
export const adjudicate = {
  "adjudicate.written": "Recorded in {file}:",
  "adjudicate.dry": "Would be recorded in {file}; nothing was written:",
  "adjudicate.made": "{file} names the new table.",
  "adjudicate.closed": "SETTLED WITH IT ({count})",
  "adjudicate.opened": "NEW ({count})",
  "adjudicate.estimates": "ESTIMATES",
  "adjudicate.estimates-none": "The estimates stay as they are.",
  "adjudicate.column.counted": "Counted",
  "adjudicate.column.as-of": "As of",
  "adjudicate.column.before": "Before",
  "adjudicate.column.after": "Now",
  "adjudicate.value": "{estimate} ({grade})",
  "adjudicate.no-estimate": "none",
  "adjudicate.formula":
    "The {column} begins with “{sign}”. A spreadsheet may take it for a formula: import the file with every column as text.",
} satisfies Texts;
