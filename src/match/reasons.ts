import type { MatchReason } from "../model/matching.ts";
import type { ColumnsCompared } from "./columns.ts";
import type { NamesCompared, PartsInCommon } from "./names.ts";

/** A part of a name is told as rare where so few rows of both lists have it. */
const fewRows = 4;

/** Why two rows are held to be one person: how their names differ, what of them is rare, and the further columns. */
export function reasonsFor(
  names: NamesCompared,
  columns: ColumnsCompared,
  rowsWith: (word: number) => number,
): readonly MatchReason[] {
  const differences = names.parts.toSorted((a, b) => a.left.place - b.left.place).flatMap(differenceOf);
  const told: MatchReason[] = [
    ...differences,
    ...names.onlyLeft.map(({ written }): MatchReason => ({ kind: "only-left", words: written })),
    ...names.onlyRight.map(({ written }): MatchReason => ({ kind: "only-right", words: written })),
    ...(names.isReordered ? [{ kind: "reordered" } as const] : []),
    ...joinedIn(names),
  ];
  return [
    ...(told.length === 0 ? [{ kind: "same-name" } as const] : told),
    ...rarest(names.parts, rowsWith),
    ...columns.columns.flatMap(({ column: { column, cells }, level }): readonly MatchReason[] => {
      if (level === "empty") return [];
      const [left, right] = cells(...columns.at);
      const isSame = level === "same" && left === right;
      return [
        {
          kind: "cell",
          column,
          level: isSame ? "same" : level === "different" ? level : "alike",
          left,
          right,
        },
      ];
    }),
  ];
}

function differenceOf({ left, right, level }: PartsInCommon): readonly MatchReason[] {
  const written = { left: left.written, right: right.written };
  if (level === "initial") return [{ kind: "initial", ...written }];
  if (left.key !== right.key) {
    const count = editsBetween(left.key, right.key);
    if (level === "spelling") return [{ kind: "spelling", ...written }];
    return level === "near" && count > 1
      ? [{ kind: "near", ...written }]
      : [{ kind: "letters", ...written, count }];
  }
  if (left.article !== right.article) return [{ kind: "article", left: left.article, right: right.article }];
  return [];
}

const joinedIn = ({ parts, onlyLeft, onlyRight }: NamesCompared): readonly MatchReason[] =>
  [...new Set([...parts.flatMap(({ left, right }) => [left, right]), ...onlyLeft, ...onlyRight])]
    .filter(({ isJoined }) => isJoined)
    .map(({ written }) => ({ kind: "joined", words: written }));

/** The rarest part that both names have, if it is rare. */
function rarest(parts: readonly PartsInCommon[], rowsWith: (word: number) => number): readonly MatchReason[] {
  const [first] = parts
    .filter(({ level, left, right }) => level !== "initial" && left.word === right.word)
    .map(({ left }) => ({ kind: "rare" as const, words: left.written, rows: rowsWith(left.word) }))
    .toSorted((a, b) => a.rows - b.rows);
  return first && first.rows <= fewRows ? [first] : [];
}

/** How many letters have to be put in, left out, replaced or swapped with the next to make one word of another. */
export function editsBetween(one: string, other: string): number {
  const [a, b] = [[...one], [...other]];
  const table = [Array.from({ length: b.length + 1 }, (_, at) => at)];
  for (const [row, letter] of a.entries()) {
    const above = table[row] ?? [];
    const current = [row + 1];
    for (const [column, facing] of b.entries()) {
      const isSwap = letter === b[column - 1] && facing === a[row - 1];
      current.push(
        Math.min(
          (above[column] ?? 0) + (letter === facing ? 0 : 1),
          (above[column + 1] ?? 0) + 1,
          (current[column] ?? 0) + 1,
          isSwap ? (table[row - 1]?.[column - 1] ?? 0) + 1 : Number.POSITIVE_INFINITY,
        ),
      );
    }
    table.push(current);
  }
  return table[a.length]?.[b.length] ?? 0;
}
