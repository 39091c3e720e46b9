export { type Adjudicated, type AdjudicateOptions, adjudicate } from "./adjudicate.ts";
export { audit } from "./audit/audit.ts";
export { type Check, check } from "./audit/check.ts";
export { checks as standardChecks } from "./audit/checks.ts";
export type { Evidence } from "./audit/evidence.ts";
export { type OwnCheck, type OwnDraft, type OwnText, ownCheck } from "./audit/own-check.ts";
export type { OwnChart } from "./chart/own-chart.ts";
export type { CountOutcome } from "./counting.ts";
export { derive } from "./estimate/derive.ts";
export { estimate } from "./estimate/estimate.ts";
export type { ChartFormat, ExhibitOptions, Exhibits } from "./exhibit.ts";
export { explain } from "./explain/explain.ts";
export { derivedTable, estimatesTable, findingsTable } from "./library/audit-tables.ts";
export { checkDataset, doctor } from "./library/checking.ts";
export { type ComparedTables, type CompareWishes, compare } from "./library/comparing.ts";
export { type CountWishes, count } from "./library/counting.ts";
export { type DrawOptions, drawChart } from "./library/draw-chart.ts";
export { openExhibits } from "./library/exhibits.ts";
export { type MatchedTables, type MatchWishes, match } from "./library/matching.ts";
export { brief, briefEvery, type RenderOptions, renderHtml, renderPdf } from "./library/publish.ts";
export type { Subject, SubjectOptions } from "./library/subject.ts";
export type { TableInput } from "./library/table-input.ts";
export { watch } from "./library/watching.ts";
export type { DatasetInput, TablesAlone, TablesBesides } from "./load/given-dataset.ts";
export type { GivenTable, GivenTables, TableOfColumns } from "./load/given-tables.ts";
export type { DecisionRow } from "./load/new-decision.ts";
export { briefingWords } from "./messages/briefing-words.ts";
export type { Catalogue } from "./messages/catalogue.ts";
export { english } from "./messages/en/index.ts";
export { describeError } from "./messages/errors.ts";
export { catalogueOf, type Language, languages } from "./messages/languages.ts";
export { type ProofContext, type ProofText, tellProof } from "./messages/proof.ts";
export { wordsFor } from "./messages/words.ts";
export type { Audit } from "./model/audit.ts";
export { type AuditChanges, auditChanges, type EstimateChange } from "./model/audit-changes.ts";
export type {
  Changes,
  DerivedChange,
  FigureChange,
  FigureChangeKind,
  FindingCause,
  FindingChange,
  FindingChangeKind,
  Movement,
  SeriesChange,
  ValueChange,
} from "./model/changes.ts";
export { changesData } from "./model/changes-report.ts";
export type { Claim } from "./model/claim.ts";
export type {
  ColumnComparison,
  ComparedAs,
  ComparedTable,
  Comparison,
  KeyComparison,
  Reconciled,
  RowCounts,
  Tolerance,
} from "./model/comparison.ts";
export type { Counted, CountedDimension, CountedGroup, CountRequest, FigureCells } from "./model/counted.ts";
export type { DataTable } from "./model/data-table.ts";
export type {
  Account,
  Dataset,
  Figure,
  Indicator,
  Organisation,
  Place,
  Population,
  Source,
} from "./model/dataset.ts";
export type { Decision, DecisionKind } from "./model/decision.ts";
export { type Edition, editionOf, type IssueLink, type IssuePlace } from "./model/edition.ts";
export type { Derived, Estimate, Grade, SeriesScope } from "./model/estimate.ts";
export { type Fault, type FaultCode, faultCodes, RecountError } from "./model/fault.ts";
export { figuresTable } from "./model/figures-table.ts";
export {
  type Finding,
  type FindingOf,
  type FindingStatus,
  type FindingType,
  findingTypes,
  type Severity,
  severities,
} from "./model/finding.ts";
export type { Hint } from "./model/hint.ts";
export type { Interval, Qualifier } from "./model/interval.ts";
export { keepSources } from "./model/kept-sources.ts";
export { knownAt } from "./model/knowledge.ts";
export type { LocalText } from "./model/language.ts";
export type {
  MatchDecision,
  MatchedRows,
  MatchReason,
  RowPair,
  UnfollowedDecision,
} from "./model/matching.ts";
export type { FileRequest } from "./model/open-table.ts";
export type { Proof, Remedy } from "./model/proof.ts";
export type { ReadFigure } from "./model/proof-figure.ts";
export type { ProofStep } from "./model/proof-steps.ts";
export { parseRelation, type Relation, type RelationFault } from "./model/relation.ts";
export { type Report, reportOf } from "./model/report.ts";
export { type SchemaName, schemaNames } from "./model/schema-names.ts";
export { jsonSchema } from "./model/schemas.ts";
export { type Selected, type Selection, select } from "./model/selection.ts";
export type { Settings } from "./model/settings.ts";
export { type EdtfSpan, type Period, parseDate, parsePeriod } from "./model/time.ts";
export type { Words } from "./model/words.ts";
export type { Periodical, PeriodicalOptions } from "./periodical.ts";
export {
  type AuditOptions,
  type AuditStep,
  auditDataset,
  type Briefing,
  type BriefOptions,
  type EditionOptions,
  editionFor,
  load as loadDataset,
} from "./pipeline.ts";
export type { Checkup } from "./platform/checkup.ts";
export { realFiles } from "./platform/files.ts";
export { realWorld } from "./platform/index.ts";
export type { Files, Log, Printer, Replacement, World } from "./platform/world.ts";
export { auditCsv, type CsvSubject } from "./render/audit-csv.ts";
export { auditMarkdown } from "./render/audit-markdown.ts";
export { initDataset } from "./starter.ts";
export type { Build, Watching, WatchOptions } from "./watch.ts";
