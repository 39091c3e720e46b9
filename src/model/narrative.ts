import type { Language } from "./language.ts";
import type { Reference } from "./reference.ts";

/** The text that people wrote for a briefing, in the languages in which it is there. */
export type Narratives = ReadonlyMap<Language, Narrative>;

/** Of several, the text that stands in for the languages that have none of their own. */
export const ownNarrative = "briefing.md";

/** One `briefing.md`: Markdown whose numbers are references to figures, estimates or derived values. */
export interface Narrative {
  readonly file: string;
  readonly language: Language;
  readonly blocks: readonly Block[];
}

/** What a text is made of. Everything in it is plain text, to be escaped. */
export type Block =
  | { readonly kind: "heading"; readonly depth: number; readonly parts: readonly Inline[] }
  | { readonly kind: "paragraph"; readonly parts: readonly Inline[] }
  | { readonly kind: "quote"; readonly blocks: readonly Block[] }
  | {
      readonly kind: "list";
      /** The first number; `null` for a list without numbers. */
      readonly start: number | null;
      readonly items: readonly (readonly Block[])[];
    }
  | { readonly kind: "code"; readonly text: string; readonly row: number }
  | { readonly kind: "rule" };

/** What a line is made of; `row` is the line of its file on which it starts, as that of a block of code is. */
export type Inline =
  | { readonly kind: "text"; readonly text: string; readonly row: number }
  | { readonly kind: "reference"; readonly reference: Reference; readonly row: number }
  | { readonly kind: "emphasis" | "strong"; readonly parts: readonly Inline[] }
  | { readonly kind: "link"; readonly address: string; readonly parts: readonly Inline[] }
  | { readonly kind: "code" | "address"; readonly text: string; readonly row: number }
  | { readonly kind: "break" };

/** The text for a language: its own, or the one that stands in; `null` where neither is there. */
export const narrativeFor = (narratives: Narratives, language: string): Narrative | null =>
  [...narratives.values()].find((narrative) => narrative.language === language) ??
  [...narratives.values()].find(({ file }) => file === ownNarrative) ??
  null;

/** The runs of text of a block and of all within it, each by itself: a heading, a paragraph. */
export function* runsOf(block: Block): Generator<readonly Inline[]> {
  switch (block.kind) {
    case "heading":
    case "paragraph":
      yield block.parts;
      return;
    case "quote":
      for (const inner of block.blocks) yield* runsOf(inner);
      return;
    case "list":
      for (const inner of block.items.flat()) yield* runsOf(inner);
  }
}

/** A run of text part by part, in reading order, with what stands in links and emphases. */
export function* leavesOf(parts: readonly Inline[]): Generator<Inline> {
  for (const part of parts) {
    if ("parts" in part) yield* leavesOf(part.parts);
    else yield part;
  }
}
