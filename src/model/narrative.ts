import type { Root } from "mdast";
import type { Language } from "./language.ts";

/** The text that people wrote for a briefing, in the languages in which it is there. */
export type Narratives = ReadonlyMap<Language, Narrative>;

/** One `briefing.md`: Markdown whose numbers are references to figures, estimates or derived values. */
export interface Narrative {
  readonly file: string;
  readonly root: Root;
}
