import { isAbsolute, join, relative } from "node:path";
import { audit as runChecks } from "./audit/audit.ts";
import type { Check } from "./audit/check.ts";
import { checks as standardChecks } from "./audit/checks.ts";
import { changesBetween } from "./changes/changes.ts";
import { earlierState } from "./changes/earlier.ts";
import { derive } from "./estimate/derive.ts";
import { estimate } from "./estimate/estimate.ts";
import { type DatasetFolder, type Extent, loadDataset } from "./load/dataset.ts";
import type { DatasetInput } from "./load/given-dataset.ts";
import type { Audit } from "./model/audit.ts";
import type { Dataset } from "./model/dataset.ts";
import { type Edition, editionOf, type IssuePlace } from "./model/edition.ts";
import { type Fault, RecountError } from "./model/fault.ts";
import { outdatedTypes } from "./model/finding.ts";
import { knownAt, latestPublication } from "./model/knowledge.ts";
import type { Manifest } from "./model/manifest.ts";
import { refused } from "./model/refusal.ts";
import { formatsOf, type Settings } from "./model/settings.ts";
import { parseDate } from "./model/time.ts";
import type { Words } from "./model/words.ts";
import { realFiles } from "./platform/files.ts";
import { realWorld } from "./platform/index.ts";
import type { Files, Printer, World } from "./platform/world.ts";
import { manifestFor, print, readLook, renderEdition } from "./press.ts";

/**
 * Reads a dataset: from its folder, from tables in memory, or from a folder and rows besides. Tables are lists of objects,
 * Arquero tables, or paths of CSV files, with the columns that those of a folder have. Files outside the folder are not
 * read, whatever links or paths in it say.
 *
 * Rejects with a `RecountError` of code `bad-input` that carries every fault of the input, or
 * `dataset-not-found`, or `dataset-is-file` where a file is named. A fault in rows that were handed in names the table as
 * its `file`, and counts its rows from 1.
 *
 * @example const dataset = await load("datasets/iraq-activists");
 * @example const dataset = await load({ folder: "datasets/iraq-activists", relations: [{ id: "all-found", expression: "found <= missing" }] });
 */
export async function load(
  input: DatasetInput,
  files: Files = realFiles(),
  onProgress: OnProgress = () => undefined,
  extent: Extent = "whole",
): Promise<Dataset> {
  const inFolder = (folder: string) => folderAt(folder, files, onProgress);
  if (typeof input === "string") return loadDataset(input, await inFolder(input), extent, inNarratives);
  const { givenDataset } = await import("./load/given-dataset.ts");
  const { name, folder } = await givenDataset(input, inFolder, files);
  return loadDataset(name, folder, extent, inNarratives);
}

/** What an audit shows to be wrong with a dataset's narratives. */
const inNarratives = async (dataset: Dataset, audit?: Audit): Promise<readonly Fault[]> => {
  const { narrativeFaults } = await import("./load/narrative-checks.ts");
  return narrativeFaults(audit?.everySource ? audit : auditDataset(dataset));
};

