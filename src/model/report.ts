import { z } from "zod";
import type { Audit } from "./audit.ts";
import { countsOf } from "./counts.ts";
import { grades } from "./estimate.ts";
import { datasetErrors, faultCodes } from "./fault.ts";
import { findingStatuses, reportedTypes, severities } from "./finding.ts";
import type { Hint } from "./hint.ts";
import { rangeData } from "./interval.ts";
import type { Scope } from "./scope.ts";
import { type Selected, select } from "./selection.ts";
import { decisions, methods } from "./tables.ts";
import type { Words } from "./words.ts";

const ids = z.array(z.string());
const bound = z.number().nullable().describe("null: no bound");

const scope = z.object({
  indicator: z.string(),
  population: z.string().describe("empty: all"),
  place: z.string().describe("empty: all"),
  event: z.string().describe("empty: all"),
  phase: z.string(),
  method: z.enum(methods).nullable().describe("null: not stated"),
  start: z.string().describe("EDTF, as printed; empty for a stock"),
});

const isOpen = z.boolean().describe("true: the end itself is excluded");
const range = z.object({ low: bound, high: bound, lowOpen: isOpen, highOpen: isOpen });

const decision = z.object({
  decision: z.enum(decisions),
  figure: z.string().nullable().describe("null: about the finding as a whole"),
  reason: z.string(),
  decidedBy: z.string(),
  decidedOn: z.string().describe("EDTF"),
});

const openOnes = z.int().describe("open ones");
const counts = {
  sources: z.int(),
  figures: z.int(),
  errors: openOnes,
  warnings: openOnes,
  notes: openOnes,
  decided: z.int().describe("findings that a decision settles"),
  deferred: z.int().describe("findings put off: they still count for --fail-on"),
};
const slip = {
  figure: z.string(),
  value: z.number().describe("as it is printed"),
  instead: z.number().describe("what would agree"),
  agrees: z.enum(["rival", "neighbours", "relation"]).describe("with what"),
  rival: z.string().nullable().describe("the figure that it would agree with"),
  message: z.string(),
};
const hint = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("digits-transposed"), ...slip }),
  z.object({ kind: z.literal("factor"), factor: z.number(), ...slip }),
  z.object({
    kind: z.literal("year"),
    figure: z.string(),
    value: z.number(),
    of: z.enum(["period", "publication"]),
    message: z.string(),
  }),
  z.object({
    kind: z.literal("smallest-set"),
    figures: ids.describe("without which the rest of the series agrees; no other set is as small"),
    count: z.int().describe("figures of the series, these included"),
    message: z.string(),
  }),
]);

/** What `recount audit --format json` writes; `recount schema audit` prints it as a JSON Schema. */
export const reportSchema = z.object({
  recount: z.string().describe("the version that wrote this"),
  dataset: z.string(),
  knownBy: z.string().describe("EDTF; empty where no source has a date"),
  summary: z.object({
    ...counts,
    shown: z.int().exactOptional().describe("findings listed here, where filters were asked for"),
  }),
  findings: z.array(
    z.object({
      id: z.string(),
      fingerprint: z.string(),
      type: z.enum(reportedTypes),
      severity: z.enum(severities),
      status: z.enum(findingStatuses),
      decision: decision
        .nullable()
        .describe("null: nobody has decided on it; on an open finding: applied, and did not settle it"),
      figures: ids,
      sources: ids,
      message: z.string(),
      hints: z.array(hint),
      detail: z
        .record(z.string(), z.unknown())
        .describe("the facts of the type; see the page on each finding"),
    }),
  ),
  estimates: z.array(
    z.object({
      scope,
      asOf: z.string().describe("EDTF, as printed; .. reads some day up to latest"),
      latest: z.string().describe("the last day that it can be; empty: not known"),
      ...range.shape,
      grade: z.enum(grades),
      figures: ids.describe("those that set a bound"),
      lowFigures: ids,
      highFigures: ids,
      origins: z.array(ids).describe("independent origins, each the organisations that make it up"),
      disputed: range.nullable().describe("where contested: around the disputed values"),
    }),
  ),
  derived: z.array(
    z.object({
      relation: z.string(),
      formula: z.string(),
      scope,
      asOf: z.string(),
      latest: z.string(),
      ...range.shape,
      inputs: ids,
      mixedOrigins: z.boolean(),
    }),
  ),
});

