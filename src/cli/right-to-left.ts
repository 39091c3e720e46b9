import type { Words } from "../model/words.ts";
import { widthOf } from "./layout.ts";

/**
 * Text for a terminal in its language's direction. From left to right, that is the text; a line that runs from right to
 * left is made as wide as the terminal, so that it begins at the right edge.
 *
 * Terminals that know about direction order each line by itself, and most take it to run from left to right: so each
 * is set apart as running from right to left (U+2067 to U+2069). A mark at its end (U+200F) keeps the blanks before it
 * from falling to the other side. The text stays in the order in which it is read, for a terminal that knows nothing
 * of direction, for files and for whatever reads them.
 */
export const directed = (text: string, direction: Words["direction"], width: number): string =>
  direction === "ltr"
    ? text
    : text
        .split("\n")
        .map((line) => (line === "" ? line : rightToLeft(line, width)))
        .join("\n");

const rightToLeft = (line: string, width: number): string =>
  `\u2067${line}${" ".repeat(Math.max(0, width - widthOf(line)))}\u200f\u2069`;
