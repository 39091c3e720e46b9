import type { Texts } from "../catalogue.ts";

/** The words of matching two lists. */
export const match = {} satisfies Texts;
