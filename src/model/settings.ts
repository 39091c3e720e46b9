import { type Language, type LocalText, languages, type Numerals } from "./language.ts";

/** The sections of a briefing, in the order in which they stand unless the settings say otherwise. */
export const sectionNames = [
  "points",
  "headlines",
  "narrative",
  "findings",
  "indicators",
  "derived",
  "coverage",
  "reliance",
  "accounts",
  "changes",
  "decisions",
  "method",
  "definitions",
  "sources",
  "citation",
  "register",
] as const;
export type SectionName = (typeof sectionNames)[number];

export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

/** What a briefing is written as. */
export const briefingFormats = ["html", "pdf"] as const;
export type BriefingFormat = (typeof briefingFormats)[number];

/** Those that are asked for. */
export const formatsOf = (asked: Readonly<Record<BriefingFormat, boolean>>): readonly BriefingFormat[] =>
  briefingFormats.filter((format) => asked[format]);

/** Something in an earlier issue that was wrong, and what it should have said. */
export interface Erratum {
  /** The number of the issue that was wrong. */
  readonly issue: number;
  /** EDTF: when it was put right. */
  readonly date: string;
  readonly was: LocalText;
  readonly now: LocalText;
  readonly reason: LocalText;
}

/** A picture of the dataset's folder, to be shown with the publisher's name. */
export interface Logo {
  readonly mediaType: "image/svg+xml" | "image/png";
  readonly bytes: Uint8Array;
}

/** How a dataset's briefing is to be made: `briefing.yaml`, or what holds where it says nothing. */
export interface Settings {
  /** Empty: the dataset's own title, description and licence. */
  readonly title: LocalText;
  readonly description: LocalText;
  readonly licence: LocalText;
  readonly publisher: LocalText;
  readonly contact: LocalText;
  readonly logo: Logo | null;
  readonly language: Language;
  /** `null`: those of the language. */
  readonly numerals: Numerals | null;
  readonly paper: Paper;
  readonly sections: readonly SectionName[];
  /** The indicators that get charts, which also come first, in this order; `null`: all. */
  readonly charts: readonly string[] | null;
  /** EDTF, what the briefing is about; empty: from the earliest start to the latest as-of date of its figures. */
  readonly period: string;
  /** The note columns to publish, `note` or those that no schema names; none unless named. */
  readonly notes: readonly string[];
  readonly errata: readonly Erratum[];
  /** Whether a box with its code may stand for a character that no bundled font has; else that is a fault. */
  readonly allowMissingGlyphs: boolean;
  /** What is written: a PDF carries the audit and the register, to which the page can point where it shows a part. */
  readonly formats: readonly BriefingFormat[];
}

/** What holds for a dataset without `briefing.yaml`. */
export const defaultSettings: Settings = Object.freeze<Settings>({
  title: {},
  description: {},
  licence: {},
  publisher: {},
  contact: {},
  logo: null,
  language: "en",
  numerals: null,
  paper: "A4",
  sections: sectionNames,
  charts: null,
  period: "",
  notes: [],
  errata: [],
  allowMissingGlyphs: false,
  formats: ["html"],
});

/** A text in a language, or the one for all languages, or the first that is there; empty where there is none. */
export function localText(text: LocalText, language: string): string {
  const key = localKey(text, language);
  return (key === null ? undefined : text[key]) ?? "";
}

/** Under which key the text for a language stands; `null` where there is none. */
export const localKey = (text: LocalText, language: string): keyof LocalText | null =>
  ([language, "", ...languages] as readonly (keyof LocalText)[]).find((key) => text[key] !== undefined) ??
  null;
