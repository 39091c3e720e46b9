import type { Comparison } from "../model/comparison.ts";
import type { PlainWords } from "../model/words.ts";
import { clipped, fromDifference } from "../render/clipped.ts";
import { keyNames, nameOf } from "../render/column-name.ts";
import { byText, columnLines, sameColumns } from "../render/comparison-columns.ts";
import {
  keyText,
  labelsOf,
  readingText,
  remarksOf,
  rowsOf,
  sides,
  verdictOf,
} from "../render/comparison-texts.ts";
import type { DifferingRow, Value } from "../render/differing-rows.ts";
import { tellingApart } from "../render/visible-text.ts";
import { columns as columnsOf, paragraph, type Screen } from "./layout.ts";
import { matchedParts } from "./matched-view.ts";
import { directed } from "./right-to-left.ts";

/** What two tables came to, for a terminal: the sum of it, the columns that differ, and the first rows that do. */
export function compareView(
  comparison: Comparison,
  shown: readonly DifferingRow[],
  words: PlainWords,
  screen: Screen,
): string {
  const { say } = words;
  const tone = comparison.isEqual ? "green" : "yellow";
  const rest = rowsOf(comparison).differ - shown.length;
  const parts = [
    screen.style(["bold", tone], paragraph(verdictOf(comparison, words), screen, 0)),
    columnsOf(sidesTable(comparison, words), screen),
    remarksOf(comparison, words)
      .map((text) => paragraph(text, screen, 0))
      .join("\n"),
    ...(comparison.matched === undefined ? [] : matchedParts(comparison.matched, words, screen)),
    ...columnParts(comparison, words, screen),
    ...(shown.length === 0 ? [] : rowParts(comparison, shown, words, screen)),
    ...(rest === 0
      ? []
      : [paragraph(say("compare.more-rows", { count: rest, all: rowsOf(comparison).differ }), screen, 0)]),
  ];
  return `${directed(parts.join("\n\n"), words.direction, screen.columns)}\n`;
}

function sidesTable(comparison: Comparison, words: PlainWords): string[][] {
  const labels = labelsOf(comparison);
  return [
    ["side", "table", "rows", "columns", "reading"].map((head) => words.say(`compare.head-${head}`)),
    ...sides.map((side) => {
      const { rows, columns, reading } = comparison[side];
      return [
        words.say(`compare.side-${side}`),
        words.asIs(labels[side]),
        words.number(rows),
        words.number(columns.length),
        readingText(reading, words),
      ];
    }),
  ];
}

/** The columns that differ, and the names of the others. */
function columnParts(comparison: Comparison, words: PlainWords, screen: Screen): readonly string[] {
  const { say } = words;
  const lines = columnLines(comparison, words);
  const same = sameColumns(comparison, words);
  const table = [
    ["column", "as", "different", "largest", "typical"].map((head) => say(`compare.head-${head}`)),
    ...lines.map(({ name, as, different, largest, typical }) => [name, as, different, largest, typical]),
  ];
  return [
    ...(lines.length === 0
      ? []
      : [`${heading(say("compare.heading-columns"), screen)}\n\n${columnsOf(withoutEmpty(table), screen)}`]),
    ...(same === "" ? [] : [paragraph(same, screen, 0)]),
  ];
}

function rowParts(
  comparison: Comparison,
  shown: readonly DifferingRow[],
  words: PlainWords,
  screen: Screen,
): readonly string[] {
  const { say } = words;
  const table = [
    [
      keyNames(comparison, words),
      ...["change", "column", "left", "right", "by"].map((head) => say(`compare.head-${head}`)),
    ],
    ...shown.flatMap((row) => rowLines(row, comparison, words, screen)),
  ];
  const isPart = shown.length < rowsOf(comparison).differ;
  const head = isPart
    ? say("compare.heading-first-rows", { count: shown.length })
    : say("compare.heading-rows");
  return [`${heading(head, screen)}\n\n${columnsOf(withoutEmpty(table), screen)}`];
}

const heading = (text: string, screen: Screen): string => screen.style("bold", paragraph(text, screen, 0));

/** The most cells of a row that stands on one side alone. */
const mostCells = 6;

/** A line for each cell that differs; of a row of one side alone, for each cell that holds something. */
function rowLines(
  { change, key, cells }: DifferingRow,
  { columns }: Comparison,
  words: PlainWords,
  screen: Screen,
): readonly string[][] {
  const { say } = words;
  const most = Math.max(24, Math.floor(screen.columns * 0.4));
  const names = [keyText(key, words), say(`compare.change-${change}`)];
  const told = change === "changed" ? cells : cells.filter((cell) => (cell[change] ?? "") !== "");
  if (told.length === 0) return [[...names, "", "", "", ""]];
  const lines = told
    .slice(0, change === "changed" ? told.length : mostCells)
    .map(({ column: index, left, right, by }, line) => {
      const column = columns[index];
      const [from, to] = shownPair(left, right, most);
      return [
        ...(line === 0 ? names : ["", ""]),
        column === undefined ? "" : nameOf(column, words),
        change === "right" ? "" : valueText(from, words, most),
        change === "left" ? "" : valueText(to, words, most),
        by === null ? "" : byText(by, column?.as ?? "text", words),
      ];
    });
  const rest = told.length - lines.length;
  return rest === 0 ? lines : [...lines, ["", "", say("compare.more-cells", { count: rest }), "", "", ""]];
}

const valueText = (value: Value, { say, asIs }: PlainWords, most: number): string => {
  if (value === null) return say("compare.missing");
  return value === "" ? say("compare.empty") : asIs(clipped(value, most));
};

/** Two values as a line has room for them, so that what tells them apart is seen. */
function shownPair(left: Value, right: Value, most: number): readonly [Value, Value] {
  if (left === null || right === null) return [left && oneLine(left), right && oneLine(right)];
  const [one, other] = tellingApart(left, right);
  return fromDifference(oneLine(one), oneLine(other), most);
}

const oneLine = (text: string): string => text.replace(/\r\n?|\n/g, "↵").replace(/\t/g, "⇥");

/** A table without the columns in which nothing stands. */
const withoutEmpty = (table: readonly (readonly string[])[]): string[][] => {
  const [, ...rows] = table;
  return table.map((row) => row.filter((_, column) => rows.some((each) => each[column] !== "")));
};
