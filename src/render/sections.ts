import type { SectionName } from "../model/settings.ts";

/** A section of the briefing, and the template that shows it. */
export interface Section {
  readonly name: string;
  readonly template: string;
}

/** Sections that are made of several templates. */
const parts: Partial<Record<SectionName, readonly string[]>> = {
  headlines: ["headlines", "estimates"],
  indicators: ["indicators", "charts"],
  derived: [],
  sources: ["sources", "credits"],
};

/** The sections in the order asked for. */
export const sectionsOf = (names: readonly SectionName[]): Section[] =>
  names.flatMap((name) => parts[name] ?? [name]).map((name) => ({ name, template: `${name}.liquid` }));
