import type { Dataset, RowPlace } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, type FindingType, reportedTypes, type Severity } from "../model/finding.ts";
import { type FindingPlace, placesOf } from "../model/finding-places.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";

/** How severe a finding of a type is unless something speaks for less. A relation sets its own. */
const usualSeverity: Readonly<Record<FindingType, Severity>> = {
  conflict: "error",
  regression: "error",
  "part-exceeds-whole": "error",
  identity: "error",
  "impossible-date": "error",
  attribution: "warning",
  "link-mismatch": "warning",
  "qualifier-drift": "warning",
  "definition-drift": "warning",
  revision: "warning",
  stale: "warning",
  "coincident-sum": "warning",
  duplicate: "warning",
  "contested-account": "warning",
  "reopened-adjudication": "warning",
  "unused-adjudication": "warning",
  own: "warning",
  "single-origin": "note",
  uncorroborated: "note",
  unattributed: "note",
  growth: "note",
  "scope-difference": "note",
  precision: "note",
  incomplete: "note",
};

/** Where a dataset's rows are for the reader of a SARIF file. */
export interface RowFinder {
  /** A file of the dataset as a URI reference: from the folder that the run started in, or absolute where it is not in it. */
  readonly uri: (file: string) => string;
  /** The line, from 1, on which a row begins; `null` where the file has no lines. */
  readonly line: (place: RowPlace) => number | null;
}

/** What stands for the folder that relative addresses start from; by convention the repository's. */
const base = "%SRCROOT%";

/** Code hosts show no more places beside a finding; `properties` name all its figures. */
const relatedAtMost = 100;

export const sarifSchema =
  "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

/** What a SARIF 2.1.0 run says besides its results: the tool and its rules, one a type of finding. */
export function sarifRun(say: Words["say"], version: string, language: string) {
  const rules = reportedTypes.map((type) => ({
    id: type,
    shortDescription: { text: messageText(say(`finding.type.${type}`)) },
    fullDescription: { text: messageText(say(`finding.meaning.${type}`)) },
    help: { text: messageText(say(`finding.meaning.${type}`)) },
    defaultConfiguration: { level: usualSeverity[type] },
  }));
  return {
    tool: { driver: { name: "recount", semanticVersion: version, language, rules } },
    columnKind: "utf16CodeUnits",
    originalUriBaseIds: { [base]: { description: { text: messageText(say("sarif.base")) } } },
  };
}

/** The results of a SARIF run: what is selected of an audit's findings, each at the row of its first figure. */
export function* sarifResults({ audit, findings }: Selected, words: Words, finder: RowFinder) {
  const { dataset } = audit;
  for (const finding of findings) {
    const [first, ...others] = placesOf(finding, dataset);
    const hints = finding.hints.map((hint) => words.say("audit.hint", { hint: words.hint(hint, audit) }));
    const sentences = [words.finding(finding, audit), ...hints];
    yield {
      ruleId: finding.type,
      ruleIndex: reportedTypes.indexOf(finding.type),
      level: finding.severity,
      message: { text: messageText(sentences.join(" ")) },
      locations: [located(first ?? { file: "datapackage.json" }, finder)],
      relatedLocations: others.slice(0, relatedAtMost).map((place, index) => ({
        id: index + 1,
        ...located(place, finder),
        message: { text: messageText(described(place, dataset, words)) },
      })),
      // What the finding is about, not what it says: an alert stays the same one while a value in it is mended.
      partialFingerprints: { "recountFinding/v1": `${dataset.name}/${finding.id}` },
      suppressions: suppressionsOf(finding),
      properties: {
        dataset: dataset.name,
        finding: finding.id,
        fingerprint: finding.fingerprint,
        status: finding.status,
        figures: finding.figures,
        sources: finding.sources,
      },
    };
  }
}

/** What a SARIF run says of a dataset that could not be read. */
export const sarifFailure = (problem: string, finder: RowFinder) => ({
  level: "error",
  message: { text: messageText(problem) },
  locations: [located({ file: "datapackage.json" }, finder)],
});

function located(place: { readonly file: string; readonly row?: number }, { uri, line }: RowFinder) {
  const { file, row } = place;
  const address = uri(file);
  const startLine = row === undefined ? null : line({ file, row });
  return {
    physicalLocation: {
      artifactLocation: /^[a-z]+:/.test(address) ? { uri: address } : { uri: address, uriBaseId: base },
      ...(startLine === null ? {} : { region: { startLine } }),
    },
  };
}

function described({ table, id }: FindingPlace, dataset: Dataset, words: Words): string {
  if (table === "sources") return words.source(id);
  const figure = figuresById(dataset).get(id);
  if (table === "figures" && figure)
    return words.say("phrase.figure-short", {
      value: words.value(figure),
      scope: words.scope(figure),
      source: words.source(figure.source),
    });
  if (table === "adjudications") return id;
  const account = dataset.accounts.find((each) => each.id === id);
  if (!account) return words.asIs(id);
  return words.say("phrase.answer", {
    answer: words.text(account, "answer"),
    claimant: words.claimant(account),
  });
}

const suppressionsOf = ({ status, decision }: Finding) =>
  decision === null || status === "open"
    ? []
    : [
        {
          kind: "external",
          status: status === "decided" ? "accepted" : "underReview",
          justification: decision.reason,
          properties: { ...decision },
        },
      ];

/**
 * A text as SARIF has it: braces are doubled and brackets escaped, for `{0}` is a placeholder there and `[text](address)`
 * a link (sections 3.11.5 and 3.11.6).
 */
const messageText = (text: string): string =>
  text
    .toWellFormed()
    .replace(/[{}]/g, "$&$&")
    .replace(/\\(?=[[\]])|[[\]]/g, "\\$&");
