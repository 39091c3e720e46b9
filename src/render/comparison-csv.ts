import type { Comparison } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { type DifferingRow, differingRows, type Value } from "./differing-rows.ts";
import { type PairNotes, rowsKey } from "./matched-texts.ts";

/**
 * The differences as a CSV file for spreadsheets (RFC 4180, with the byte order mark without which Excel takes UTF-8 for
 * other letters), in pieces: a row for each cell that differs, and for each cell of a row that is on one side alone. A
 * missing value is an empty cell, an empty text stands in quotation marks.
 *
 * @param notes what to say of rows that were matched without a key
 */
export async function* comparisonCsv(
  comparison: Comparison,
  engine: Engine,
  limit?: number,
  notes?: PairNotes,
): AsyncGenerator<string> {
  const { keys, columns } = comparison;
  const noted = notes === undefined ? [] : ["score", "why"];
  const keyed = keys.map(({ left }) => `key_${left}`);
  const header = ["change", ...keyed, ...noted, "column", "left", "right", "by"];
  yield `\ufeff${line(header.map(guarded))}`;
  const names = columns.map(({ left }) => guarded(left));
  const lines = ({ change, key, cells }: DifferingRow): readonly string[] => {
    const told = [change, ...key.map(guarded), ...(notes === undefined ? [] : noteOf(notes, key))];
    if (cells.length === 0) return [line([...told, null, null, null, null])];
    return cells.map(({ column, left, right, by }) =>
      line([...told, names[column] ?? null, guarded(left), guarded(right), by === null ? null : String(by)]),
    );
  };
  for await (const rows of differingRows(comparison, engine, { limit })) yield rows.flatMap(lines).join("");
}

const noteOf = (notes: PairNotes, key: readonly Value[]): readonly Value[] => {
  const note = notes.get(key[rowsKey] ?? "");
  return note === undefined ? [null, null] : [String(note.score), guarded(note.why)];
};

const line = (cells: readonly Value[]): string => `${cells.map(cellOf).join(",")}\r\n`;

const cellOf = (value: Value): string => {
  if (value === null) return "";
  return value === "" || /[",\r\n]/.test(value) ? `"${value.replaceAll('"', '""')}"` : value;
};

/** What a spreadsheet would run, behind whatever it passes over, and a number, which it would not. */
const formula = /^'*(?:\s*'*[=+\-@＝＋－＠]|[\t\r])/;
const negative = /^-\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;
/** A spreadsheet set to another separator splits cells where this file does not. */
const afterSeparator = /([;\t\r\n]\s*)(?='*[=+\-@＝＋－＠])/g;

/**
 * A text that no spreadsheet runs: an apostrophe stands before what it would take for a formula. Texts that have one
 * there themselves get another, so that taking one away gives back every text.
 */
export function guarded<Text extends Value>(text: Text): Text {
  if (text === null || !/[=+\-@＝＋－＠\t\r]/.test(text) || negative.test(text)) return text;
  const inner = text.replace(afterSeparator, "$1'");
  return (formula.test(text) ? `'${inner}` : inner) as Text;
}
