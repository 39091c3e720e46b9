import type { count as english } from "../en/count.ts";
import type { Translation } from "../translation.ts";

/** The words of counting the rows of a table. */
export const count: Translation<typeof english> = {};
