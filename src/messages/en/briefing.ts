import type { Texts } from "../catalogue.ts";

/** The words of a briefing’s title block, headlines, sections by indicator, matrices, citation and errata, in ICU MessageFormat. */
export const briefing = {} satisfies Texts;
