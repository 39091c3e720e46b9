import type { Texts } from "../catalogue.ts";

/** The words of counting the rows of a table. */
export const count = {} satisfies Texts;
