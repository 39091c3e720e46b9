import type { Comparison } from "../model/comparison.ts";
import type { PlainWords } from "../model/words.ts";
import { clipped, fromDifference } from "./clipped.ts";
import { keyNames, nameOf } from "./column-name.ts";
import { byText, type ColumnLine, columnLines, sameColumns } from "./comparison-columns.ts";
import { keyText, labelsOf, readingText, remarksOf, rowsOf, sides, verdictOf } from "./comparison-texts.ts";
import type { Filter } from "./controls-model.ts";
import { changes, type DifferingCell, type DifferingRow, type Value } from "./differing-rows.ts";
import { markDifferences, type Piece } from "./mark-differences.ts";
import { type MatchedSection, matchedModel } from "./matched-model.ts";
import { startOfLine } from "./sentence-case.ts";
import { tellingApart } from "./visible-text.ts";

/** What `comparison.liquid` sees, as plain text. */
export interface ComparisonModel {
  readonly language: string;
  readonly direction: "ltr" | "rtl";
  readonly title: string;
  readonly verdict: string;
  readonly counts: readonly { readonly name: string; readonly number: string; readonly label: string }[];
  readonly sides: readonly {
    readonly side: string;
    readonly table: string;
    readonly rows: string;
    readonly columns: string;
    readonly reading: string;
  }[];
  /** By what rows are told apart, and what a reader should know before the numbers are trusted. */
  readonly remarks: readonly string[];
  /** The pairs that rows were matched in, where no key told them apart. */
  readonly matched: readonly MatchedSection[];
  readonly columns: readonly ColumnLine[];
  /** The columns that are the same everywhere, in a sentence; empty where there are none. */
  readonly same: string;
  /** The names of the parts of the key. */
  readonly key: string;
  readonly rows: readonly RowBlock[];
  /** Says that the page has not all rows that differ, and where they are; empty where it has. */
  readonly rest: string;
  /** Whether any numbers or dates differ. */
  readonly hasLargest: boolean;
  readonly hasBy: boolean;
  readonly digits: string;
  readonly filters: readonly Filter[];
}

/** A row that differs: a line for each cell that does, or all that is in a row of one side alone. */
export interface RowBlock {
  readonly key: string;
  readonly change: string;
  readonly said: string;
  /** The columns that differ, as the filters call them. */
  readonly columns: string;
  readonly cells: readonly CellLine[];
}

export interface CellLine {
  readonly column: string;
  readonly left: ShownValue;
  readonly right: ShownValue;
  readonly by: string;
}

/** A value in pieces; instead of one that is not there, a word for it. */
export interface ShownValue {
  readonly pieces: readonly Piece[];
  readonly absent: string;
}

/** The most of a value that a page shows: whoever reads more than that has the table open beside it. */
const longest = 1000;

export function comparisonModel(
  comparison: Comparison,
  shown: readonly DifferingRow[],
  words: PlainWords,
): ComparisonModel {
  const { say, number, asIs } = words;
  const { rows } = comparison;
  const labels = labelsOf(comparison);
  const { differ } = rowsOf(comparison);
  const blocks = shown.map((row) => rowBlock(row, comparison, words));
  return {
    language: words.language,
    direction: words.direction,
    title: say("compare.title", { left: asIs(labels.left), right: asIs(labels.right) }),
    verdict: verdictOf(comparison, words),
    counts: Object.entries({
      changed: rows.changed,
      left: rows.onlyLeft,
      right: rows.onlyRight,
      equal: rows.equal,
    }).map(([name, count]) => ({
      name,
      number: number(count),
      label: say(`compare.count-of-${name}`, { count }),
    })),
    sides: sides.map((side) => ({
      side: say(`compare.side-${side}`),
      table: asIs(labels[side]),
      rows: number(comparison[side].rows),
      columns: number(comparison[side].columns.length),
      reading: readingText(comparison[side].reading, words),
    })),
    remarks: remarksOf(comparison, words),
    matched: matchedModel(comparison.matched, words),
    columns: columnLines(comparison, words),
    same: sameColumns(comparison, words),
    key: keyNames(comparison, words),
    rows: blocks,
    rest: shown.length === differ ? "" : say("compare.page-rest", { shown: shown.length, all: differ }),
    hasLargest: comparison.columns.some(({ largest }) => largest !== null),
    hasBy: blocks.some(({ cells }) => cells.some(({ by }) => by !== "")),
    digits: Array.from({ length: 10 }, (_, digit) => number(digit)).join(""),
    filters: filtersOf(comparison, shown, words),
  };
}

