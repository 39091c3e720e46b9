import type { ColumnComparison, ColumnPair, ComparedAs, Comparison } from "../model/comparison.ts";
import type { PlainWords } from "../model/words.ts";
import { nameOf } from "./column-name.ts";
import { keyText } from "./comparison-texts.ts";

/** A column that differs, in words. */
export interface ColumnLine {
  readonly name: string;
  readonly as: string;
  readonly different: string;
  /** The same as a number, to sort by. */
  readonly count: number;
  readonly largest: string;
  readonly typical: string;
}

/** The columns that differ, those in most rows first. */
export const columnLines = ({ keys, columns }: Comparison, words: PlainWords): readonly ColumnLine[] =>
  columns
    .filter(({ different }) => different > 0)
    .toSorted((a, b) => b.different - a.different)
    .map((column) => ({
      name: nameOf(column, words),
      as: words.say(`compare.as-${column.as}`),
      different: words.number(column.different),
      count: column.different,
      largest: largestText(column, keys, words),
      typical: column.typical === null ? "" : apartText(column.typical, column.as, words),
    }));

/** Says which columns are the same everywhere; empty where none is, or no row was held against another. */
export function sameColumns({ columns, rows }: Comparison, words: PlainWords): string {
  if (rows.both === 0) return "";
  const same = columns.filter(({ different }) => different === 0);
  if (same.length === 0) return "";
  return words.say(same.length === columns.length ? "compare.columns-all-same" : "compare.columns-same", {
    count: same.length,
    list: words.list(same.map((column) => nameOf(column, words))),
  });
}

/** "+120 (id 7)": the difference that is farthest apart, and where. */
function largestText(
  { as, largest }: ColumnComparison,
  keys: readonly ColumnPair[],
  words: PlainWords,
): string {
  if (largest === null) return "";
  const [only, second] = keys;
  const text = keyText(largest.key, words);
  const key = only === undefined || second !== undefined ? text : `${nameOf(only, words)} ${text}`;
  return words.say("compare.largest", { by: byText(largest.by, as, words), key });
}

/** "+120", "-3 days": by how much the right cell is more than the left. */
export function byText(by: number, as: ComparedAs, words: PlainWords): string {
  const { number, asIs } = words;
  return amountText(by > 0 ? asIs(`+${number(by)}`) : number(by), by, as, words);
}

/** "120", "3 days": how far cells are apart, whichever is more. */
const apartText = (by: number, as: ComparedAs, words: PlainWords): string =>
  amountText(words.number(by), by, as, words);

const amountText = (text: string, by: number, as: ComparedAs, { say }: PlainWords): string =>
  as === "date" ? say("compare.days", { by: text, count: Math.abs(by) }) : text;
