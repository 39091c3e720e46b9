import { type NamePart, namePartsOf } from "./name-parts.ts";
import { soundsOf } from "./sounds.ts";
import { type Vocabulary, vocabularyOf } from "./vocabulary.ts";

/** A part of a name with its number in the vocabulary. */
export interface Token extends NamePart {
  readonly word: number;
  /** Where in the name it stands. */
  readonly place: number;
  /** True for the first of two parts that were written in one. */
  readonly isJoined: boolean;
}

/** The names of both lists in parts, and the vocabulary of those parts. */
export interface Names {
  readonly left: readonly (readonly Token[])[];
  readonly right: readonly (readonly Token[])[];
  readonly vocabulary: Vocabulary;
}

/** Takes names apart. What is written in one and nowhere else, but is two parts that are met elsewhere, comes apart too. */
export function namesOf(left: readonly string[], right: readonly string[]): Names {
  const parts = [left, right].map((names) => names.map(namePartsOf));
  const rows = new Map<string, number>();
  for (const name of parts.flat())
    for (const key of new Set(name.map((part) => part.key))) rows.set(key, (rows.get(key) ?? 0) + 1);
  const [one = [], other = []] = parts.map((names) =>
    names.map((name) => name.flatMap((part) => apart(part, rows))),
  );
  const keysOf = (names: readonly (readonly NamePart[])[]) => names.flat().map(({ key }) => key);
  const vocabulary = vocabularyOf([keysOf(one), keysOf(other)]);
  const numbered = (names: readonly (readonly Omit<Token, "word" | "place">[])[]) =>
    names.map((name) => name.map((part, place) => ({ ...part, place, word: vocabulary.numberOf(part.key) })));
  return { left: numbered(one), right: numbered(other), vocabulary };
}

function apart(part: NamePart, rows: ReadonlyMap<string, number>): readonly Omit<Token, "word" | "place">[] {
  const { key } = part;
  const isMet = (word: string) => rows.has(word);
  if (key.length >= 6 && rows.get(key) === 1) {
    for (let at = 3; at <= key.length - 3; at += 1) {
      const [first, second] = [key.slice(0, at), key.slice(at)];
      const bare = second.replace(/^(?:al|ال)(?=.{3})/u, "");
      const rest = isMet(second) ? second : bare;
      if (isMet(first) && isMet(rest))
        return [
          { ...part, key: first, isJoined: true },
          { ...part, key: rest, isJoined: false },
        ];
    }
  }
  return [{ ...part, isJoined: false }];
}

/** Whether the one is the first letter of the other, or its first sound. */
export const isInitialOf = (one: NamePart, other: NamePart): boolean =>
  one.key.length === 1 &&
  other.key.length > 1 &&
  (other.key.startsWith(one.key) || soundsOf(other.key).startsWith(soundsOf(one.key)));
