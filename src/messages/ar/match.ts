import type { match as english } from "../en/match.ts";
import type { Translation } from "../translation.ts";

/** The words of matching two lists. */
export const match: Translation<typeof english> = {};
