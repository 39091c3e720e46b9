import { withPlainDigits } from "../../model/plain-digits.ts";
import { type EdtfSpan, parseDate } from "../../model/time.ts";
import { type Cell, isNoValue, textOf } from "./cell.ts";

const months = [
  ...["january", "february", "march", "april", "may", "june"],
  ...["july", "august", "september", "october", "november", "december"],
];

/** The number of a month, as two digits, from `3`, `03`, `March`, `Mar` or `Sept`; `null` for anything else. */
export function monthNumber(text: string): string | null {
  const plain = withPlainDigits(text);
  const name = plain.toLowerCase().replace(/\.$/, "");
  const index = /^\d{1,2}$/.test(plain)
    ? Number(plain) - 1
    : months.findIndex((month) => month === name || (name.length >= 3 && month.startsWith(name)));
  return index >= 0 && index < 12 ? String(index + 1).padStart(2, "0") : null;
}

const directives: Readonly<Record<string, string>> = {
  Y: "(?<year>\\d{4})",
  m: "(?<month>\\d{1,2})",
  b: "(?<month>\\p{L}+\\.?)",
  B: "(?<month>\\p{L}+)",
  d: "(?<day>\\d{1,2})",
  H: "\\d{1,2}",
  M: "\\d{1,2}",
  S: "\\d{1,2}(?:\\.\\d+)?",
  "%": "%",
};

/** The pattern of strptime as a regular expression; `null` where it has a directive that no date is read by. */
export function datePattern(format: string): RegExp | null {
  const seen = new Set<string>();
  let pattern = "";
  for (const [piece, directive] of format.matchAll(/%(.)|[^%]+|%/gsu)) {
    const meant =
      directive === undefined ? piece.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&") : directives[directive];
    const group = /<(\w+)>/.exec(meant ?? "")?.[1];
    if (meant === undefined || piece === "%" || (group !== undefined && seen.has(group))) return null;
    if (group !== undefined) seen.add(group);
    pattern += meant;
  }
  return seen.has("year") ? new RegExp(`^${pattern}$`, "u") : null;
}

/** Reads a date as EDTF has it or by a pattern; a time of day that stands with it is dropped. `null`: no date. */
export function readDate(cell: Cell, pattern: RegExp | null): EdtfSpan | null {
  if (isNoValue(cell) || typeof cell === "boolean") return null;
  const text = withPlainDigits(textOf(cell));
  const typed = typeof cell === "object";
  const match = pattern === null || typed ? null : pattern.exec(text);
  if (pattern !== null && !typed && !match) return null;
  const { year = "", month, day } = match?.groups ?? {};
  const iso = match ? joinDate(year, month, day) : text.replace(/^(\d{4}-\d\d-\d\d)[T ]\d\d:\d\d.*$/, "$1");
  const span = iso === null ? null : parseDate(iso);
  return typeof span === "object" ? span : null;
}

/** `2024-05-09` of its parts, as far as they are there; `null` where one is no year, month or day. */
export function joinDate(year: string, month?: string, day?: string): string | null {
  const number = month === undefined ? undefined : monthNumber(month);
  if (!/^\d{4}$/.test(year) || number === null) return null;
  if (number === undefined) return day === undefined ? year : null;
  if (day === undefined) return `${year}-${number}`;
  return /^\d{1,2}$/.test(day) ? `${year}-${number}-${day.padStart(2, "0")}` : null;
}
