import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { withNumerals } from "./catalogue.ts";
import { catalogueOf } from "./languages.ts";
import { wordsFor } from "./words.ts";

/** The words of a dataset's briefing, in the language and with the digits that its settings name. */
export async function briefingWords(dataset: Dataset): Promise<Words> {
  const { language, numerals } = dataset.settings;
  const catalogue = await catalogueOf(language);
  return wordsFor(dataset, numerals === null ? catalogue : withNumerals(catalogue, numerals), {
    inPage: true,
  });
}

/**
 * What a terminal tells of a dataset's briefing: in its language, but with the digits of all that a terminal prints, and
 * without the marks that are for pages.
 */
export const briefingToldIn = async (dataset: Dataset): Promise<Words> =>
  wordsFor(dataset, await catalogueOf(dataset.settings.language));
