import { type CellsCompared, type Evidence, weightOf } from "./evidence-weight.ts";
import { namePartsOf } from "./name-parts.ts";
import { vocabularyOf } from "./vocabulary.ts";

/** Texts, such as places: as alike as they sound, whatever articles they have. */
export function textEvidence(left: readonly string[], right: readonly string[]): Evidence {
  const [one = [], other = []] = [left, right].map((cells) => cells.map(keyOf));
  const known = [one, other].map((keys) => keys.filter((key) => key !== ""));
  const vocabulary = vocabularyOf([known[0] ?? [], known[1] ?? []]);
  const words = [one, other].map((keys) => keys.map(vocabulary.numberOf));
  const different: CellsCompared = { level: "different", bits: weightOf("different", 1 - chanceOf(words)) };
  return {
    compare: (from, to) => {
      const [a = -1, b = -1] = [words[0]?.[from], words[1]?.[to]];
      if (a < 0 || b < 0) return { level: "empty", bits: 0 };
      const near = vocabulary.between(a, b);
      return near ? { level: near.level, bits: weightOf(near.level, near.share) } : different;
    },
  };
}

/** A text in one piece, without articles; empty where nothing of it is a letter or a digit. */
const keyOf = (cell: string): string =>
  namePartsOf(cell)
    .map(({ key }) => key)
    .join("");

/** How likely two cells are the same by chance; at most 0.9, so that a column of one value says little rather than all. */
function chanceOf(words: readonly (readonly number[])[]): number {
  const [one, other] = words.map((cells) => {
    const known = cells.filter((cell) => cell >= 0);
    return new Map(
      [...Map.groupBy(known, (cell) => cell)].map(([cell, { length }]) => [cell, length / known.length]),
    );
  });
  const shared = [...(one ?? [])]
    .map(([word, share]) => share * (other?.get(word) ?? 0))
    .toSorted((a, b) => a - b);
  return Math.min(
    0.9,
    shared.reduce((sum, share) => sum + share, 0),
  );
}
