import { compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { Proof } from "../model/proof.ts";
import type { Range, ReadDate, ReadFigure } from "../model/proof-figure.ts";
import type { Words } from "../model/words.ts";

/** One point of a proof: a sentence under its mark, and what goes into detail. */
export interface ProofEntry {
  readonly mark: string;
  readonly text: string;
  readonly lines: readonly string[];
}

/** What the sentences of a proof need at hand. */
export interface Telling {
  readonly proof: Proof;
  readonly dataset: Dataset;
  readonly words: Words;
  readonly figure: (id: Id) => ReadFigure;
  /** The letter that a figure goes by. */
  readonly letter: (id: Id) => string;
  /** "A, B and C". */
  readonly letters: (ids: readonly Id[]) => string;
}

/** Makes a proof’s figures known by their letters. */
export function tellingOf(proof: Proof, dataset: Dataset, words: Words): Telling {
  const figures = new Map(proof.figures.map((figure) => [figure.id, figure]));
  const figure = (id: Id): ReadFigure => {
    const found = figures.get(id);
    if (!found) throw new Error(`the proof of ${proof.finding} names the unknown figure ${id}`);
    return found;
  };
  const letter = (id: Id): string => words.say("letter.named", { letter: words.letter(figure(id).letter) });
  const order = new Map(proof.figures.map(({ id }, index) => [id, index]));
  const inOrder = (ids: readonly Id[]) =>
    ids.toSorted((a, b) => compare(order.get(a) ?? 0, order.get(b) ?? 0));
  return { proof, dataset, words, figure, letter, letters: (ids) => words.list(inOrder(ids).map(letter)) };
}

/** "some day from 1 May 2030 to 31 May 2030", or the day alone. */
export function spanOf(date: ReadDate | null, words: Words): string {
  if (!date) return words.say("date.unknown");
  const values = { first: words.period(date.first), last: words.period(date.last) };
  if (date.first === date.last)
    return words.say(date.first === "" ? "proof.span.boundless" : "proof.span.day", values);
  if (date.first === "") return words.say("proof.span.boundless");
  return words.say(date.last === "" ? "proof.span.endless" : "proof.span.days", values);
}

/** An interval as a range of numbers: "0 to 9" rather than "up to 9", so that it can be added up. */
export function rangeIn({ low, high, lowOpen, highOpen }: Range, words: Words): string {
  const values = { low: words.number(low ?? 0), high: words.number(high ?? 0) };
  if (low === null && high === null) return words.say("proof.range.any");
  if (low === null) return words.say(highOpen ? "proof.range.below" : "proof.range.to", values);
  if (high === null) return words.say(lowOpen ? "proof.range.above" : "proof.range.from", values);
  if (low === high) return words.say("proof.range.exact", values);
  if (lowOpen) return words.say(highOpen ? "proof.range.open" : "proof.range.low-open", values);
  return words.say(highOpen ? "proof.range.high-open" : "proof.range", values);
}
