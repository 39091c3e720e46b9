import type { KeySuggestion } from "../compare/suggest-keys.ts";
import type { PlainWords } from "../model/words.ts";
import { nameOf } from "../render/column-name.ts";
import { escapedName } from "./column-lists.ts";
import { columns, paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";

/** Columns that could tell rows apart, for a terminal, and what to write to take the best of them. */
export function suggestView(
  suggestions: readonly KeySuggestion[],
  words: PlainWords,
  screen: Screen,
): string {
  const { say, list } = words;
  const [best] = suggestions;
  const parts =
    best === undefined
      ? [paragraph(say("compare.suggest-none"), screen, 0)]
      : [
          screen.style("bold", paragraph(say("compare.suggest-heading"), screen, 0)),
          columns(
            [
              ["columns", "left", "right", "shared"].map((head) => say(`compare.suggest-head-${head}`)),
              ...suggestions.map(({ columns: pairs, unique, overlap, isEstimate }) => [
                list(pairs.map((pair) => nameOf(pair, words))),
                ...[unique.left, unique.right, overlap].map((share) => shareText(share, isEstimate, words)),
              ]),
            ],
            screen,
          ),
          paragraph(say("compare.suggest-use", { columns: onOption(best) }), screen, 0),
        ];
  return `${directed(parts.join("\n\n"), words.direction, screen.columns)}\n`;
}

/** Columns as `--on` takes them. */
const onOption = ({ columns: pairs }: KeySuggestion): string =>
  pairs.map(({ left }) => escapedName(left)).join(",");

/** A share in per cent. What is all but nothing, or all but everything, is never told as either. */
function shareText(share: number, isEstimate: boolean, { say, number }: PlainWords): string {
  const percent = share * 100;
  const rounded = Math.min(99.9, Math.max(0.1, Math.round(percent * 10) / 10));
  const shown = share === 0 || share === 1 ? percent : rounded;
  return say(isEstimate ? "compare.suggest-about" : "compare.percent", { percent: number(shown) });
}
