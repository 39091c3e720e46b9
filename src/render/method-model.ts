import type { Audit } from "../model/audit.ts";
import { grades } from "../model/estimate.ts";
import { findingTypes, ofType, outdatedTypes, severities } from "../model/finding.ts";
import { qualifiers } from "../model/interval.ts";
import { untranslated } from "../model/translations.ts";
import type { Words } from "../model/words.ts";

/** A word that the briefing uses, and what it means by it. */
export interface Term {
  readonly name: string;
  readonly term: string;
  readonly meaning: string;
}

export interface MethodModel {
  readonly knownBy: string;
  readonly readings: readonly Term[];
  readonly severities: readonly Term[];
  /** The types of finding that this briefing has. */
  readonly types: readonly Term[];
  /** What was looked for and not found, as one sentence; `null` where everything was found. */
  readonly notFound: string | null;
  readonly grades: readonly Term[];
  readonly unknowns: readonly string[];
  /** How text of the dataset in another language than the page is to be told; `null` where there is none. */
  readonly foreign: string | null;
}

/** How the briefing came about, what its words mean, and what it cannot tell. */
export function methodModel(audit: Audit, words: Words): MethodModel {
  const found = new Set(audit.findings.map(({ type }) => type));
  // What is said of decisions is nothing that figures were looked through for.
  const absent = findingTypes.filter((type) => !found.has(type) && !outdatedTypes.includes(type));
  return {
    knownBy:
      audit.knownBy === ""
        ? words.say("page.known-by-nothing")
        : words.say(audit.everySource ? "page.known-by-every-source" : "page.known-by-meaning", {
            date: words.period(audit.knownBy),
          }),
    readings: qualifiers.map((name) => ({
      name,
      term: words.say(`page.printed-${name}`),
      meaning: words.say(`page.reads-${name}`),
    })),
    severities: severities.map((name) => ({
      name,
      term: words.severity(name),
      meaning: words.say(`page.severity-${name}`),
    })),
    types: [
      ...findingTypes
        .filter((type) => found.has(type))
        .map((name) => ({ name, term: words.findingType(name), meaning: words.findingMeaning(name) })),
      ...ownTerms(audit, words),
    ],
    notFound:
      absent.length === 0
        ? null
        : words.say("page.not-found", {
            types: absent.map((type) => words.findingType(type)).join(words.say("list.separator")),
          }),
    grades: grades.map((name) => ({
      name,
      term: words.grade(name),
      meaning: words.say(`page.grade-${name}`),
    })),
    unknowns: unknowns(audit, words),
    foreign: untranslated(audit.dataset, words.language).length > 0 ? words.say("page.foreign") : null,
  };
}

/** What each check of somebody's own says of its findings. */
const ownTerms = ({ findings }: Audit, words: Words): readonly Term[] =>
  [...Map.groupBy(ofType(findings, "own"), ({ detail }) => detail.check).values()].flatMap(([first]) =>
    first
      ? [
          {
            name: first.detail.check,
            term: words.local(first.detail.heading),
            meaning: words.local(first.detail.meaning),
          },
        ]
      : [],
  );

/** What the dataset does not tell, counted. */
function unknowns({ dataset }: Audit, words: Words): string[] {
  const { figures } = dataset;
  const sources = [...dataset.sources.values()];
  const counts: readonly (readonly [string, number, number])[] = [
    ["originator", figures.filter(({ originator }) => originator.length === 0).length, figures.length],
    [
      "as-of",
      figures.filter(({ period }) => (period?.end ?? "unknown") === "unknown").length,
      figures.length,
    ],
    ["vague", figures.filter(({ qualifier }) => qualifier === "vague").length, figures.length],
    ["method", figures.filter(({ method }) => method === null).length, figures.length],
    ["published", sources.filter(({ published }) => published === null).length, sources.length],
    ["address", sources.filter(({ url }) => url === "").length, sources.length],
  ];
  return counts
    .filter(([, count]) => count > 0)
    .map(([name, count, total]) => words.say(`page.unknown-${name}`, { count, total }));
}
