import { isArabic } from "./sounds.ts";

/**
 * How alike two words sound, from 0 to 1: what it costs to make one of the other, letter by letter, in relation to the
 * longer one. What transliteration and dialect do costs little, another letter 1, two letters that change places 0.9.
 */
export function likeness(one: Sounding, other: Sounding): number {
  const [a, b] = [one.sounds, other.sounds];
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length, 3);
  return 1 - distance(a, b, costsFor(one, other)) / longer;
}

/** A word with its sounds. */
export interface Sounding {
  readonly key: string;
  readonly sounds: string;
}

interface Costs {
  /** Of a vowel that one of the two has. In Arabic letters only long ones are written, so they tell words apart. */
  readonly vowel: number;
  readonly ayn: number;
}

const inLatin: Costs = { vowel: 0.35, ayn: 0.35 };
const inArabic: Costs = { vowel: 0.8, ayn: 1 };
const acrossScripts: Costs = { vowel: 0.15, ayn: 0.1 };

function costsFor(one: Sounding, other: Sounding): Costs {
  const [a, b] = [isArabic(one.key), isArabic(other.key)];
  if (a !== b) return acrossScripts;
  return a ? inArabic : inLatin;
}

/** The edit distance with these costs (Damerau's, by optimal string alignment). */
function distance(a: string, b: string, costs: Costs): number {
  let before: number[] = [];
  let above = [0];
  for (const [at, sound] of [...b].entries()) above.push((above[at] ?? 0) + alone(sound, costs));
  for (let row = 1; row <= a.length; row += 1) {
    const sound = a.charAt(row - 1);
    const last = a.charAt(row - 2);
    const current = [(above[0] ?? 0) + alone(sound, costs)];
    for (let column = 1; column <= b.length; column += 1) {
      const facing = b.charAt(column - 1);
      let least = Math.min(
        (above[column - 1] ?? 0) + instead(sound, facing),
        (above[column] ?? 0) + alone(sound, costs),
        (current[column - 1] ?? 0) + alone(facing, costs),
      );
      if (row > 1 && column > 1 && sound === b.charAt(column - 2) && last === facing)
        least = Math.min(least, (before[column - 2] ?? 0) + 0.9);
      current.push(least);
    }
    before = above;
    above = current;
  }
  return above[b.length] ?? 0;
}

const alone = (sound: string, { vowel, ayn }: Costs): number => {
  if (vowels.includes(sound)) return vowel;
  if (sound === "ʕ") return ayn;
  return sound === "h" ? 0.4 : 1;
};

const vowels = "aeiu";

const instead = (one: string, other: string): number => {
  if (one === other) return 0;
  if (vowels.includes(one) && vowels.includes(other)) return one === "e" || other === "e" ? 0.15 : 0.35;
  if (one === "ʕ" || other === "ʕ") return vowels.includes(one === "ʕ" ? other : one) ? 0.2 : 1;
  return confused.has(one + other) ? 0.3 : 1;
};

/** Sounds that are spelled alike in one language or another, or spelled by the same letters. */
const confused: ReadonlySet<string> = new Set(
  [
    "tθ",
    "sθ",
    "ðθ",
    "dð",
    "zð",
    "sz",
    "kq",
    "gq",
    "hx",
    "kx",
    "gj",
    "gk",
    "ʃč",
    "jč",
    "jž",
    "zž",
    "cj",
    "ck",
    "cs",
    "cč",
    "fu",
    "bu",
  ].flatMap((pair) => [pair, [...pair].reverse().join("")]),
);
