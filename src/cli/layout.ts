import stringWidth from "fast-string-width";
import { wrapAnsi } from "fast-wrap-ansi";
import { printable } from "./printable.ts";
import type { Terminal } from "./terminal.ts";

/** How wide a terminal is, and how it shows emphasis. */
export type Screen = Pick<Terminal, "columns" | "style">;

const indent = 3;
const gutter = 2;
/** A word longer than this may be broken. */
const longestWord = 28;
/** A column no wider than this gives nothing away. */
const slim = 16;

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
  const widest = (measure: (cell: string) => number): number[] =>
    Array.from({ length: count }, (_, column) =>
      Math.max(1, ...rows.map((row) => measure(row[column] ?? ""))),
    );
  const least = widest((cell) => Math.min(longestWord, Math.max(...cell.split(/\s+/).map(widthOf))));
  if (least.reduce((sum, width) => sum + width, 0) > room) return blocks(rows, screen);
  const natural = widest(widthOf);
  const widths = balanced(filled(shared(natural, least, room), natural, room), natural, least, rows);
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

/** Narrow columns keep their width; what is left is shared out among the wide ones, none below its longest word. */
function shared(natural: readonly number[], least: readonly number[], room: number): number[] {
  const widths = natural.map(() => 0);
  let open = natural.map((_, index) => index);
  let left = room;
  for (;;) {
    const share = Math.floor(left / Math.max(1, open.length));
    const crowded = open.filter((index) => (least[index] ?? 1) >= share);
    const settled = crowded.length > 0 ? crowded : open.filter((index) => (natural[index] ?? 1) <= share);
    if (settled.length === 0) {
      for (const index of open) widths[index] = share;
      return widths;
    }
    for (const index of settled) {
      widths[index] = (crowded.length > 0 ? least : natural)[index] ?? 1;
      left -= widths[index] ?? 0;
    }
    open = open.filter((index) => !settled.includes(index));
    if (open.length === 0) return widths;
  }
}

/** What a column with a long word was held to at first, given back where others left room. */
function filled(widths: readonly number[], natural: readonly number[], room: number): readonly number[] {
  let left = room - widths.reduce((sum, width) => sum + width, 0);
  return widths.map((width, index) => {
    const more = Math.min(left, (natural[index] ?? width) - width);
    left -= more;
    return width + more;
  });
}

/** Takes room from wide columns that have more than enough for most rows, as long as the whole table gets shorter. */
function balanced(
  start: readonly number[],
  natural: readonly number[],
  least: readonly number[],
  rows: readonly (readonly string[])[],
): readonly number[] {
  const lengths = rows.map((row) => start.map((_, column) => widthOf(row[column] ?? "")));
  const heightOf = (widths: readonly number[]): number =>
    lengths.reduce(
      (sum, row) =>
        sum + Math.max(1, ...row.map((length, column) => Math.ceil(length / (widths[column] ?? 1)))),
      0,
    );
  let best = { widths: start, height: heightOf(start) };
  for (;;) {
    const next = exchanges(best.widths, natural, least)
      .map((widths) => ({ widths, height: heightOf(widths) }))
      .toSorted((a, b) => a.height - b.height)[0];
    if (!next || next.height >= best.height) return best.widths;
    best = next;
  }
}

/** The widths that giving some room of one column to another can make. */
const exchanges = (
  widths: readonly number[],
  natural: readonly number[],
  least: readonly number[],
): readonly (readonly number[])[] =>
  widths.flatMap((_, from) =>
    widths.flatMap((_, to) =>
      [1, 2, 4, 8, 16].flatMap((step) => {
        const [given, taken] = [(widths[from] ?? 0) - step, (widths[to] ?? 0) + step];
        const isSlim = (natural[from] ?? 0) <= slim;
        if (from === to || isSlim || given < (least[from] ?? 1) || taken > (natural[to] ?? 0)) return [];
        return [widths.with(from, given).with(to, taken)];
      }),
    ),
  );