function rowBlock(row: DifferingRow, comparison: Comparison, words: PlainWords): RowBlock {
  const { change, key, cells } = row;
  const told = change === "changed" ? cells : cells.filter((cell) => (cell[change] ?? "") !== "");
  return {
    key: keyText(key, words),
    change,
    said: words.say(`compare.change-${change}`),
    columns: change === "changed" ? cells.map(({ column }) => `c${column}`).join(" ") : "",
    cells: told.map((cell) => cellLine(cell, change, comparison, words)),
  };
}

function cellLine(
  cell: DifferingCell,
  change: DifferingRow["change"],
  { columns }: Comparison,
  words: PlainWords,
): CellLine {
  const column = columns[cell.column];
  if (column === undefined) throw new RangeError(`there is no column ${cell.column}`);
  const nothing = { pieces: [], absent: "" };
  const line = {
    column: nameOf(column, words),
    by: cell.by === null ? "" : byText(cell.by, column.as, words),
  };
  if (change !== "changed") {
    const value = shownValue(
      cell[change],
      [{ text: clipped(cell[change] ?? "", longest), isChanged: false }],
      words,
    );
    return {
      ...line,
      ...(change === "left" ? { left: value, right: nothing } : { left: nothing, right: value }),
    };
  }
  const [from, to] = pieces(cell, column.as === "text");
  return { ...line, left: shownValue(cell.left, from, words), right: shownValue(cell.right, to, words) };
}

/** Both values in pieces: of texts what differs is marked, anything else is marked as a whole. */
function pieces(
  { left, right }: DifferingCell,
  isText: boolean,
): readonly [readonly Piece[], readonly Piece[]] {
  const whole = (value: Value): readonly Piece[] => [
    { text: clipped(value ?? "", longest), isChanged: true },
  ];
  if (left === null || right === null || !isText) return [whole(left), whole(right)];
  const [one, other] = fromDifference(...tellingApart(left, right), longest);
  return markDifferences(clipped(one, longest), clipped(other, longest));
}

const shownValue = (value: Value, shown: readonly Piece[], { say }: PlainWords): ShownValue => {
  if (value === null) return { pieces: [], absent: say("compare.missing") };
  return value === "" ? { pieces: [], absent: say("compare.empty") } : { pieces: shown, absent: "" };
};

/** What the rows can be chosen by: only what tells some apart. */
function filtersOf({ columns }: Comparison, shown: readonly DifferingRow[], words: PlainWords): Filter[] {
  const { say } = words;
  const present = new Set(
    shown.flatMap(({ change, cells }) => (change === "changed" ? cells.map(({ column }) => column) : [])),
  );
  const filters = [
    {
      fact: "change",
      label: startOfLine(say("compare.head-change"), words),
      choices: changes
        .filter((change) => shown.some((row) => row.change === change))
        .map((change) => ({ value: change, label: startOfLine(say(`compare.change-${change}`), words) })),
    },
    {
      fact: "columns",
      label: say("compare.filter-column"),
      choices: columns.flatMap((column, index) =>
        present.has(index) ? [{ value: `c${index}`, label: nameOf(column, words) }] : [],
      ),
    },
  ];
  return filters.filter(({ choices }) => choices.length > 1);
}
