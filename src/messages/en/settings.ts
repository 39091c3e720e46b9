import type { Texts } from "../catalogue.ts";

/** Faults of a briefing’s settings and narrative, in ICU MessageFormat. */
export const settings = {} satisfies Texts;
