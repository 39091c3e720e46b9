import type { periodical as english } from "../en/periodical.ts";
import type { Translation } from "../translation.ts";

export const periodical: Translation<typeof english> = {};
