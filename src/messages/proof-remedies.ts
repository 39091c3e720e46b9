import type { Remedy } from "../model/proof.ts";
import { rangeIn, type Telling } from "./proof-telling.ts";

/** Something that would settle a finding, in a sentence. */
export function remedyLine(remedy: Remedy, { words, figure, letter, letters }: Telling): string {
  const say = (key: string, values: Readonly<Record<string, string | number>>): string =>
    words.say(`proof.remedy.${key}`, values);
  const printed = (id: string): string => words.asIs(figure(id).asPrinted);
  switch (remedy.kind) {
    case "value":
      return say("value", {
        figure: letter(remedy.figure),
        printed: printed(remedy.figure),
        range: rangeIn(remedy.interval, words),
      });
    case "date":
      return say(`date.${remedy.end}`, { figure: letter(remedy.figure) });
    case "number":
      return say("number", { figure: letter(remedy.figure), printed: printed(remedy.figure) });
    case "method":
    case "originator":
      return say(remedy.kind, { figure: letter(remedy.figure) });
    case "others-remain":
      return say(remedy.kind, {
        figure: letter(remedy.figure),
        against: letters(remedy.against),
        others: letters(remedy.others),
      });
    case "later": {
      const [first = "", second = ""] = remedy.figures.map(letter);
      return say("later", { first, second });
    }
    default:
      return say(remedy.kind, { figures: letters(remedy.figures), count: remedy.figures.length });
  }
}
