import { join } from "node:path";
import { changesBetween } from "./changes/changes.ts";
import { loadDataset } from "./load/dataset.ts";
import { notingReads } from "./load/noted-reads.ts";
import type { Audit } from "./model/audit.ts";
import type { Dataset } from "./model/dataset.ts";
import { editionOf } from "./model/edition.ts";
import { RecountError } from "./model/fault.ts";
import { issuePlace } from "./model/issue-place.ts";
import { fileDigest, type Issue, parseRecord, recordOf, recordText } from "./model/issue-record.ts";
import { type IssuePlan, isIssueName } from "./model/issues.ts";
import { knownAt } from "./model/knowledge.ts";
import type { InputFile } from "./model/manifest.ts";
import { asDecidedBy, type IssueWish, plannedIssues } from "./model/planned-issues.ts";
import { digestOf, seenDigest } from "./model/seen-digest.ts";
import { formatsOf } from "./model/settings.ts";
import { lastDayOf } from "./model/time.ts";
import type { Words } from "./model/words.ts";
import {
  auditDataset,
  type BriefOptions,
  checkNarratives,
  folderAt,
  outdatedBriefings,
  withSettings,
} from "./pipeline.ts";
import { collectOwnGarbage } from "./platform/collect-garbage.ts";
import { realWorld } from "./platform/index.ts";
import { ownVersion } from "./platform/package.ts";
import type { Printer, World } from "./platform/world.ts";
import { manifestFor, type OwnLook, print, readLook, renderEdition } from "./press.ts";
import { attachmentsOf } from "./render/attachments.ts";
import { renderOverview } from "./render/overview.ts";

/** What a series of issues is asked for. */
export interface PeriodicalOptions
  extends IssueWish,
    Pick<BriefOptions, "output" | "html" | "pdf" | "settings" | "template" | "words"> {
  /** Make every issue anew, though nothing that it shows has changed. */
  readonly force?: boolean | undefined;
  /** Where the output folder will be on the web, for the feed’s addresses; they are relative if left out. */
  readonly baseUrl?: string | undefined;
}

/** What a series of issues came to. */
export interface Periodical {
  readonly dataset: Dataset;
  readonly words: Words;
  /** The earliest first. */
  readonly issues: readonly Issue[];
  /** The files about all issues, in the output folder. */
  readonly overview: readonly string[];
  /** Characters that no bundled font has. */
  readonly missing: readonly string[];
  /** Folders of issues in the output that are none of these; they stay as they are. */
  readonly leftovers: readonly string[];
  /** Briefings of these issues that an earlier run wrote and this one was not asked for, by their paths in the output. */
  readonly outdated: readonly string[];
}

/** The file beside an issue's own that says what it was made from. */
const recordFile = "manifest.json";

/**
 * Makes all issues of a dataset's briefing, each in a folder of its own, an index of them and a feed. An issue stands
 * as things were known and decided on the last day of its period, and says what changed since the issue before.
 *
 * Only issues are made anew whose files are missing or damaged, or that something they depend on has changed: the rows
 * known by then, settings, texts, templates, the version of recount, neighbours. One that fails leaves what was there
 * before, and the others are made all the same.
 *
 * Rejects with `usage` where `from` or `to` is no date, or no issue lies between them.
 */
export async function briefEvery(
  folder: string,
  options: PeriodicalOptions,
  world: World = realWorld(),
): Promise<Periodical> {
  const noted = notingReads(await folderAt(folder, world.files));
  const dataset = withSettings(await loadDataset(folder, noted), {
    ...options.settings,
    formats: formatsOf(options),
  });
  await checkNarratives(folder, dataset);
  const plans = plannedIssues(dataset, options);
  const words = await options.words(dataset);
  const look = await readLook(options.template);
  const job: Job = { dataset, inputs: noted.inputs(), look, plans, words, options, world };
  const kept = new Map<IssuePlan, Issue>();
  for (const plan of plans) {
    const issue = options.force ? null : await keptIssue(plan, job);
    if (issue) kept.set(plan, issue);
  }
  const made = await makeIssues(
    plans.filter((plan) => !kept.has(plan)),
    job,
  );
  const issues = plans.flatMap((plan) => kept.get(plan) ?? made.issues.get(plan) ?? []);
  const overview = renderOverview(issues, { ...options, dataset, words, look });
  await world.files.writeTogether(options.output, overview.files);
  const names = await world.files.list(options.output);
  return {
    ...{ dataset, words, issues },
    overview: [...overview.files.keys()],
    missing: [...new Set([...made.missing, ...overview.missing])],
    leftovers: (Array.isArray(names) ? names : []).filter(
      (name: string) => isIssueName(name) && !plans.some((plan) => plan.name === name),
    ),
    outdated: (
      await Promise.all(
        issues.map(async (issue) => {
          if (issue.state === "failed") return [];
          const own = await outdatedBriefings(join(options.output, issue.name), issue.files, world.files);
          return own.map((name) => join(issue.name, name));
        }),
      )
    ).flat(),
  };
}

/** What all issues of a run share. */
interface Job {
  readonly dataset: Dataset;
  readonly inputs: readonly InputFile[];
  readonly look: OwnLook;
  readonly plans: readonly IssuePlan[];
  readonly words: Words;
  readonly options: PeriodicalOptions;
  readonly world: World;
}