/** A dataset’s folder as the loader sees it: nothing outside it can be read. */
export async function folderAt(
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
export function auditDataset(dataset: Dataset, { knownBy, ...options }: AuditOptions = {}): Audit {
  const known = knownBy === undefined ? dataset : knownAt(dataset, lastDayOf(knownBy, "--known-by"));
  return auditOf(known, knownBy, options);
}

/** Audits what is known of a dataset; `knownBy` is undefined where that is every source. */
function auditOf(
  known: Dataset,
  knownBy: string | undefined,
  { checks = standardChecks, onProgress = () => undefined }: Omit<AuditOptions, "knownBy">,
): Audit {
  const figures = known.figures.length;
  const told = checks.map(
    (check, index): Check =>
      Object.assign((...given: Parameters<Check>) => {
        onProgress({ stage: "check", figures, step: index + 1, steps: checks.length });
        return check(...given);
      }, check),
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

function lastDayOf(date: string, option: string): number {
  const span = parseDate(date);
  if (typeof span === "string") throw refused("date", { option, word: date });
  return span.last;
}

/**
 * Holds the texts for a dataset's briefing against all that the dataset holds, whatever was known when.
 *
 * Rejects with a `RecountError` of code `bad-input` where a reference in them stands for nothing or for several things,
 * or where nothing bears out a number that is typed into them.
 *
 * @param audit of every source, where there is one already
 */
export async function checkNarratives(folder: string, dataset: Dataset, audit?: Audit): Promise<void> {
  if (dataset.narratives.size === 0) return;
  const faults = await inNarratives(dataset, audit);
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: folder }, { faults });
}

/** What an edition is made with. */
export interface EditionOptions extends AuditOptions {
  /** An EDTF date: the briefing says what changed since then. */
  readonly since?: string | undefined;
  readonly issue?: IssuePlace | undefined;
}

/**
 * One issue of a dataset's briefing before it has words: its audit, and what changed since an earlier day.
 *
 * Throws a `RecountError` of code `usage` where `knownBy` or `since` is no date, or `since` is the later one.
 *
 * @example const { changes } = editionFor(dataset, { knownBy: "2021-07-11", since: "2021-07-05" });
 */
export function editionFor(dataset: Dataset, { since, issue, ...options }: EditionOptions = {}): Edition {
  const { from, until } = daysOf({ since, knownBy: options.knownBy });
  const audit = auditDataset(dataset, options);
  if (from === null) return editionOf(audit, issue ? { issue } : {});
  const then = auditOf(earlierState(dataset, from, until), since, options);
  return editionOf(audit, { changes: changesBetween(then, audit), ...(issue ? { issue } : {}) });
}

/** The days from and up to which an edition tells what it knows; throws where they are none, or not in their order. */
function daysOf({ since, knownBy }: Pick<EditionOptions, "since" | "knownBy">) {
  const until = knownBy === undefined ? null : lastDayOf(knownBy, "--known-by");
  const from = since === undefined ? null : lastDayOf(since, "--since");
  if (from !== null && until !== null && from > until)
    throw refused("since-later", { since: since ?? "", knownBy: knownBy ?? "" });
  return { from, until };
}

/** What a briefing is asked for. */
export interface BriefOptions extends EditionOptions {
  /** Where the briefing goes; made if it is not there. */
  readonly output: string;
  readonly html: boolean;
  readonly pdf: boolean;
  /** What holds instead of the dataset's own settings. */
  readonly settings?: Partial<Settings> | undefined;
  /** A folder whose files take the place of the bundled templates of the same names. */
  readonly template?: string | undefined;
  /** The words of the briefing's language, which its settings name, for a dataset. */
  readonly words: (dataset: Dataset) => Words | Promise<Words>;
}

/** What a briefing came to. */
export interface Briefing {
  readonly audit: Edition;
  readonly words: Words;
  /** The names of the files written into the output folder. */
  readonly files: readonly string[];
  /** Briefings there that an earlier run wrote and this one did not: a PDF beside HTML alone. */
  readonly outdated: readonly string[];
  /** Characters that no bundled font has. */
  readonly missing: readonly string[];
  /** What it was made from. */
  readonly manifest: Manifest;
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
  // What cannot be asked for is refused before anything is read, or a browser started.
  daysOf(options);
  const [{ notingReads }, { drawingIn, work }] = await Promise.all([
    import("./load/noted-reads.ts"),
    import("./chart/drawing-thread.ts"),
  ]);
  // What draws is loaded while the dataset is, and draws while its page is laid out.
  const thread = world.openThread?.(work);
  // Its hundred files are read while there is more to wait for; a fault of the dataset is told first.
  const reading = readLook(options.template);
  reading.catch(() => undefined);
  let printer: Promise<Printer> | null = null;
  try {
    const noted = notingReads(await folderAt(folder, world.files));
    const loaded = await loadDataset(folder, noted, "whole", inNarratives);
    const dataset = withSettings(loaded, { ...options.settings, formats: formatsOf(options) });
    // The browser starts while everything else is worked out; its failure is met where its work is needed.
    printer = options.pdf ? world.openPrinter() : null;
    printer?.catch(() => undefined);
    world.log.stage("audit");
    const edition = editionFor(dataset, options);
    await checkNarratives(folder, dataset, edition);
    const words = await options.words(edition.dataset);
    world.log.stage("charts");
    const look = await reading;
    const manifest = await manifestFor(edition, words, { inputs: noted.inputs(), look });
    const { page } = await renderEdition(edition, words, look, thread && drawingIn(thread));
    // It takes its time to end; meanwhile there is something to do.
    void thread?.close();
    const files = new Map<string, string | Uint8Array>();
    if (options.html) files.set("briefing.html", page.html);
    if (printer) {
      world.log.stage("print");
      const { attachmentsOf } = await import("./render/attachments.ts");
      try {
        const open = await printer;
        // Browsers take their time to end; meanwhile there is something to do.
        const whenPrinted = () => void open.close().catch(() => undefined);
        const attach = () => attachmentsOf(edition, manifest, words);
        const { pdf, html } = await print(page, open, { words, attach, whenPrinted });
        if (options.html) files.set("briefing.html", html);
        files.set("briefing.pdf", pdf);
      } catch (error) {
        throw await htmlAlone(error, page.html, options.output, world.files);
      }
    }
    world.log.stage("write");
    await world.files.writeTogether(options.output, files);
    const written = [...files.keys()];
    const outdated = await outdatedBriefings(options.output, written, world.files);
    return { audit: edition, words, files: written, outdated, missing: page.missing, manifest };
  } finally {
    await thread?.close();
    await printer?.then((open) => open.close()).catch(() => undefined);
  }
}

/** Briefings in a folder that an earlier run wrote and this one did not: they may say something else by now. */
export async function outdatedBriefings(
  folder: string,
  written: readonly string[],
  files: Files,
): Promise<readonly string[]> {
  const names = await files.list(folder);
  return ["briefing.html", "briefing.pdf"].filter(
    (name) => Array.isArray(names) && names.includes(name) && !written.includes(name),
  );
}

/** A dataset whose own settings give way to others. */
export const withSettings = (dataset: Dataset, settings: Partial<Settings> = {}): Dataset =>
  Object.freeze({ ...dataset, settings: Object.freeze({ ...dataset.settings, ...settings }) });

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
