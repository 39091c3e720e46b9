import type { Comparison, Tolerance } from "../model/comparison.ts";
import type { PlainWords } from "../model/words.ts";
import { nameOf } from "./column-name.ts";

/** What was asked that decides which rows and cells count: without it no number of a comparison can be checked. */
export function rulesTexts({ rules, columns }: Comparison, words: PlainWords): readonly string[] {
  const { say, list, asIs } = words;
  const { where, leftOut, ignoreCase, ignoreSpaces, ignoreAccents, emptyIsMissing } = rules;
  const allowed = [
    ...(ignoreCase ? [say("compare.allowed-case")] : []),
    ...(ignoreSpaces ? [say("compare.allowed-spaces")] : []),
    ...(ignoreAccents ? [say("compare.allowed-accents")] : []),
    ...columns.flatMap((column) =>
      column.tolerance === null
        ? []
        : [
            say("compare.allowed-apart", {
              by: apart(column.tolerance, words),
              column: nameOf(column, words),
            }),
          ],
    ),
  ];
  const left = { count: leftOut.length, list: list(leftOut.map((pair) => nameOf(pair, words))) };
  return [
    ...(where === null ? [] : [say("compare.where", { condition: asIs(where) })]),
    ...(leftOut.length === 0 ? [] : [say("compare.left-out", left)]),
    ...(allowed.length === 0 ? [] : [say("compare.allowed", { list: list(allowed) })]),
    ...(emptyIsMissing ? [] : [say("compare.empty-apart")]),
  ];
}

function apart(tolerance: Tolerance, { say, number }: PlainWords): string {
  switch (tolerance.kind) {
    case "absolute":
      return number(tolerance.by);
    case "relative":
      return say("compare.percent", { percent: number(Math.round(tolerance.share * 1e8) / 1e6) });
    case "days":
      return say("compare.days", { by: number(tolerance.days), count: tolerance.days });
  }
}
