import type { CompareOptions } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { countKeys, type KeyCounts, type KeyPart } from "./keys.ts";
import type { Prepared } from "./prepare.ts";
import { areSameType } from "./readings.ts";
import {
  type Examined,
  examine,
  type Guess,
  guessReadings,
  type Judged,
  judged,
  type Sources,
  widened,
} from "./reconcile.ts";

/** How every pair of columns is compared, and how often each key is there. */
export interface Judgement {
  readonly keys: readonly (Judged & KeyPart)[];
  readonly columns: readonly Judged[];
  readonly counts: KeyCounts;
}

/**
 * Guesses from the first rows what the columns hold, and goes through all rows once to test it and to count the keys.
 * Only where a guess was wrong are rows gone through again.
 */
export async function judge(
  { keys, columns, sources }: Pick<Prepared, "keys" | "columns" | "sources">,
  options: CompareOptions,
  engine: Engine,
): Promise<Judgement> {
  const guesses = await guessReadings([...keys, ...columns], sources, options, engine);
  const guessed = guesses.slice(0, keys.length).map(asKey);
  const counts = await countKeys(guessed, guesses, sources, options, engine);
  const doubted = guesses.map(
    (guess, index) =>
      guess.isDisproved || (index < keys.length ? counts.isOdd || counts.isUnplain : counts.isOdd),
  );
  const examined = await examineAll(guesses, doubted, sources, options, engine);
  const parts = examined.slice(0, keys.length).map((part, index): Judged & KeyPart => ({
    ...part,
    isUnplain: part.reading === "number" && (counts.isUnplain || guessed[index]?.isUnplain === true),
  }));
  const isAsGuessed = parts.every(
    ({ reading, isUnplain }, index) =>
      reading === guessed[index]?.reading && isUnplain === guessed[index]?.isUnplain,
  );
  return {
    keys: parts,
    columns: examined.slice(keys.length),
    counts: isAsGuessed ? counts : await countKeys(parts, [], sources, options, engine),
  };
}

/** A number with a type that is printed with decimals, whole or not, is never plain. */
function asKey({ left, right, reading, isDisproved }: Guess): KeyPart {
  const isUnplain =
    !areSameType(left, right) && [left, right].some(({ type }) => /^(FLOAT|DOUBLE|DECIMAL)/.test(type));
  return {
    ...{ left, right },
    reading: isDisproved ? "text" : (reading ?? "text"),
    isUnplain: isUnplain && reading === "number" && !isDisproved,
  };
}

/** What every doubted column came to; the others are what they were guessed to be. */
async function examineAll(
  guesses: readonly Guess[],
  doubted: readonly boolean[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<readonly Judged[]> {
  const some = async (chosen: readonly (Guess | null)[]): Promise<ReadonlyMap<number, Examined>> => {
    const indices = chosen.flatMap((guess, index) => (guess?.reading ? [index] : []));
    if (indices.length === 0) return new Map();
    const wanted = chosen.flatMap((guess) => (guess?.reading ? [guess] : []));
    const found = await examine(wanted, sources, options, engine);
    return new Map(indices.flatMap((index, place) => (found[place] ? [[index, found[place]]] : [])));
  };
  const found = await some(guesses.map((guess, index) => (doubted[index] ? guess : null)));
  // Days among which a time stands are times.
  const wider = guesses.map((guess, index) => (oddIn(found.get(index)) > 0 ? widened(guess) : null));
  const refound = await some(wider);
  return guesses.map((guess, index) => {
    const [narrow, wide] = [found.get(index), refound.get(index)];
    const isWider =
      wider[index] &&
      (wide === undefined || oddIn(wide) === 0 || (guess.tolerance && oddIn(wide) < oddIn(narrow)));
    return isWider && wider[index] ? judged(wider[index], wide) : judged(guess, narrow);
  });
}

const oddIn = (examined: Examined | undefined): number =>
  examined ? examined.left.odd + examined.right.odd : 0;