const faultSchema = z.object({
  code: z.enum(faultCodes),
  file: z.string(),
  row: z.int().exactOptional().describe("the header is row 1"),
  column: z.string().exactOptional(),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
  also: z
    .object({ count: z.int(), rows: z.array(z.tuple([z.int(), z.int()])) })
    .exactOptional()
    .describe("further rows with this fault, each from and to"),
});

/** What `recount audit --format json` writes of several datasets. */
export const reportsSchema = z.object({
  recount: z.string().describe("the version that wrote this"),
  datasets: z.array(
    z.union([
      reportSchema.extend({ folder: z.string() }),
      z.object({
        folder: z.string(),
        error: z.enum(datasetErrors),
        faults: z.array(faultSchema),
      }),
    ]),
  ),
  summary: z.object({
    datasets: z.int(),
    unreadable: z.int().describe("datasets with an error of their own, which the counts leave out"),
    ...counts,
  }),
});

/** An audit as data for other programs. */
export type Report = z.output<typeof reportSchema>;

/** Puts an audit into the form of {@link reportSchema}, its findings worded. */
export function reportOf(audit: Audit, words: Words, version: string): Report {
  const { findings, estimates, derived, ...head } = reportParts(select(audit), words, version);
  return { ...head, findings: [...findings], estimates: [...estimates], derived: [...derived] };
}

/** A report whose lists are made entry by entry as they are read, once. */
export type ReportParts = Omit<Report, "findings" | "estimates" | "derived"> & {
  readonly findings: Generator<Report["findings"][number]>;
  readonly estimates: Generator<Report["estimates"][number]>;
  readonly derived: Generator<Report["derived"][number]>;
};

/** What is selected of an audit, in the form of {@link reportSchema}. The summary counts what is not shown, too. */
export function reportParts(
  { audit, findings, estimates, derived, narrowed }: Selected,
  words: Words,
  version: string,
): ReportParts {
  return {
    recount: version,
    dataset: audit.dataset.name,
    knownBy: audit.knownBy,
    summary: { ...countsOf(audit), ...(narrowed ? { shown: findings.length } : {}) },
    findings: each(findings, (finding) => ({
      id: finding.id,
      fingerprint: finding.fingerprint,
      type: finding.type,
      severity: finding.severity,
      status: finding.status,
      decision: finding.decision ? { ...finding.decision } : null,
      figures: [...finding.figures],
      sources: [...finding.sources],
      message: words.finding(finding, audit),
      hints: finding.hints.map((each) => hintData(each, words.hint(each, audit))),
      detail: { ...finding.detail },
    })),
    estimates: each(
      estimates,
      ({ scope, asOf, latest, interval, grade, lowFigures, highFigures, origins, disputed }) => ({
        scope: scopeData(scope),
        asOf,
        latest,
        ...rangeData(interval),
        grade,
        figures: [...new Set([...lowFigures, ...highFigures])],
        lowFigures: [...lowFigures],
        highFigures: [...highFigures],
        origins: origins.map((origin) => [...origin]),
        disputed: disputed ? rangeData(disputed) : null,
      }),
    ),
    derived: each(derived, ({ relation, formula, scope, asOf, latest, interval, inputs, mixedOrigins }) => ({
      relation,
      formula,
      scope: scopeData(scope),
      asOf,
      latest,
      ...rangeData(interval),
      inputs: [...inputs],
      mixedOrigins,
    })),
  };
}

function* each<Item, Entry>(items: Iterable<Item>, entry: (item: Item) => Entry): Generator<Entry> {
  for (const item of items) yield entry(item);
}

const scopeData = <S extends Scope>({ ...scope }: S): S => scope;

const hintData = (hint: Hint, message: string): Report["findings"][number]["hints"][number] =>
  hint.kind === "smallest-set" ? { ...hint, figures: [...hint.figures], message } : { ...hint, message };
