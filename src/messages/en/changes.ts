import type { Texts } from "../catalogue.ts";

/** The words of what changed since the last issue, in ICU MessageFormat. */
export const changes = {} satisfies Texts;
