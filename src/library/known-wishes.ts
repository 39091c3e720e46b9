import { nearest } from "../model/nearest.ts";
import { refused } from "../model/refusal.ts";

/**
 * Throws `usage` where a script wishes for something that a function does not know: left out without a word, a misspelt
 * tolerance would give another answer than the one that was asked for.
 */
export function refuseUnknown(called: string, wishes: object, known: readonly string[]): void {
  const word = Object.keys(wishes).find((name) => !known.includes(name));
  if (word === undefined) return;
  const facts = { word, function: called, meant: nearest(word, known) ?? "none", choices: known.join(", ") };
  throw refused("wish-unknown", facts);
}
