import type { PlainWords } from "../model/words.ts";
import { type Catalogue, sayFrom } from "./catalogue.ts";
import { isolated } from "./isolated.ts";
import { listed } from "./lists.ts";

/** The words of one language for what is no dataset: tables as they are. */
export function plainWords(catalogue: Catalogue): PlainWords {
  const { language, locale, direction } = catalogue;
  const say = sayFrom(catalogue);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 10 });
  return {
    language,
    direction,
    say,
    // A minus sign could lose its place in text that runs from right to left.
    number: (value) => (value < 0 ? isolated(numbers.format(value), direction) : numbers.format(value)),
    list: (parts) => listed(parts, say),
    asIs: (text) => isolated(text, direction),
  };
}
