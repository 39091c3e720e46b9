import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** How wide a terminal is, and how it shows emphasis. */
export type Screen = Pick<Terminal, "columns" | "style">;

const indent = 3;
const gutter = 2;
/** A column narrower than this is no column. */
const narrowest = 8;

/** Text wrapped at words, set in. */
export const paragraph = (text: string, { columns: width }: Screen, setIn: number = indent): string =>
  wrapped(text, width - setIn)
    .map((line) => " ".repeat(setIn) + line)
    .join("\n");

/** A finding's title, with its id at the other end of the line, or on one of its own. */
export function titled(title: string, id: string, { columns: width, style }: Screen): string {
  const mark = `[${id}]`;
  const room = width - widthOf(title) - widthOf(mark);
  const gap = room < 2 ? "\n" : " ".repeat(room);
  return `${style("bold", title)}${gap}${style("dim", mark)}`;
}

/**
 * Rows under a header, in columns as wide as their share of the text, wrapped at words. Where the screen has no room
 * for columns, each row is a block of its own, a line for each cell that is not empty.
 */
export function columns(rows: readonly (readonly string[])[], screen: Screen): string {
  const count = rows[0]?.length ?? 0;
  const room = screen.columns - indent - gutter * (count - 1);
  if (room < narrowest * count) return blocks(rows, screen);
  const natural = Array.from({ length: count }, (_, column) =>
    Math.max(...rows.map((row) => widthOf(row[column] ?? ""))),
  );
  const widths = shared(natural, room);
  return rows
    .flatMap((row, index) =>
      linesOf(row, widths).map((line) => (index === 0 ? screen.style("dim", line) : line)),
    )
    .join("\n");
}

function blocks([header = [], ...rows]: readonly (readonly string[])[], screen: Screen): string {
  return rows
    .map((row) =>
      row
        .flatMap((cell, column) => (cell === "" ? [] : [paragraph(`${header[column]}: ${cell}`, screen)]))
        .join("\n"),
    )
    .join("\n\n");
}

/** The lines of one row: its cells side by side, each wrapped to its column. */
function linesOf(row: readonly string[], widths: readonly number[]): string[] {
  const cells = row.map((cell, column) => wrapped(cell, widths[column] ?? 1));
  const height = Math.max(...cells.map((lines) => lines.length));
  return Array.from({ length: height }, (_, line) => {
    const parts = cells.map((lines, column) => padded(lines[line] ?? "", widths[column] ?? 1));
    return (" ".repeat(indent) + parts.join(" ".repeat(gutter))).trimEnd();
  });
}

/** How many cells a text takes. Marks that only say how text runs, or how letters join, take none. */
export const widthOf = (text: string): number => stringWidth(text.replace(unseen, ""));

const unseen = /[\u061c\u200b-\u200f\u2066-\u2069]/g;

const [apart, together] = ["\u2068", "\u2069"];
/** What stands for these two while lines are broken: marks that are known to take no room, and that no text uses. */
const [apartUnseen, togetherUnseen] = ["\ufe08", "\ufe09"];

/** Text in lines of a width, broken at words. */
export const wrapped = (text: string, width: number): string[] =>
  wholeIsolates(
    wrapAnsi(printable(text).replaceAll(apart, apartUnseen).replaceAll(together, togetherUnseen), width, {
      hard: true,
    })
      .replaceAll(apartUnseen, apart)
      .replaceAll(togetherUnseen, together)
      .split("\n"),
  );

/** Lines in which what is set apart ends, to go on in the next: each line is ordered by itself. */
function wholeIsolates(lines: readonly string[]): string[] {
  let open = 0;
  return lines.map((line) => {
    const before = apart.repeat(open);
    for (const character of line) {
      if (character === apart) open += 1;
      else if (character === together) open = Math.max(0, open - 1);
    }
    return before + line + together.repeat(open);
  });
}

const padded = (text: string, width: number): string => text + " ".repeat(Math.max(0, width - widthOf(text)));

/** Narrow columns keep their width; what is left is shared out among the wide ones. */
function shared(natural: readonly number[], room: number): number[] {
  const widths = natural.map(() => 0);
  let open = natural.map((_, index) => index);
  let left = room;
  for (;;) {
    const share = Math.max(narrowest, Math.floor(left / Math.max(1, open.length)));
    const fitting = open.filter((index) => (natural[index] ?? 0) <= share);
    if (fitting.length === 0) {
      for (const index of open) widths[index] = share;
      return widths;
    }
    for (const index of fitting) {
      widths[index] = Math.max(1, natural[index] ?? 0);
      left -= widths[index];
    }
    open = open.filter((index) => !fitting.includes(index));
    if (open.length === 0) return widths;
  }
}
