import type { Texts } from "../catalogue.ts";

/** The words of a comparison of two tables. */
export const compare = {} satisfies Texts;
