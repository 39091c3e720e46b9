import { widthOf } from "./layout.ts";

/**
 * Lines of a right-to-left language for a terminal, each as wide as the terminal so that it begins at the right edge.
 *
 * Terminals that know about direction order each line by itself, and most take it to run from left to right: so each
 * is set apart as running from right to left (U+2067 to U+2069). A mark at its end (U+200F) keeps the blanks before it
 * from falling to the other side. The text stays in the order in which it is read, for a terminal that knows nothing
 * of direction, for files and for whatever reads them.
 */
export const rightToLeft = (text: string, width: number): string =>
  text
    .split("\n")
    .map((line) =>
      line === "" ? line : `\u2067${line}${" ".repeat(Math.max(0, width - widthOf(line)))}\u200f\u2069`,
    )
    .join("\n");
