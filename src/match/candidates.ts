import { against, bitsFor, compareNames, type NamesCompared } from "./names.ts";
import type { Names, Token } from "./tokens.ts";

/** Two rows whose names are alike enough to be one person’s, by their numbers. */
export interface Candidate {
  readonly left: number;
  readonly right: number;
  readonly names: NamesCompared;
}

/**
 * Every pair of rows whose names have a part in common and say at least `least` bits for one person, or as many as
 * `leastFor` asks of the pair, if that is more. No pair that does is missed: the index gives each row’s names an upper bound for what they can say, and
 * only those within it are compared part by part.
 */
export function* candidatesAmong(
  { left, right, vocabulary }: Names,
  least: number,
  leastFor: (left: number, right: number) => number,
): Generator<Candidate> {
  const rowsWith = rowsByWord(right);
  const lengths = Uint16Array.from(right, ({ length }) => length);
  const initials = Uint16Array.from(right, initialsIn);
  const bound = new Float64Array(right.length);
  const matched = new Uint8Array(right.length);
  const seenFor = new Int32Array(right.length).fill(-1);
  const met = new Int32Array(right.length);
  let part = 0;
  for (const [row, name] of left.entries()) {
    const own = initialsIn(name);
    let count = 0;
    for (const { word } of name) {
      const near = vocabulary
        .neighbours(word)
        .map((neighbour) => ({ word: neighbour.word, bits: Math.max(0, bitsFor(neighbour)) }))
        .toSorted((a, b) => b.bits - a.bits);
      for (const neighbour of near) {
        const others = rowsWith.get(neighbour.word);
        for (let at = 0; others !== undefined && at < others.length; at += 1) {
          const other = others[at] ?? 0;
          if (seenFor[other] === part) continue;
          const before = matched[other] ?? 0;
          if (before === 0) {
            met[count] = other;
            count += 1;
          }
          seenFor[other] = part;
          bound[other] = (bound[other] ?? 0) + neighbour.bits;
          matched[other] = before + 1;
        }
      }
      part += 1;
    }
    for (let at = 0; at < count; at += 1) {
      const other = met[at] ?? 0;
      const length = lengths[other] ?? 0;
      const short = own + (initials[other] ?? 0);
      const shorter = Math.min(name.length, length);
      const unlike = Math.max(0, shorter - (matched[other] ?? 0) - short);
      const most =
        (bound[other] ?? 0) +
        short +
        against.part * unlike +
        against.missing * Math.abs(name.length - length);
      bound[other] = 0;
      matched[other] = 0;
      if (most < least || most < leastFor(row, other)) continue;
      const names = compareNames(name, right[other] ?? [], vocabulary);
      if (names.bits >= least && names.bits >= leastFor(row, other)) yield { left: row, right: other, names };
    }
  }
}

function rowsByWord(names: readonly (readonly Token[])[]): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, number[]>();
  for (const [row, name] of names.entries()) {
    for (const word of new Set(name.map((part) => part.word))) {
      const list = rows.get(word);
      if (list) list.push(row);
      else rows.set(word, [row]);
    }
  }
  return new Map([...rows].map(([word, list]) => [word, Int32Array.from(list)]));
}

const initialsIn = (name: readonly Token[]): number => name.filter(({ key }) => key.length === 1).length;
