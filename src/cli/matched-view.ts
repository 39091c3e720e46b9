import type { MatchedRows, RowPair } from "../model/matching.ts";
import type { PlainWords } from "../model/words.ts";
import { leastSure, rowText, scoreText, whyText } from "../render/matched-texts.ts";
import { columns as columnsOf, paragraph, type Screen } from "./layout.ts";

/** How many pairs of each kind a terminal shows. */
const shownPairs = 10;

/** The pairs that a person has to decide on, and those that are least sure of the others. */
export function matchedParts(
  { pairs, undecided }: MatchedRows,
  words: PlainWords,
  screen: Screen,
): readonly string[] {
  const { say } = words;
  return [
    ...pairsPart(say("match.heading-undecided"), undecided, words, screen),
    ...pairsPart(say("match.heading-least-sure"), pairs, words, screen),
  ];
}

function pairsPart(
  heading: string,
  pairs: readonly RowPair[],
  words: PlainWords,
  screen: Screen,
): readonly string[] {
  const { say } = words;
  if (pairs.length === 0) return [];
  const shown = leastSure(pairs).slice(0, shownPairs);
  const table = [
    ["score", "left", "right", "why"].map((head) => say(`match.head-${head}`)),
    ...shown.map((pair) => [
      scoreText(pair.score, words),
      rowText(pair.left, words),
      rowText(pair.right, words),
      whyText(pair, words),
    ]),
  ];
  const rest = pairs.length - shown.length;
  return [
    `${screen.style("bold", heading)}\n\n${columnsOf(table, screen)}`,
    ...(rest === 0 ? [] : [paragraph(say("match.more-pairs", { count: rest }), screen, 0)]),
  ];
}
