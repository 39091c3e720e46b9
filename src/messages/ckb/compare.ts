import type { compare as english } from "../en/compare.ts";
import type { Translation } from "../translation.ts";

/** The words of a comparison of two tables. */
export const compare: Translation<typeof english> = {};
