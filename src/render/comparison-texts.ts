import type { Comparison, Reconciled, Side } from "../model/comparison.ts";
import type { TableFormat, TableReading } from "../model/open-table.ts";
import type { PlainWords } from "../model/words.ts";
import { nameOf } from "./column-name.ts";
import { rulesTexts } from "./comparison-rules.ts";
import { matchedRemarks } from "./matched-texts.ts";

export const sides = ["left", "right"] as const satisfies readonly Side[];

/** How many rows there are, each pair counted once, and how many of them differ. */
export function rowsOf({ rows }: Comparison): { readonly all: number; readonly differ: number } {
  const alone = rows.onlyLeft + rows.onlyRight;
  return { all: rows.both + alone, differ: rows.changed + alone };
}

/** "12 of 4,310 rows differ: 7 are changed, 3 are only in the left and 2 are only in the right." */
export function verdictOf(comparison: Comparison, { say, list }: PlainWords): string {
  const { all, differ } = rowsOf(comparison);
  if (differ === 0 && !comparison.isEqual) return say("compare.other-columns");
  if (all === 0 && comparison.rules.where !== null) return say("compare.none-meet");
  if (differ === 0) return say(all === 0 ? "compare.equal-none" : "compare.equal", { rows: all });
  const { changed, onlyLeft, onlyRight } = comparison.rows;
  const parts = Object.entries({ changed, left: onlyLeft, right: onlyRight }).flatMap(([change, count]) =>
    count === 0 ? [] : [say(`compare.count-${change}`, { count })],
  );
  return say("compare.differ", { differ, rows: all, list: list(parts) });
}

/**
 * What the two tables are called where both are named: what their paths have in common is left out, so that a page does
 * not tell in which folder of whose machine it was made.
 */
export function labelsOf({ left, right }: Comparison): Readonly<Record<Side, string>> {
  const [one, other] = [left.label.split(/(?<=[/\\])/), right.label.split(/(?<=[/\\])/)];
  const most = Math.min(one.length, other.length) - 1;
  const different = one.findIndex((part, index) => part !== other[index]);
  const common = different < 0 ? most : Math.min(different, most);
  return { left: one.slice(common).join(""), right: other.slice(common).join("") };
}

/** A key as one text: its parts, a missing one said to be so. */
export const keyText = (key: readonly (string | null)[], words: PlainWords): string =>
  key
    .map((part) => (part === null || part === "" ? words.say("compare.missing") : words.asIs(part)))
    .join(" · ");

/** How a table was read: "CSV, windows-1256, cells parted by “;”". */
export function readingText(reading: TableReading, { say, asIs }: PlainWords): string {
  const { format, encoding, delimiter, quote, sheet, compression } = reading;
  if (format === "memory") return "";
  const parting = delimiters[delimiter ?? ""];
  const sign = (text: string): string => say("compare.sign", { sign: asIs(text) });
  return [
    asIs(format === "parquet" ? "Parquet" : format.toUpperCase()),
    ...(compression === undefined ? [] : [asIs(compression)]),
    ...(encoding === undefined ? [] : [asIs(encoding.replace(/^utf/, "UTF"))]),
    ...(delimiter === undefined || delimiter === usual[format]
      ? []
      : [
          say("compare.reading-delimiter", {
            delimiter: parting === undefined ? sign(delimiter) : say(`compare.delimiter-${parting}`),
          }),
        ]),
    ...(quote === undefined || quote === '"' || quote === ""
      ? []
      : [say("compare.reading-quote", { quote: sign(quote) })]),
    ...(sheet === undefined ? [] : [say("compare.reading-sheet", { sheet: asIs(sheet) })]),
  ].join(say("list.comma"));
}

/** What nobody needs to be told. */
const usual: Readonly<Partial<Record<TableFormat, string>>> = { csv: ",", tsv: "\t" };

const delimiters: Readonly<Record<string, string>> = { "\t": "tab", " ": "space" };

/** Sentences on how rows were told apart, on what was asked, and on all that {@link cautionsOf} tells. */
export const remarksOf = (comparison: Comparison, words: PlainWords): readonly string[] => [
  ...(comparison.matched === undefined
    ? [
        words.say("compare.keys", {
          list: words.list(comparison.keys.map((key) => nameOf(key, words))),
        }),
      ]
    : matchedRemarks(comparison.matched, words)),
  ...rulesTexts(comparison, words),
  ...cautionsOf(comparison, words),
];

/** Sentences on what a reader should know before the numbers are trusted, the gravest first. */
export function cautionsOf(comparison: Comparison, words: PlainWords): readonly string[] {
  const { say, list, asIs } = words;
  const { keys, columns, unpaired } = comparison;
  const listed = (names: readonly string[]): string => list(names.map(asIs));
  return [
    ...sides.flatMap((side) => {
      const { emptyKeys, duplicateKeys, setAside } = comparison[side];
      return [
        ...(emptyKeys.rows === 0 ? [] : [say("compare.empty-keys", { side, rows: emptyKeys.rows })]),
        ...(duplicateKeys.keys === 0
          ? []
          : [
              say("compare.duplicate-keys", {
                side,
                keys: duplicateKeys.keys,
                rows: duplicateKeys.rows,
                list: duplicateKeys.examples
                  .map((key) => say("compare.sign", { sign: keyText(key, words) }))
                  .join(say("list.comma")),
                more: duplicateKeys.keys > duplicateKeys.examples.length ? "more" : "none",
              }),
            ]),
        ...(setAside === 0 ? [] : [say("compare.set-aside", { side, count: setAside })]),
      ];
    }),
    ...sides.flatMap((side) => {
      const names = unpaired[side];
      const values = { count: names.length, list: listed(names) };
      return names.length === 0 ? [] : [say(`compare.unpaired-${side}`, values)];
    }),
    ...(columns.length === 0 ? [say("compare.no-columns")] : []),
    ...[...keys, ...columns].flatMap((column) =>
      column.reconciled === null
        ? []
        : [reconciledText(nameOf(column, words), say(`compare.as-${column.as}`), column.reconciled, words)],
    ),
  ];
}

/** Why a column is compared as it is. */
function reconciledText(column: string, as: string, reconciled: Reconciled, words: PlainWords): string {
  const { say, asIs } = words;
  if (reconciled.kind === "types") {
    const { left, right } = reconciled;
    return say("compare.reconciled-types", {
      column,
      as,
      left: typeText(left, words),
      right: typeText(right, words),
    });
  }
  const { reading, side } = reconciled;
  const example = asIs(cut(reconciled.example));
  if (reconciled.kind === "text")
    return say(`compare.reconciled-${reconciled.why}`, { column, reading, side, example });
  const count = reconciled.unread.left + reconciled.unread.right;
  return say("compare.reconciled-partly", { column, reading, side, example, count });
}

/** The engine's types in words; what is none of these is called as the engine does. */
function typeText(type: string, { say, asIs }: PlainWords): string {
  const [, kind] = types.find(([pattern]) => pattern.test(type)) ?? [];
  return kind === undefined ? asIs(type) : say(`compare.type-${kind}`);
}

const types = [
  [/^VARCHAR$/, "text"],
  [/^U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?$/, "whole"],
  [/^(?:FLOAT|DOUBLE|DECIMAL\(.*\))$/, "number"],
  [/^DATE$/, "date"],
  [/^TIME/, "time"],
  [/^BOOLEAN$/, "boolean"],
] as const;

/** As much of a text as it takes to know it again. */
const cut = (text: string, most = 60): string =>
  [...text].length > most ? `${[...text].slice(0, most).join("")}…` : text;
