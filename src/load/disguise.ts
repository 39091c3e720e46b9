/** How characters hide what a cell would say without them; one cell can be disguised in several ways. */
export type Disguise = "invisible" | "digits" | "dashes" | "quotes" | "spaces";

/** A cell in the plain characters that the format knows, and what was done to it to get there. */
export interface Undisguised {
  readonly text: string;
  readonly disguises: readonly Disguise[];
}

/**
 * A cell as someone meant it who typed it into a spreadsheet or a word processor: without what cannot be seen, with
 * plain digits, hyphens and no quotation marks around it. Only for cells of ids, dates, numbers and fixed words, of
 * which none may hold such characters.
 */
export function undisguised(cell: string): Undisguised {
  let text = cell;
  const disguises: Disguise[] = [];
  for (const [disguise, plain] of repairs) {
    const next = plain(text);
    if (next !== text) disguises.push(disguise);
    text = next;
  }
  return { text, disguises };
}

const repairs: readonly (readonly [Disguise, (cell: string) => string])[] = [
  ["invisible", (cell) => cell.replace(invisible, "")],
  ["digits", (cell) => cell.replace(otherDigits, plainDigit).replaceAll("٫", ".").replace(/[٬،]/g, ",")],
  ["dashes", (cell) => cell.replace(/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, "-")],
  ["quotes", (cell) => cell.replace(/^["'`´‘’‚“”„«»]+|["'`´‘’“”„«»]+$/g, "")],
  ["spaces", (cell) => cell.replace(/(?! )\p{Z}/gu, " ").trim()],
];

/** Control and format characters, and letters that are blank by design. */
export const invisible = /[\p{Cc}\p{Cf}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5/gu;

/** The zeros of the scripts whose digits spreadsheets write: Arabic, Persian, Devanagari, full width. */
const zeros = [0x0660, 0x06f0, 0x0966, 0xff10];
const otherDigits = /[\u0660-\u0669\u06F0-\u06F9\u0966-\u096F\uFF10-\uFF19]/g;
const plainDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  return String(code - (zeros.findLast((zero) => zero <= code) ?? code));
};

/** Text in which what cannot be seen is written out: `\u200B`. */
export const escaped = (text: string): string =>
  text.replace(
    invisible,
    (character) => `\\u${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`,
  );
