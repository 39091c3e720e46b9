import type { MatchedRows, RowPair } from "../model/matching.ts";
import type { PlainWords } from "../model/words.ts";
import { leastSure, rowText, scoreText, whyText } from "./matched-texts.ts";

/** A table of pairs as `matched.liquid` sees it, as plain text. */
export interface MatchedSection {
  readonly id: string;
  readonly heading: string;
  readonly caption: string;
  readonly pairs: readonly {
    readonly score: string;
    readonly left: string;
    readonly right: string;
    readonly why: string;
  }[];
}

/** The pairs that a person has to decide on, all others, the least sure first, and those that were parted; a table of none is left out. */
export function matchedModel(matched: MatchedRows | undefined, words: PlainWords): readonly MatchedSection[] {
  if (matched === undefined) return [];
  const section = (id: "undecided" | "pairs" | "parted", pairs: readonly RowPair[]): MatchedSection => ({
    id,
    heading: words.say(`match.heading-${id}`),
    caption: words.say(`match.caption-${id}`),
    pairs: leastSure(pairs).map((pair) => ({
      score: scoreText(pair.score, words),
      left: rowText(pair.left, words),
      right: rowText(pair.right, words),
      why: whyText(pair, words),
    })),
  });
  return [
    section("undecided", matched.undecided),
    section("pairs", matched.pairs),
    section("parted", matched.parted),
  ].filter(({ pairs }) => pairs.length > 0);
}
