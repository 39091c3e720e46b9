import { createHash } from "node:crypto";
import { z } from "zod";
import type { Edition, IssueLink } from "./edition.ts";
import { languages, numeralSystems } from "./language.ts";
import { briefingFormats, papers, type Settings, sectionNames } from "./settings.ts";
import type { Words } from "./words.ts";

const file = z.object({
  path: z.string().describe("relative to its folder, with forward slashes"),
  bytes: z.int(),
  sha256: z.string(),
});

const issueLink = z.object({ number: z.int().nullable(), href: z.string(), knownBy: z.string() }).nullable();

const localText = z.partialRecord(z.enum([...languages, ""]), z.string());

const settings = z.object({
  title: localText,
  description: localText,
  licence: localText,
  publisher: localText,
  contact: localText,
  logo: z.string().nullable().describe("the picture's media type; its file is among the inputs"),
  language: z.enum(languages),
  numerals: z.enum(numeralSystems).nullable().describe("null: those of the language"),
  paper: z.enum(papers),
  sections: z.array(z.enum(sectionNames)),
  charts: z.array(z.string()).nullable().describe("null: of every indicator"),
  period: z.string().describe("EDTF; empty: as long as the figures'"),
  notes: z.array(z.string()),
  errata: z.array(
    z.object({ issue: z.int(), date: z.string(), was: localText, now: localText, reason: localText }),
  ),
  allowMissingGlyphs: z.boolean().describe("true: boxes stand for characters that no font has"),
  formats: z.array(z.enum(briefingFormats)).describe("what the briefing was written as"),
} satisfies Record<keyof Settings, z.ZodType>);

/** What a briefing was made from: attached to its PDF. `recount schema manifest` prints it as a JSON Schema. */
export const manifestSchema = z.object({
  recount: z.string().describe("the version that made the briefing"),
  dataset: z.object({ name: z.string(), version: z.string().describe("empty: none stated") }),
  knownBy: z.string().describe("EDTF; empty where no source has a date"),
  everySource: z.boolean().describe("true: no knowledge date was asked for"),
  since: z.string().nullable().describe("EDTF: the day that changes are set against; null: none"),
  issue: z.object({
    number: z.int().nullable().describe("null: no issue of a series"),
    previous: issueLink,
    next: issueLink,
  }),
  language: z.string().describe("BCP 47"),
  settings: settings.describe("as they applied"),
  inputs: z.array(file).describe("every file of the dataset that was read, by path"),
  templates: z.array(file).describe("those that took the place of recount's own, by path"),
});

/** What a briefing was made from. Two briefings with equal manifests are equal. */
export type Manifest = z.output<typeof manifestSchema>;

/** A file that a briefing was made from. */
export type InputFile = z.output<typeof file>;

export const inputFile = (path: string, bytes: Uint8Array): InputFile => ({
  path,
  bytes: bytes.length,
  sha256: createHash("sha256").update(bytes).digest("hex"),
});

/** What an edition is made of besides its dataset as it was read. */
export interface Ingredients {
  /** The version of recount. */
  readonly recount: string;
  readonly inputs: readonly InputFile[];
  readonly templates: readonly InputFile[];
  readonly words: Pick<Words, "language">;
}

/** Says what an edition is made from. Neither the machine nor the day is in it. */
export function manifestOf(edition: Edition, { recount, inputs, templates, words }: Ingredients): Manifest {
  const { dataset, knownBy, everySource, changes, issue } = edition;
  const { logo, errata, sections, charts, notes, formats, ...plain } = dataset.settings;
  return {
    recount,
    dataset: { name: dataset.name, version: dataset.version },
    knownBy,
    everySource,
    since: changes?.since ?? null,
    issue: { number: issue.number, previous: linkTo(issue.previous), next: linkTo(issue.next) },
    language: words.language,
    settings: {
      ...plain,
      logo: logo?.mediaType ?? null,
      sections: [...sections],
      charts: charts === null ? null : [...charts],
      notes: [...notes],
      formats: [...formats],
      errata: errata.map((erratum) => ({ ...erratum })),
    },
    inputs: [...inputs],
    templates: [...templates],
  };
}

const linkTo = (link: IssueLink | null): Manifest["issue"]["next"] => (link === null ? null : { ...link });
