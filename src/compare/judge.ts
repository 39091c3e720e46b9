import type { CompareOptions } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { countKeys, type KeyCounts, type KeyPart } from "./keys.ts";
import { areSameType } from "./readings.ts";
import {
  type Examined,
  examine,
  type Guess,
  type Judged,
  judged,
  type Sources,
  widened,
} from "./reconcile.ts";

/** The keys of both sides: how each part is compared, and how often each key is there. */
export interface JudgedKeys {
  readonly keys: readonly (Judged & KeyPart)[];
  readonly counts: KeyCounts;
}

/** Counts the keys as they were guessed to be read, and once more where the guess was wrong. */
export async function judgeKeys(
  guesses: readonly Guess[],
  sources: Sources,
  options: CompareOptions,
  engine: Engine,
): Promise<JudgedKeys> {
  const isDisproved = guesses.some((guess) => guess.isDisproved);
  const guessed = guesses.map((guess) => asKey(judged(guess), false));
  const counts = isDisproved ? null : await countKeys(guessed, sources, options, engine);
  if (counts !== null && !counts.isOdd) return { keys: guessed, counts };
  const all = guesses.map(() => true);
  const keys = (await judgeColumns(guesses, all, sources, options, engine)).map((key) => asKey(key, true));
  return { keys, counts: await countKeys(keys, sources, options, engine) };
}

/** Numbers need a closer look where one may be written in several ways; types with decimals print them whole or not. */
function asKey(judgement: Judged, isUnplain: boolean): Judged & KeyPart {
  const { left, right, reading } = judgement;
  const isMixed =
    !areSameType(left, right) && [left, right].some(({ type }) => /^(FLOAT|DOUBLE|DECIMAL)/.test(type));
  return { ...judgement, isUnplain: reading === "number" && (isUnplain || isMixed) };
}

/** Judges every column that is doubted by all its cells; of the others the guess stands, and is still to be proven. */
export async function judgeColumns(
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
    const isWider = wide && (oddIn(wide) === 0 || (guess.tolerance && oddIn(wide) < oddIn(narrow)));
    return isWider && wider[index] ? judged(wider[index], wide) : judged(guess, narrow);
  });
}

const oddIn = (examined: Examined | undefined): number =>
  examined ? examined.left.odd + examined.right.odd : 0;
