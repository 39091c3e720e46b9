import { likeness, type Sounding } from "./likeness.ts";
import { frameOf, soundsOf } from "./sounds.ts";

/** How alike two words are: the same, another spelling, nearly another spelling, a slip or two, or more than that. */
export const levels = ["same", "spelling", "near", "slip", "far"] as const;
export type Level = (typeof levels)[number];

/** The least likeness of each level but the first. */
const least = { spelling: 0.93, near: 0.84, slip: 0.72, far: 0.6 } as const;

/** A word that is like another, and how rare such likeness is. */
export interface Neighbour {
  readonly word: number;
  readonly level: Level;
  /** The share of all words that are at least as like; of the two words’ shares the greater. */
  readonly share: number;
}

/** The words of one column of both lists, how often each is met, and which are like it. */
export interface Vocabulary {
  /** The number of a word that a list has. */
  readonly numberOf: (key: string) => number;
  /** The words that are like one, itself among them. */
  readonly neighbours: (word: number) => readonly Neighbour[];
  readonly between: (one: number, other: number) => Neighbour | null;
}

/** In a list of fewer words how often one is met says nothing of how rare it is elsewhere: it counts as of so many. */
export const fewest = 100;

/**
 * Words are numbered in the order of their letters, so that neither the order of rows nor that of lists matters.
 *
 * @param lists for each of the two lists the words of its cells
 */
export function vocabularyOf(lists: readonly [readonly string[], readonly string[]]): Vocabulary {
  const keys = [...new Set(lists.flat())].toSorted();
  const words = keys.map((key) => ({ key, sounds: soundsOf(key) }));
  const [left, right] = [countsIn(lists[0]), countsIn(lists[1])];
  const shareOf = (key: string, counts: ReadonlyMap<string, number>, of: number) =>
    (counts.get(key) ?? 0) / Math.max(of, fewest);
  const shares = keys.map(
    (key) => (shareOf(key, left, lists[0].length) + shareOf(key, right, lists[1].length)) / 2,
  );
  const found = alikeAmong(words);
  const shareWithin = found.map((near) => cumulative(near, shares));
  const neighbours = found.map((near, one) =>
    near.map(([word, level]): Neighbour => {
      const share = Math.max(shareWithin[one]?.[level] ?? 0, shareWithin[word]?.[level] ?? 0);
      return { word, level, share };
    }),
  );
  const byWord = neighbours.map((near) => new Map(near.map((each) => [each.word, each])));
  const numbers = new Map(keys.map((key, number) => [key, number]));
  return {
    numberOf: (key) => numbers.get(key) ?? -1,
    neighbours: (word) => neighbours[word] ?? [],
    between: (one, other) => byWord[one]?.get(other) ?? null,
  };
}

function countsIn(words: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

type Near = readonly (readonly [word: number, level: Level])[];

/** For each word those that are like it, itself among them, in the order of their numbers. */
function alikeAmong(words: readonly Sounding[]): readonly Near[] {
  const found = words.map((_, index): [number, Level][] => [[index, "same"]]);
  for (const [one, other] of pairsToTry(words)) {
    const [a, b] = [words[one], words[other]];
    const level = a && b && levelOf(likeness(a, b));
    if (!level) continue;
    found[one]?.push([other, level]);
    found[other]?.push([one, level]);
  }
  return found.map((near) => near.toSorted(([a], [b]) => a - b));
}

/** The share of words that are at least as like, for each level. */
function cumulative(near: Near, shares: readonly number[]): Readonly<Record<Level, number>> {
  const within: Record<Level, number> = { same: 0, spelling: 0, near: 0, slip: 0, far: 0 };
  for (const [word, level] of near) within[level] += shares[word] ?? 0;
  let sum = 0;
  for (const level of levels) {
    sum += within[level];
    within[level] = sum;
  }
  return within;
}

const levelOf = (like: number): Level | null => {
  if (like >= least.spelling) return "spelling";
  if (like >= least.near) return "near";
  if (like >= least.slip) return "slip";
  return like >= least.far ? "far" : null;
};

/** Words whose frames of consonants are the same but for one sound on either side: a fraction of all pairs. */
function* pairsToTry(words: readonly Sounding[]): Generator<readonly [number, number]> {
  const byFrame = new Map<string, number[]>();
  const frames = words.map(({ sounds }) => withOneLess(frameOf(sounds)));
  for (const [word, own] of frames.entries()) {
    for (const frame of own) {
      const group = byFrame.get(frame);
      if (group) group.push(word);
      else byFrame.set(frame, [word]);
    }
  }
  for (const [word, own] of frames.entries()) {
    const tried = new Set<number>();
    const { length } = words[word]?.sounds ?? "";
    for (const frame of own) {
      for (const other of byFrame.get(frame) ?? []) {
        if (other <= word || tried.has(other)) continue;
        tried.add(other);
        if (Math.abs((words[other]?.sounds.length ?? 0) - length) <= 3) yield [word, other];
      }
    }
  }
}

const withOneLess = (frame: string): ReadonlySet<string> =>
  new Set([frame, ...[...frame].map((_, at) => frame.slice(0, at) + frame.slice(at + 1))]);
