import { isInitialOf, type Token } from "./tokens.ts";
import type { Level, Neighbour, Vocabulary } from "./vocabulary.ts";

/** Two parts of two names that stand for one another. */
export interface PartsInCommon {
  readonly left: Token;
  readonly right: Token;
  readonly level: Level | "initial";
  /** How much they say for one person: bits. */
  readonly bits: number;
}

/** What two names have in common. */
export interface NamesCompared {
  /** How much more likely the two names are if they are one person’s than if they are two people’s: its binary logarithm. */
  readonly bits: number;
  readonly parts: readonly PartsInCommon[];
  /** Parts of the one name that the other does not have. */
  readonly onlyLeft: readonly Token[];
  readonly onlyRight: readonly Token[];
  readonly isReordered: boolean;
}

/** How often one person’s name is spelled so by two writers; the rest is how far names of two people are alike. */
const sameperson: Readonly<Record<Level, number>> = {
  same: 0.75,
  spelling: 0.3,
  near: 0.15,
  slip: 0.09,
  far: 0.02,
};

/** In bits: what speaks against one person. Names lose parts on the way; a given name is seldom another’s. */
export const against = { given: -12, part: -4.5, givenMissing: -5, missing: -0.9, reordered: -2 } as const;

/** How much two words that are alike say for one person: the more, the fewer words are as like. */
export const bitsFor = ({ level, share }: Pick<Neighbour, "level" | "share">): number =>
  Math.log2(sameperson[level] / Math.max(share, 1e-6));

/** Holds two names against each other part by part, in whatever order they stand; the best parts find each other first. */
export function compareNames(
  left: readonly Token[],
  right: readonly Token[],
  vocabulary: Vocabulary,
): NamesCompared {
  const possible = left.flatMap((one, row) =>
    right.flatMap((other, column) => {
      const common = inCommon(one, other, vocabulary);
      return common ? [{ row, column, common }] : [];
    }),
  );
  possible.sort(
    (a, b) =>
      b.common.bits - a.common.bits ||
      Math.abs(a.row - a.column) - Math.abs(b.row - b.column) ||
      a.row + a.column - b.row - b.column,
  );
  const rows = new Map<number, number>();
  const columns = new Set<number>();
  const parts: PartsInCommon[] = [];
  for (const { row, column, common } of possible) {
    if (rows.has(row) || columns.has(column)) continue;
    rows.set(row, column);
    columns.add(column);
    parts.push(common);
  }
  const onlyLeft = left.filter((_, row) => !rows.has(row));
  const onlyRight = right.filter((_, column) => !columns.has(column));
  const order = [...rows].toSorted(([a], [b]) => a - b).map(([, column]) => column);
  const isReordered = order.some((column, at) => at > 0 && column < (order[at - 1] ?? 0));
  const bits =
    parts.reduce((sum, part) => sum + part.bits, 0) +
    weightOfMissing(
      { count: onlyLeft.length, given: !rows.has(0) },
      { count: onlyRight.length, given: !columns.has(0) },
    ) +
    (isReordered ? against.reordered : 0);
  return { bits, parts, onlyLeft, onlyRight, isReordered };
}

interface Missing {
  readonly count: number;
  /** Whether the first part is among them. */
  readonly given: boolean;
}

function weightOfMissing(left: Missing, right: Missing): number {
  const facing = Math.min(left.count, right.count);
  const alone = Math.abs(left.count - right.count);
  const given = left.given && right.given && facing > 0 ? against.given - against.part : 0;
  const givenMissing = left.given !== right.given ? against.givenMissing - against.missing : 0;
  return facing * against.part + alone * against.missing + given + givenMissing;
}

function inCommon(left: Token, right: Token, vocabulary: Vocabulary): PartsInCommon | null {
  if (isInitialOf(left, right) || isInitialOf(right, left)) return { left, right, level: "initial", bits: 1 };
  const near = vocabulary.between(left.word, right.word);
  return near && { left, right, level: near.level, bits: bitsFor(near) };
}
