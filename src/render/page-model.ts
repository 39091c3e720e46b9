import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import type { PlannedChart } from "./chart-model.ts";
import type { Prover } from "./finding-card.ts";
import { type PageParts, pageParts } from "./page-parts.ts";
import { type ContentsEntry, contentsOf, type Section, sectionsOf } from "./sections.ts";

/** All that a template may show, as plain text: what `templates/page.liquid` sees. */
export interface PageModel extends PageParts {
  /** The sections that the page has, in their order. */
  readonly sections: readonly Section[];
  readonly contents: readonly ContentsEntry[];
}

export function pageModel(
  edition: Edition,
  charts: readonly PlannedChart[],
  words: Words,
  prove: Prover,
): PageModel {
  const parts = pageParts(edition, charts, words, prove);
  const sections = sectionsOf(edition.dataset.settings.sections, parts);
  return { ...parts, sections, contents: contentsOf(sections, parts, words) };
}
