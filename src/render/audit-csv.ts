import type { Id } from "../model/dataset.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import type { Finding } from "../model/finding.ts";
import { placesOf } from "../model/finding-places.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { type CsvColumns, csvHeader, csvRows } from "./csv-text.ts";

/** What a row of the CSV is: a finding, or an estimate or derived value. */
export const csvSubjects = ["findings", "estimates"] as const;
export type CsvSubject = (typeof csvSubjects)[number];

/** The CSV's first piece: its header. */
export const auditCsvHeader = (subject: CsvSubject): string =>
  csvHeader(subject === "findings" ? findingColumns : valueColumns);

/**
 * What is selected of an audit as rows for a spreadsheet, to follow {@link auditCsvHeader}. Lists of ids are joined by
 * semicolons; a bound that is not there is an empty cell.
 */
export function* auditCsvRows(selected: Selected, words: Words, subject: CsvSubject): Generator<string> {
  const { audit, findings, estimates, derived } = selected;
  if (subject === "findings") {
    yield* csvRows(findingColumns, findings, { audit, words });
  } else {
    yield* csvRows<Value, Telling>(valueColumns, estimates, { audit, words });
    yield* csvRows<Value, Telling>(valueColumns, derived, { audit, words });
  }
}

/**
 * What is selected of an audit as a CSV file for spreadsheets, in pieces.
 *
 * @example [...auditCsv(select(audit), words, "estimates")].join("")
 */
export function* auditCsv(selected: Selected, words: Words, subject: CsvSubject): Generator<string> {
  yield auditCsvHeader(subject);
  yield* auditCsvRows(selected, words, subject);
}

interface Telling {
  readonly audit: Selected["audit"];
  readonly words: Words;
}

const findingColumns = {
  dataset: (_, { audit }) => audit.dataset.name,
  id: ({ id }) => id,
  fingerprint: ({ fingerprint }) => fingerprint,
  type: ({ type }) => type,
  severity: ({ severity }) => severity,
  status: ({ status }) => status,
  message: (finding, { audit, words }) => words.finding(finding, audit),
  hints: ({ hints }, { audit, words }) => hints.map((hint) => words.hint(hint, audit)).join(" "),
  figure_count: ({ figures }) => figures.length,
  figures: ({ figures }) => joined(figures),
  sources: ({ sources }) => joined(sources),
  file: (finding, { audit }) => placesOf(finding, audit.dataset)[0]?.file ?? "",
  row: (finding, { audit }) => placesOf(finding, audit.dataset)[0]?.row ?? null,
  decision: ({ decision }) => decision?.decision ?? "",
  decision_figure: ({ decision }) => decision?.figure ?? "",
  reason: ({ decision }) => decision?.reason ?? "",
  decided_by: ({ decision }) => decision?.decidedBy ?? "",
  decided_on: ({ decision }) => decision?.decidedOn ?? "",
} satisfies CsvColumns<Finding, Telling>;

type Value = Estimate | Derived;

const valueColumns = {
  dataset: (_, { audit }) => audit.dataset.name,
  counted: ({ scope, asOf }, { words }) => words.series(scope, asOf),
  indicator: ({ scope }) => scope.indicator,
  population: ({ scope }) => scope.population,
  place: ({ scope }) => scope.place,
  event: ({ scope }) => scope.event,
  phase: ({ scope }) => scope.phase,
  method: ({ scope }) => scope.method ?? "",
  start: ({ scope }) => scope.start,
  as_of: ({ asOf }) => asOf,
  latest: ({ latest }) => latest,
  low: ({ interval }) => bound(interval.low),
  high: ({ interval }) => bound(interval.high),
  low_open: ({ interval }) => interval.lowOpen,
  high_open: ({ interval }) => interval.highOpen,
  grade: (value) => ("grade" in value ? value.grade : ""),
  disputed_low: (value) => ("grade" in value && value.disputed ? bound(value.disputed.low) : null),
  disputed_high: (value) => ("grade" in value && value.disputed ? bound(value.disputed.high) : null),
  low_figures: (value) => ("grade" in value ? joined(value.lowFigures) : ""),
  high_figures: (value) => ("grade" in value ? joined(value.highFigures) : ""),
  origins: (value) => ("grade" in value ? joined(value.origins.map((origin) => origin.join(" "))) : ""),
  relation: (value) => ("grade" in value ? "" : value.relation),
  formula: (value) => ("grade" in value ? "" : value.formula),
  inputs: (value) => ("grade" in value ? "" : joined(value.inputs)),
} satisfies CsvColumns<Value, Telling>;

const joined = (ids: readonly Id[]): string => ids.join(";");

const bound = (value: number): number | null => (Number.isFinite(value) ? value : null);
