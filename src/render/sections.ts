import type { SectionName } from "../model/settings.ts";
import type { Words } from "../model/words.ts";
import { indicatorAnchor } from "./anchors.ts";
import type { PageParts } from "./page-parts.ts";

/** A section of the briefing: its address, which is its name, and the template that shows it. */
export interface Section {
  readonly name: SectionName;
  readonly template: string;
}

/** A line of the table of contents. */
export interface ContentsEntry {
  readonly anchor: string;
  readonly title: string;
  /** 1 for sections, 2 for what stands within one. */
  readonly level: 1 | 2;
}

/** The sections that have something to show, in the order asked for. */
export const sectionsOf = (names: readonly SectionName[], parts: PageParts): Section[] =>
  names.filter((name) => isThere[name](parts)).map((name) => ({ name, template: `${name}.liquid` }));

/** What a table of contents lists, in the page's order. */
export const contentsOf = (sections: readonly Section[], parts: PageParts, words: Words): ContentsEntry[] =>
  sections.flatMap(({ name }) => [
    { anchor: name, title: titled[name]?.(parts) ?? words.say(`section.${name}`), level: 1 as const },
    ...(within[name]?.(parts) ?? []).map((entry) => ({ ...entry, level: 2 as const })),
  ]);

const always = (): boolean => true;

const isThere: { readonly [Name in SectionName]: (parts: PageParts) => boolean } = {
  points: always,
  headlines: ({ headlines }) => headlines.length > 0,
  narrative: ({ narrative }) => narrative !== null,
  findings: always,
  indicators: ({ indicators }) => indicators.length > 0,
  derived: ({ derived }) => derived.rows.length > 0,
  coverage: ({ coverage }) => coverage.sources.length > 0,
  reliance: ({ reliance }) => reliance.origins.some(({ named }) => named),
  accounts: ({ questions }) => questions.length > 0,
  changes: ({ changes }) => changes !== null,
  decisions: ({ findings }) => findings.annex.length > 0,
  method: always,
  definitions: always,
  sources: always,
  citation: always,
  register: always,
};

/** Sections whose headings depend on what they show. */
const titled: Partial<Record<SectionName, (parts: PageParts) => string | undefined>> = {
  changes: ({ changes }) => changes?.heading,
};

type Lines = readonly Omit<ContentsEntry, "level">[];

const within: Partial<Record<SectionName, (parts: PageParts) => Lines>> = {
  findings: ({ findings }) => findings.groups.map(({ anchor, heading }) => ({ anchor, title: heading })),
  indicators: ({ indicators }) =>
    indicators
      .filter(({ isWordsAlone }) => !isWordsAlone)
      .map(({ indicator, label }) => ({ anchor: indicatorAnchor(indicator), title: label })),
};
