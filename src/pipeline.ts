import { isAbsolute, join, relative } from "node:path";
import { audit as runChecks } from "./audit/audit.ts";
import type { Check } from "./audit/check.ts";
import { checks as standardChecks } from "./audit/checks.ts";
import { derive } from "./estimate/derive.ts";
import { estimate } from "./estimate/estimate.ts";
import { type DatasetFolder, loadDataset } from "./load/dataset.ts";
import { type DecisionRow, decisionEdits, withEdits } from "./load/new-decision.ts";
import type { Audit } from "./model/audit.ts";
import type { Dataset } from "./model/dataset.ts";
import { withDecisions } from "./model/dropped-figures.ts";
import { RecountError } from "./model/fault.ts";
import { outdatedTypes } from "./model/finding.ts";
import { knownAt, latestPublication } from "./model/knowledge.ts";
import { refused } from "./model/refusal.ts";
import { parseDate } from "./model/time.ts";
import type { Words } from "./model/words.ts";
import { realFiles } from "./platform/files.ts";
import { realWorld } from "./platform/index.ts";
import type { Files, Printer, Replacement, World } from "./platform/world.ts";
import type { RenderedPage } from "./render/html.ts";

/**
 * Reads a dataset from its folder. Files outside the folder are not read, whatever links or paths say.
 *
 * Rejects with a `RecountError` of code `bad-input` that carries every fault of the input, or
 * `dataset-not-found`, or `dataset-is-file` where a file is named.
 *
 * @example const dataset = await load("datasets/iraq-activists");
 */
export const load = async (
  folder: string,
  files: Files = realFiles(),
  onProgress: OnProgress = () => undefined,
): Promise<Dataset> => loadDataset(folder, await folderAt(folder, files, onProgress));

async function folderAt(
  folder: string,
  files: Files,
  onProgress: OnProgress = () => undefined,
): Promise<DatasetFolder> {
  const root = await files.realPath(folder);
  if ((await files.list(folder)) === "file") throw new RecountError("dataset-is-file", { folder });
  return {
    read: async (path) => {
      const real = root === null ? null : await files.realPath(join(folder, path));
      if (root === null || real === null) return null;
      const inside = relative(root, real);
      if (inside.startsWith("..") || isAbsolute(inside)) return "outside";
      const bytes = await files.read(real);
      if (bytes) onProgress({ stage: "read", file: path, bytes: bytes.length });
      return bytes;
    },
  };
}

/** How far an audit has come: what is done next. */
export type AuditStep =
  | { readonly stage: "read"; readonly file: string; readonly bytes: number }
  | { readonly stage: "check"; readonly figures: number; readonly step: number; readonly steps: number }
  | { readonly stage: "estimate"; readonly figures: number };
export type OnProgress = (step: AuditStep) => void;

/** What an audit is asked for. */
export interface AuditOptions {
  /** An EDTF date: only what was published on or before it counts. Without one, every source counts. */
  readonly knownBy?: string | undefined;
  readonly checks?: readonly Check[] | undefined;
  /** Told what is about to be done; decisions make the checks run more than once. */
  readonly onProgress?: OnProgress | undefined;
}

/**
 * Audits a dataset and estimates what can be said all the same.
 *
 * Throws a `RecountError` of code `usage` where `knownBy` is no date.
 *
 * @example
 * const { findings, estimates } = auditDataset(await load("datasets/iraq-activists"));
 */
export function auditDataset(
  dataset: Dataset,
  { knownBy, checks = standardChecks, onProgress = () => undefined }: AuditOptions = {},
): Audit {
  const known = knownBy === undefined ? dataset : knownAt(dataset, lastDayOf(knownBy));
  const figures = known.figures.length;
  const told = checks.map(
    (check, index): Check =>
      (evidence, found) => {
        onProgress({ stage: "check", figures, step: index + 1, steps: checks.length });
        return check(evidence, found);
      },
  );
  const found = runChecks(known, told);
  // By an earlier date a finding may not have come up yet, or been about less: no decision on it is outdated for that.
  const findings = knownBy === undefined ? found : found.filter(({ type }) => !outdatedTypes.includes(type));
  onProgress({ stage: "estimate", figures });
  return Object.freeze({
    dataset: known,
    knownBy: knownBy ?? latestPublication(known),
    everySource: knownBy === undefined,
    findings,
    estimates: estimate(known, findings),
    derived: derive(known, findings),
  });
}

function lastDayOf(date: string): number {
  const span = parseDate(date);
  if (typeof span === "string") throw refused("date", { option: "--known-by", word: date });
  return span.last;
}

/** What a decision came to. */
export interface Adjudicated {
  readonly before: Audit;
  readonly after: Audit;
  /** The row as it stands, or would stand, in `adjudications.csv`. */
  readonly row: DecisionRow;
  /** The files that were changed, relative to the dataset's folder; those that would be where nothing was written. */
  readonly files: readonly string[];
}

/** How a decision is recorded. */
export interface AdjudicateOptions {
  /** Work out what the decision changes, and write nothing. */
  readonly dryRun?: boolean | undefined;
}

const mostTurns = 20;

