import { RecountError } from "./model/fault.ts";
import { unsettledFindings } from "./model/finding.ts";
import type { Words } from "./model/words.ts";
import { type BriefOptions, checkNarratives, editionFor, load, withSettings } from "./pipeline.ts";
import { readTemplates } from "./platform/look.ts";
import { templatesFolder } from "./platform/package.ts";
import type { LiveWorld } from "./platform/world.ts";
import { readLook, renderEdition } from "./press.ts";
import { type FaultReport, faultPage } from "./render/fault-page.ts";
import { livePage } from "./render/served-page.ts";

/** What a page is watched with. */
export interface WatchOptions
  extends Pick<BriefOptions, "knownBy" | "since" | "settings" | "template" | "words"> {
  /** 0 or left out: any that is free. */
  readonly port?: number | undefined;
  /** Words for what went wrong. */
  readonly report: (error: unknown) => Promise<FaultReport>;
  /** Told before each build, and what it came to. */
  readonly onBuild: (build: Build) => void;
}

/** A build of the page: under way, done, or failed. */
export type Build =
  | { readonly state: "begun" }
  | { readonly state: "done"; readonly words: Words; readonly findings: number }
  | { readonly state: "failed"; readonly report: FaultReport };

/** A page that is watched. */
export interface Watching {
  /** Where the page is: `http://127.0.0.1:4000/` */
  readonly address: string;
  close(): Promise<void>;
}

/**
 * Serves a dataset's briefing as a page on this machine alone, and builds it anew whenever a file of the dataset or of
 * the templates changes. A fault is shown in place of the page until it is mended. Resolves after the first build.
 *
 * Rejects with `dataset-not-found` where there is no such folder, and with `usage` where the port is taken.
 */
export async function watch(folder: string, options: WatchOptions, world: LiveWorld): Promise<Watching> {
  if ((await world.files.realPath(folder)) === null) throw new RecountError("dataset-not-found", { folder });
  const server = await world.openPageServer(options.port ?? 0);
  const build = async (): Promise<void> => {
    options.onBuild({ state: "begun" });
    try {
      const { html, words, findings } = await pageOf(folder, options, world);
      server.show(livePage(html));
      options.onBuild({ state: "done", words, findings });
    } catch (error) {
      const report = await options.report(error);
      server.show(livePage(faultPage(report, await readTemplates())));
      options.onBuild({ state: "failed", report });
    }
  };
  const rebuild = oneAtATime(build);
  const watcher = await world.watchFolders([folder, options.template ?? templatesFolder], rebuild);
  await rebuild();
  return {
    address: server.address,
    close: async () => {
      await Promise.all([watcher.close(), server.close()]);
    },
  };
}

async function pageOf(
  folder: string,
  options: WatchOptions,
  { files }: LiveWorld,
): Promise<{ html: string; words: Words; findings: number }> {
  const dataset = withSettings(await load(folder, files), options.settings);
  const edition = editionFor(dataset, options);
  await checkNarratives(folder, dataset, edition);
  const words = await options.words(edition.dataset);
  const { page } = await renderEdition(edition, words, await readLook(options.template));
  return { html: page.html, words, findings: unsettledFindings(edition.findings).length };
}

/** Does something once more when it is asked for while it is under way, however often. */
function oneAtATime(act: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  let isAskedAgain = false;
  const run = async (): Promise<void> => {
    do {
      isAskedAgain = false;
      await act();
    } while (isAskedAgain);
    running = null;
  };
  return () => {
    if (running) isAskedAgain = true;
    running ??= run();
    return running;
  };
}
