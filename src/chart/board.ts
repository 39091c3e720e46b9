import type { Typeface } from "../model/typeface.ts";
import type { Words } from "../model/words.ts";
import type { TextStyle, Theme } from "./theme.ts";

/**
 * What a chart is laid out on: its width, its direction, and text that can be measured before it is drawn.
 *
 * Layout thinks from the side where reading starts: `x` turns such a distance into a distance from the left, so
 * that a chart in a right-to-left language is the mirror image.
 */
export interface Layout {
  readonly direction: Words["direction"];
  readonly width: number;
  /** Distance from the left edge for a distance from the side where reading starts. */
  readonly x: (fromStart: number) => number;
  /** The `align` of text that begins, or ends, at its place. */
  readonly start: "left" | "right";
  readonly end: "left" | "right";
  readonly style: (name: string) => TextStyle;
  /** The width of a line in a text style of the theme. */
  readonly measure: (text: string, style: string) => number;
  /** Breaks text into lines no wider than `width`; what does not fit into the last one ends with `…`. */
  readonly wrap: (text: string, style: string, width: number, lines: number) => readonly string[];
  /** Text as it may be drawn: one line, no control characters, and its own direction whatever stands around it. */
  readonly shown: (text: string) => string;
}

/** A layout with the words for what stands on it. */
export interface Board extends Layout {
  readonly words: Words;
}

export const boardFor = (words: Words, theme: Theme, typeface: Typeface): Board => ({
  words,
  ...layoutFor(words.direction, theme, typeface),
});

export function layoutFor(direction: Layout["direction"], theme: Theme, typeface: Typeface): Layout {
  const leftward = direction === "rtl";
  const measure = (text: string, style: string): number => {
    const { fontSize, fontWeight } = theme.text(style);
    return typeface.width(text, fontSize, fontWeight);
  };
  return {
    direction,
    width: theme.width,
    x: (fromStart) => (leftward ? theme.width - fromStart : fromStart),
    start: leftward ? "right" : "left",
    end: leftward ? "left" : "right",
    style: theme.text,
    measure,
    wrap: (text, style, width, lines) => balanced(wrap(text, width, lines, (part) => measure(part, style))),
    shown: (text) => isolated(oneLine(text), leftward),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
const unprintable = /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\ufeff\ufffe\uffff]+/g;

const oneLine = (text: string): string => text.toWellFormed().replace(unprintable, " ").trim();

/** Text is set from left to right unless it says otherwise; where reading runs the other way, each text does. */
const isolated = (text: string, leftward: boolean): string =>
  leftward && text !== "" ? `\u2067${text}\u2069` : text;

function wrap(
  text: string,
  width: number,
  lines: number,
  measure: (part: string) => number,
): readonly string[] {
  const words = oneLine(text).split(/\s+/);
  const broken: string[] = [];
  let line = "";
  while (words.length > 0) {
    const word = words[0] ?? "";
    const longer = line === "" ? word : `${line} ${word}`;
    if (measure(longer) <= width) {
      line = longer;
      words.shift();
      continue;
    }
    if (broken.length === lines - 1) return [...broken, shortened(longer, width, measure)];
    if (line === "") {
      const fitting = longestFitting(word, width, measure);
      words[0] = word.slice(fitting.length);
      broken.push(fitting);
    } else {
      broken.push(line);
      line = "";
    }
  }
  return line === "" && broken.length > 0 ? broken : [...broken, line];
}

/** What is set apart on a line ends with it, and goes on set apart on the next. */
function balanced(lines: readonly string[]): readonly string[] {
  let open: string[] = [];
  return lines.map((line) => {
    const text = open.join("") + line;
    open = [];
    for (const mark of text.match(/[\u2066-\u2069]/g) ?? []) {
      if (mark === "\u2069") open.pop();
      else open.push(mark);
    }
    return text + "\u2069".repeat(open.length);
  });
}

/** `text` cut so that it ends with an ellipsis within `width`. */
const shortened = (text: string, width: number, measure: (part: string) => number): string =>
  `${longestFitting(text, width - measure("…"), measure).trimEnd()}…`;

/** As many characters from the start as fit, at least one. */
function longestFitting(text: string, width: number, measure: (part: string) => number): string {
  const characters = [...text];
  let count = characters.length;
  while (count > 1 && measure(characters.slice(0, count).join("")) > width) count--;
  return characters.slice(0, count).join("");
}
