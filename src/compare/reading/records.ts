/** How cells are parted, and set apart where they hold what parts them. */
export interface Quoting {
  readonly delimiter: string;
  /** Empty where none is used. */
  readonly quote: string;
  readonly escapeMark: string;
}

/** A record of separated values, as the engine takes it. */
export interface TextRecord {
  readonly cells: readonly string[];
  /** What ends its line; empty where the text ends. */
  readonly end: "" | "\n" | "\r\n" | "\r";
  /** Where the next one begins. */
  readonly next: number;
  /** What keeps it from being one. */
  readonly flaw: "text" | "quote" | null;
  /** How many of its cells stand in quotation marks. */
  readonly quoted: number;
}

/** What may end a cell without quotation marks. */
const stopsOf = ({ delimiter }: Quoting): RegExp =>
  new RegExp(`\\r|\\n|${delimiter.replace(/\W/g, "\\$&")}`, "g");

/** The record that begins at a place of a text. After a flaw it goes to the end of the line. */
function recordAt(
  text: string,
  start: number,
  { delimiter, quote, escapeMark }: Quoting,
  stops: RegExp,
): TextRecord {
  const cells: string[] = [];
  let flaw: TextRecord["flaw"] = null;
  let quoted = 0;
  let at = start;
  for (;;) {
    const opening = quote === "" ? -1 : pastSpaces(text, at, delimiter);
    if (opening >= 0 && text.startsWith(quote, opening)) {
      quoted += 1;
      const closing = endOfQuoted(text, opening + 1, quote, escapeMark);
      if (closing < 0) return { cells, end: "", next: text.length, flaw: "quote", quoted };
      cells.push(unescaped(text.slice(opening + 1, closing), quote, escapeMark));
      at = pastSpaces(text, closing + 1, delimiter);
      const end = endOfPlain(text, at, stops);
      if (end > at) flaw = "text";
      at = end;
    } else {
      const end = endOfPlain(text, at, stops);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (!text.startsWith(delimiter, at) || at >= text.length) break;
    at += delimiter.length;
  }
  const end = text.startsWith("\r\n", at) ? "\r\n" : at >= text.length ? "" : text[at] === "\r" ? "\r" : "\n";
  return { cells, end, next: at + end.length, flaw, quoted };
}

/** True for a line that holds nothing: it is no row. */
export const isBlankLine = ({ cells, quoted }: TextRecord): boolean =>
  cells.length === 1 && cells[0] === "" && quoted === 0;

/** The records of a text that comes piece by piece, to its end or to one of more than `longest` characters. */
export function* recordsOf(
  pieces: Iterable<string>,
  quoting: Quoting,
  longest: number,
): Iterable<TextRecord> {
  const source = pieces[Symbol.iterator]();
  const stops = stopsOf(quoting);
  let text = "";
  let at = 0;
  let isWhole = false;
  for (;;) {
    const record = recordAt(text, at, quoting, stops);
    // What comes to the end of what is there may go on; so may a line end of two characters.
    if (!isWhole && record.next >= text.length - 1 && record.next - at <= longest) {
      const { done, value } = source.next();
      isWhole = done === true;
      text = text.slice(at) + (value ?? "");
      at = 0;
      continue;
    }
    if (at >= text.length) return;
    yield record;
    if (record.flaw === "quote" || record.next - at > longest) return;
    at = record.next;
  }
}

function pastSpaces(text: string, start: number, delimiter: string): number {
  let at = start;
  while (text[at] === " " && delimiter !== " ") at += 1;
  return at;
}

function endOfPlain(text: string, start: number, stops: RegExp): number {
  stops.lastIndex = start;
  return stops.exec(text)?.index ?? text.length;
}

/** Where the closing quotation mark stands; -1 where there is none. */
function endOfQuoted(text: string, start: number, quote: string, escapeMark: string): number {
  for (let at = start; at < text.length; at += 1) {
    if (escapeMark !== quote && text[at] === escapeMark) at += 1;
    else if (text[at] === quote) {
      if (escapeMark !== quote || text[at + 1] !== quote) return at;
      at += 1;
    }
  }
  return -1;
}

function unescaped(text: string, quote: string, escapeMark: string): string {
  if (escapeMark === quote) return text.replaceAll(quote + quote, quote);
  return text.replaceAll(escapeMark + quote, quote).replaceAll(escapeMark + escapeMark, escapeMark);
}