/**
 * Records a decision in a dataset's `adjudications.csv`: the file as it was, and one row after it. Where there is no such
 * table it is made and named in `datapackage.json`. The dataset with the row is loaded and audited first, so that nothing is
 * written that could not be read again; and where another program changes a file meanwhile, all is done anew on what it wrote.
 *
 * @param choose what to record, in view of the audit as it stands; what it throws ends the run
 *
 * Rejects with `bad-input` where the dataset is not sound, before the decision or with it, and with `dataset-unwritable`.
 *
 * @example
 * await adjudicate("my-dataset", ({ findings: [finding] }) => ({
 *   finding: finding.id, fingerprint: finding.fingerprint, decision: "explain", figure: "",
 *   reason: "The later count is the later.", decided_by: "R. Quill", decided_on: "2031-09-01",
 * }));
 */
export async function adjudicate(
  folder: string,
  choose: (audit: Audit) => DecisionRow,
  { dryRun = false }: AdjudicateOptions = {},
  files: Files = realFiles(),
): Promise<Adjudicated> {
  const here = await folderAt(folder, files);
  for (let turn = 0; turn < mostTurns; turn += 1) {
    // What is read while another run puts two files in place may not fit together; a second look tells.
    const dataset = await loadDataset(folder, here).catch(() => loadDataset(folder, here));
    const before = auditDataset(dataset);
    const row = choose(before);
    const edits = await decisionEdits(here, row);
    const after = auditDataset(await loadDataset(folder, withEdits(here, edits)));
    if (dryRun || (await replaced(folder, edits, files)))
      return { before, after, row, files: [...edits.keys()] };
  }
  throw new RecountError("dataset-unwritable", { folder, reason: "it keeps changing" });
}

async function replaced(
  folder: string,
  edits: ReadonlyMap<string, Replacement>,
  files: Files,
): Promise<boolean> {
  try {
    return await files.replaceTogether(folder, edits);
  } catch (error) {
    if (!(error instanceof RecountError) || error.code !== "folder-unwritable") throw error;
    throw new RecountError("dataset-unwritable", { ...error.facts, folder }, { cause: error });
  }
}

/** What a briefing is asked for. */
export interface BriefOptions extends AuditOptions {
  /** Where the briefing goes; made if it is not there. */
  readonly output: string;
  readonly html: boolean;
  readonly pdf: boolean;
  /** The words of the briefing's language for a dataset. */
  readonly words: (dataset: Dataset) => Words;
}

/** What a briefing came to. */
export interface Briefing {
  readonly audit: Audit;
  readonly words: Words;
  /** The names of the files written into the output folder. */
  readonly files: readonly string[];
  /** Characters that no bundled font has. */
  readonly missing: readonly string[];
}

/**
 * The whole way: load, audit, estimate, draw, render, print, write.
 *
 * Each file appears whole or not at all, and they take their places at once; only a kill in the instant between two
 * renames can leave one new file beside an old one. Where only printing fails, the HTML is still written and the error says so
 * in its fact `written`.
 */
export async function brief(
  folder: string,
  options: BriefOptions,
  world: World = realWorld(),
): Promise<Briefing> {
  const dataset = await load(folder, world.files);
  // The browser starts while everything else is worked out; its failure is met where its work is needed.
  const printer = options.pdf ? world.openPrinter() : null;
  printer?.catch(() => undefined);
  try {
    world.log.stage("audit");
    const audit = auditDataset(dataset, options);
    const words = options.words(audit.dataset);
    world.log.stage("charts");
    const { page } = await renderPage(audit, words);
    const files = new Map<string, string | Uint8Array>();
    if (options.html) files.set("briefing.html", page.html);
    if (printer) {
      world.log.stage("print");
      try {
        files.set("briefing.pdf", await print(page, await printer));
      } catch (error) {
        throw await htmlAlone(error, page.html, options.output, world.files);
      }
    }
    world.log.stage("write");
    await world.files.writeTogether(options.output, files);
    return { audit, words, files: [...files.keys()], missing: page.missing };
  } finally {
    await printer?.then((open) => open.close()).catch(() => undefined);
  }
}

/** Charts and page of an audit, with the bundled templates and fonts. */
async function renderPage(audit: Audit, words: Words) {
  const [{ drawCharts }, { renderHtml }, { fontPlaces }, { readFonts, readTemplates }] = await Promise.all([
    import("./chart/charts.ts"),
    import("./render/html.ts"),
    import("./render/font-files.ts"),
    import("./platform/look.ts"),
  ]);
  const [templates, fonts] = await Promise.all([readTemplates(), readFonts(fontPlaces)]);
  const theme: unknown = JSON.parse(templates.get("chart-theme.json") ?? "{}");
  // Charts show the figures that estimates rest on; what a decision drops is in the register and in its annex.
  const dataset = withDecisions(audit.dataset, audit.findings);
  const charts = await drawCharts({ ...audit, dataset }, words, { theme, fonts });
  return { charts, page: renderHtml(audit, charts, words, { templates, fonts }) };
}

async function print({ html, about }: RenderedPage, printer: Printer): Promise<Uint8Array> {
  const [printed, { finishPdf }] = await Promise.all([printer.print(html), import("./render/pdf.ts")]);
  // Browsers take their time to end; meanwhile there is something to do.
  const closing = printer.close().catch(() => undefined);
  const finished = await finishPdf(printed, about);
  await closing;
  return finished;
}

/** A page that cannot be printed is still worth reading: writes the HTML and says so in the error. */
async function htmlAlone(error: unknown, html: string, output: string, files: Files): Promise<unknown> {
  if (!(error instanceof RecountError)) return error;
  await files.writeTogether(output, new Map([["briefing.html", html]]));
  return new RecountError(
    error.code,
    { ...error.facts, written: join(output, "briefing.html") },
    { cause: error },
  );
}
