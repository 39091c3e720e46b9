import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A document that figures were recorded from, cut into the paragraphs that locators count. */
export interface Document {
  readonly text: string;
  readonly paragraphs: readonly string[];
}

/** The lines that hold more than white space (a no-break space is white space): `par. 1` is the first. */
export function paragraphsOf(text: string): readonly string[] {
  return text.split(/\r\n|\n|\r/).filter((line) => /\S/.test(line));
}

/** The documents of a folder by the SHA-256 of their bytes; empty where there is no such folder. */
export function documentsIn(folder: string): ReadonlyMap<string, Document> {
  const documents = new Map<string, Document>();
  if (!existsSync(folder)) return documents;
  for (const name of readdirSync(folder)) {
    if (!name.endsWith(".txt")) continue;
    const bytes = readFileSync(join(folder, name));
    const text = bytes.toString("utf8");
    documents.set(createHash("sha256").update(bytes).digest("hex"), { text, paragraphs: paragraphsOf(text) });
  }
  return documents;
}

/**
 * True where `fragment` stands in `text` as whole words: "36" stands in "**at least 36**" but not in "136", "36.5"
 * or "36,000", and "six" not in "Seventy-six".
 */
export function standsIn(fragment: string, text: string): boolean {
  const literal = fragment.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&");
  const before = String.raw`(?<![\p{L}\p{M}\p{N}\p{Sc}]|[\p{L}\p{N}][-‐‑]|\p{N}[.,])`;
  const after = String.raw`(?![\p{L}\p{M}\p{N}]|[-‐‑][\p{L}\p{N}]|[.,]\p{N})`;
  return new RegExp(before + literal + after, "u").test(text);
}

const wordsOf = (text: string): readonly string[] =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .match(/[\p{L}\p{M}\p{N}']+/gu) ?? [];

/** The first run of `length` words that `cell` shares with `text`, whatever stands between the words; or `null`. */
export function sharedRun(cell: string, text: string, length: number): string | null {
  const haystack = ` ${wordsOf(text).join(" ")} `;
  const words = wordsOf(cell);
  for (let start = 0; start + length <= words.length; start += 1) {
    const run = words.slice(start, start + length).join(" ");
    if (haystack.includes(` ${run} `)) return run;
  }
  return null;
}
