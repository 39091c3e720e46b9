import type { LocalText } from "../model/language.ts";
import { localText } from "../model/settings.ts";
import type { Words } from "../model/words.ts";

/** A text of the settings in a page's language; where it has none, another, marked as being in it. Empty where there is none. */
export function ownWords(text: LocalText, words: Words): string {
  const stated = localText(text, words.language);
  if (stated === "") return "";
  return Object.entries(text).some(([language, each]) => language === words.language && each === stated)
    ? words.asIs(stated)
    : words.untranslated(stated);
}
