import type { Comparison } from "../model/comparison.ts";
import type { FontFile } from "../model/typeface.ts";
import type { PlainWords } from "../model/words.ts";
import { comparisonModel } from "./comparison-model.ts";
import type { DifferingRow } from "./differing-rows.ts";
import { directed } from "./direction.ts";
import { fontsMark } from "./embedded-fonts.ts";
import { setApart, textOfHtml } from "./escape.ts";
import { chooseFonts } from "./fonts.ts";
import { breakLongWords } from "./long-words.ts";
import { scriptOf } from "./script.ts";
import { fillTemplate, type Templates } from "./templates.ts";

/**
 * What two tables came to as one HTML file, which asks for nothing outside it. Letters that the bundled fonts do not
 * have are left to the reader's own: tables hold anything.
 *
 * @param shown the rows that differ, or the first of them: the page says how many there are
 */
export function comparisonPage(
  comparison: Comparison,
  shown: readonly DifferingRow[],
  words: PlainWords,
  { templates, fonts }: { readonly templates: Templates; readonly fonts: readonly FontFile[] },
): string {
  const model = {
    ...comparisonModel(comparison, shown, words),
    script: scriptOf(templates),
    fonts: fontsMark,
  };
  const filled = fillTemplate(templates, "comparison.liquid", model, words);
  const page = breakLongWords(
    directed(
      setApart(filled, () => words.language),
      words.direction,
    ),
  );
  return page.replace(fontsMark, () => chooseFonts(textOfHtml(page), fonts).css);
}
