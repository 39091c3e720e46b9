import type { Texts } from "../catalogue.ts";

/** The words of a series of issues: its index, its feed, and what the command line says while they are made. */
export const periodical = {} satisfies Texts;
