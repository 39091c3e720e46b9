import type { Texts } from "../catalogue.ts";

/** The words of what a reader can do with a page on a screen, in ICU MessageFormat. */
export const controls = {} satisfies Texts;
