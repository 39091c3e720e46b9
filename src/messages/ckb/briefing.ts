import type { briefing as english } from "../en/briefing.ts";
import type { Translation } from "../translation.ts";

export const briefing: Translation<typeof english> = {};
