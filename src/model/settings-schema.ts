import { z } from "zod";
import type { FaultCode } from "./fault.ts";
import { languages, numeralSystems } from "./language.ts";
import { papers, sectionNames } from "./settings.ts";
import { parseDate, parsePeriod } from "./time.ts";

/** What a place of the settings takes; issues carry it where zod would put a sentence. */
export const expectations = ["settings", "text", "texts", "list", "entry", "number"] as const;
export type Expectation = (typeof expectations)[number];
const expect = (expected: Expectation) => ({ error: expected });

const text = z.string(expect("text"));

/** One text for every language, or one for each. */
const texts = z
  .union(
    [
      text,
      z.strictObject(
        { en: text.exactOptional(), ar: text.exactOptional(), ckb: text.exactOptional() },
        expect("texts"),
      ),
    ],
    expect("texts"),
  )
  .transform((given) => Object.freeze(typeof given === "string" ? { "": given } : given));

const dated = (read: (text: string) => object | FaultCode) =>
  text.refine((given) => typeof read(given) === "object", {
    error: ({ input }) => {
      const fault = read(String(input));
      return typeof fault === "string" ? fault : undefined;
    },
  });

/** YAML is read without types, so that `1.0` and `no` stay what was written: a number comes as its digits. */
const issueNumber = z.union(
  [
    z.int().positive(),
    z
      .string()
      .regex(/^[1-9]\d{0,8}$/)
      .transform(Number),
  ],
  expect("number"),
);

const erratum = z.strictObject(
  {
    issue: issueNumber.describe("the number of the issue that was wrong"),
    date: dated(parseDate).describe("EDTF: when it was put right"),
    was: texts.describe("what the issue said"),
    now: texts.describe("what it should have said"),
    reason: texts,
  },
  expect("entry"),
);

/** `briefing.yaml` as it is written. Every key may be left out. */
export const settingsSchema = z.strictObject(
  {
    title: texts.describe("instead of the dataset's own").exactOptional(),
    description: texts.describe("instead of the dataset's own").exactOptional(),
    licence: texts.describe("instead of the dataset's own").exactOptional(),
    publisher: texts.exactOptional(),
    contact: texts.describe("how readers reach the publisher").exactOptional(),
    logo: text.describe("an SVG or PNG in the dataset's folder").exactOptional(),
    language: z.enum(languages).describe("of the briefing, unless --lang says otherwise").exactOptional(),
    numerals: z.enum(numeralSystems).describe("unless --numerals says otherwise").exactOptional(),
    paper: z.enum(papers).describe("of the PDF, unless --paper says otherwise").exactOptional(),
    sections: z
      .array(z.enum(sectionNames), expect("list"))
      .describe("in order; what is not named is left out")
      .exactOptional(),
    charts: z
      .array(text, expect("list"))
      .describe("ids of the indicators that get charts and come first, in this order; all if left out")
      .exactOptional(),
    period: dated(parsePeriod).describe("EDTF: what the briefing is about").exactOptional(),
    notes: z
      .array(text, expect("list"))
      .describe("note columns of the figures to publish; none if left out")
      .exactOptional(),
    errata: z.array(erratum, expect("list")).describe("what was wrong in earlier issues").exactOptional(),
  },
  expect("settings"),
);
export type WrittenSettings = z.output<typeof settingsSchema>;

/** The keys that may stand at a place of the settings, for whoever misspelt one. */
export function settingsKeysAt([first, second]: readonly PropertyKey[]): readonly string[] {
  if (first === undefined) return Object.keys(settingsSchema.shape);
  return first === "errata" && typeof second === "number" ? Object.keys(erratum.shape) : languages;
}
