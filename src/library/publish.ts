import { briefingWords } from "../messages/briefing-words.ts";
import type { Dataset } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { type Periodical, type PeriodicalOptions, briefEvery as writeIssues } from "../periodical.ts";
import { type Briefing, type BriefOptions, checkNarratives, brief as write } from "../pipeline.ts";
import { realWorld } from "../platform/index.ts";
import type { World } from "../platform/world.ts";
import { manifestFor, print, readLook, renderEdition } from "../press.ts";
import { editionFrom, type Subject, type SubjectOptions } from "./subject.ts";

/** All that may be left out: the words are then those of the language that the dataset's settings name. */
type Wishes<Options, Needed extends keyof Options> = Partial<Options> & Pick<Options, Needed>;

/** How a page is rendered. */
export interface RenderOptions extends SubjectOptions {
  /** A folder of templates and styles that take the place of the bundled ones. */
  readonly template?: string | undefined;
  /** The words of the page; those of the language that the settings name if left out. */
  readonly words?: ((dataset: Dataset) => Words | Promise<Words>) | undefined;
}

/**
 * The briefing as one HTML page that needs nothing else: the text of `briefing.html` as `recount brief --html` writes it.
 * Nothing is written.
 *
 * Rejects as `loadDataset` does, with `template-broken`, and with `bad-input` for characters that no font has.
 *
 * @example const html = await renderHtml(auditDataset(dataset), { settings: { language: "ar" } });
 */
export async function renderHtml(subject: Subject, options: RenderOptions = {}): Promise<string> {
  const { page } = await rendered(subject, options);
  return page.html;
}

/**
 * The briefing as PDF: the bytes of `briefing.pdf` as `recount brief --pdf` writes it, audit and register attached. Nothing is
 * written. Takes a browser, as `doctor` tells of it.
 *
 * Rejects as `renderHtml` does, and with `browser-missing` or `browser-failed`.
 *
 * @example await writeFile("briefing.pdf", await renderPdf("my-dataset"));
 */
export async function renderPdf(
  subject: Subject,
  options: RenderOptions = {},
  world: World = realWorld(),
): Promise<Uint8Array> {
  const { edition, words, look, page } = await rendered(subject, options);
  const manifest = await manifestFor(edition, words, { inputs: [], look });
  const { attachmentsOf } = await import("../render/attachments.ts");
  const printer = await world.openPrinter();
  try {
    const { pdf } = await print(page, printer, {
      words,
      attach: () => attachmentsOf(edition, manifest, words),
    });
    return pdf;
  } finally {
    await printer.close().catch(() => undefined);
  }
}

async function rendered(
  subject: Subject,
  { template, words: wordsOf = briefingWords, ...options }: RenderOptions,
) {
  const edition = await editionFrom(subject, options);
  await checkNarratives(edition.dataset.name, edition.dataset, edition);
  const [words, look] = await Promise.all([wordsOf(edition.dataset), readLook(template)]);
  return { edition, words, look, ...(await renderEdition(edition, words, look)) };
}

/**
 * Writes the briefing of a dataset's folder, HTML and PDF unless `html` or `pdf` is false, into the folder `output`, as
 * `recount brief` does: all of it or nothing.
 *
 * Rejects as `loadDataset` does, with `usage` for dates that cannot be read, `folder-unwritable`, `browser-missing` and
 * `browser-failed`.
 *
 * @example const { files } = await brief("my-dataset", { output: "reports/my-dataset", pdf: false });
 */
export const brief = (
  folder: string,
  { html = true, pdf = true, words = briefingWords, ...options }: Wishes<BriefOptions, "output">,
  world?: World,
): Promise<Briefing> => write(folder, { ...options, html, pdf, words }, world);

/**
 * Writes an issue of the briefing for each period, an index and a feed, as `recount brief --every` does. Only issues that
 * have changed are made anew.
 *
 * Rejects as `brief` does, and with `usage` where there is no issue from `from` to `to`.
 *
 * @example const { issues } = await briefEvery("my-dataset", { every: "month", output: "reports/monthly" });
 */
export const briefEvery = (
  folder: string,
  {
    html = true,
    pdf = true,
    words = briefingWords,
    ...options
  }: Wishes<PeriodicalOptions, "output" | "every">,
  world?: World,
): Promise<Periodical> => writeIssues(folder, { ...options, html, pdf, words }, world);