const filesOf = ({ html, pdf }: PeriodicalOptions): string[] => [
  ...(html ? ["briefing.html"] : []),
  ...(pdf ? ["briefing.pdf"] : []),
];

const placeOf = (plan: IssuePlan, { plans, options }: Job) =>
  issuePlace(plan, plans, filesOf(options)[0] ?? "");

/** Names what an issue depends on: where that is the same in two runs, the issue is the same. */
function seenBy(plan: IssuePlan, job: Job): string {
  return digestOf({
    recount: ownVersion(),
    known: seenDigest(knownAt(asDecidedBy(job.dataset, plan.knownBy), lastDayOf(plan.knownBy))),
    since: plan.since,
    place: placeOf(plan, job),
    templates: [...job.look.templates],
  });
}

/** The issue as an earlier run made it, where this run would make the same and all its files are whole. */
async function keptIssue(plan: IssuePlan, job: Job): Promise<Issue | null> {
  const { options, world } = job;
  // What cannot be read is made anew; if it cannot be written either, that is met then.
  const read = (name: string) => world.files.read(join(options.output, plan.name, name)).catch(() => null);
  const record = parseRecord(await read(recordFile));
  if (record === null || record.seen !== seenBy(plan, job)) return null;
  const files = filesOf(options);
  for (const name of files) {
    const bytes = await read(name);
    if (bytes === null || fileDigest(bytes) !== record.files[name]) return null;
  }
  return { ...plan, state: "kept", files, summary: record.summary };
}

interface Made {
  readonly issues: ReadonlyMap<IssuePlan, Issue>;
  readonly missing: ReadonlySet<string>;
}

/** Makes issues, as many at once as keep the printer busy: while pages are printed, the next is worked out. */
async function makeIssues(plans: readonly IssuePlan[], job: Job): Promise<Made> {
  const { options, world, words } = job;
  const issues = new Map<IssuePlan, Issue>();
  const missing = new Set<string>();
  if (plans.length === 0) return { issues, missing };
  const printer = options.pdf ? await world.openPrinter() : null;
  const queue = [...plans];
  const audits = auditsOf(job);
  const tell = (name: string) => {
    const counts = { done: issues.size, total: plans.length };
    world.log.tally({
      ...counts,
      text: words.say("issues.progress", { ...counts, name }),
      left: (unit, count) => words.say(`issues.left-${unit}`, { count }),
    });
  };
  const work = async (): Promise<void> => {
    for (let plan = queue.shift(); plan !== undefined; plan = queue.shift()) {
      issues.set(plan, await makeIssue(plan, job, { audits, printer, missing }));
      tell(plan.name);
      collectOwnGarbage();
    }
  };
  tell(plans[0]?.name ?? "");
  try {
    const workers = Array.from({ length: (printer?.pages ?? 0) + 1 }, work);
    // What is under way is finished before anything that stops the whole run is told.
    for (const worker of workers) worker.catch(() => queue.splice(0));
    for (const outcome of await Promise.allSettled(workers))
      if (outcome.status === "rejected") throw outcome.reason;
  } finally {
    await printer?.close();
  }
  return { issues, missing };
}

interface Press {
  readonly audits: (date: string) => Audit;
  readonly printer: Printer | null;
  /** Takes the characters that no font has. */
  readonly missing: Set<string>;
}

async function makeIssue(plan: IssuePlan, job: Job, press: Press): Promise<Issue> {
  const { look, inputs, options, world } = job;
  const audit = press.audits(plan.knownBy);
  const changes = plan.since === null ? null : changesBetween(press.audits(plan.since), audit);
  const edition = editionOf(audit, { changes, issue: placeOf(plan, job) });
  const words = await options.words(edition.dataset);
  try {
    const { page } = await renderEdition(edition, words, look);
    for (const character of page.missing) press.missing.add(character);
    const manifest = await manifestFor(edition, words, { inputs, look });
    const attach = () => attachmentsOf(edition, manifest, words);
    const printed = press.printer && (await print(page, press.printer, { words, attach }));
    const files = new Map<string, string | Uint8Array>();
    if (options.html) files.set("briefing.html", printed?.html ?? page.html);
    if (printed) files.set("briefing.pdf", printed.pdf);
    const record = recordOf(edition, { manifest, seen: seenBy(plan, job), files });
    await world.files.writeTogether(
      join(options.output, plan.name),
      new Map([...files, [recordFile, recordText(record)]]),
    );
    return { ...plan, state: "made", files: [...files.keys()], summary: record.summary };
  } catch (error) {
    if (!isOfOneIssue(error)) throw error;
    return { ...plan, state: "failed", error };
  }
}

/** What goes wrong with one issue and need not with the next. */
const isOfOneIssue = (error: unknown): error is RecountError =>
  error instanceof RecountError && (error.code === "browser-failed" || error.code === "chart-failed");

/** Audits by their date. Each serves two issues, its own and the next, and is forgotten when a few more were made. */
function auditsOf({ dataset }: Job): (date: string) => Audit {
  const recent = new Map<string, Audit>();
  return (date) => {
    const audit = recent.get(date) ?? auditDataset(asDecidedBy(dataset, date), { knownBy: date });
    recent.delete(date);
    recent.set(date, audit);
    for (const oldest of [...recent.keys()].slice(0, -3)) recent.delete(oldest);
    return audit;
  };
}
