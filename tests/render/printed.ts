import { briefingWords } from "../../src/messages/briefing-words.ts";
import type { Edition } from "../../src/model/edition.ts";
import type { Language } from "../../src/model/language.ts";
import type { Manifest } from "../../src/model/manifest.ts";
import type { Paper } from "../../src/model/settings.ts";
import type { Words } from "../../src/model/words.ts";
import { editionFor } from "../../src/pipeline.ts";
import type { Printer } from "../../src/platform/world.ts";
import { manifestFor, print, readLook, renderEdition } from "../../src/press.ts";
import type { Attachment } from "../../src/render/attachment.ts";
import { attachmentsOf } from "../../src/render/attachments.ts";
import type { RenderedChart } from "../../src/render/chart-model.ts";
import type { RenderedPage } from "../../src/render/html.ts";
import { bundled } from "./briefing.ts";

/** A way of making the bundled briefing. */
export interface Case {
  readonly name: string;
  readonly language: Language;
  readonly paper: Paper;
}

export const cases: readonly Case[] = [
  { name: "a4", language: "en", paper: "A4" },
  { name: "letter", language: "en", paper: "Letter" },
  { name: "arabic", language: "ar", paper: "A4" },
  { name: "sorani", language: "ckb", paper: "A4" },
];

/** The bundled briefing as `recount brief` makes it, with all that it is made from. */
export interface PrintedBriefing {
  readonly edition: Edition;
  readonly words: Words;
  readonly page: RenderedPage;
  readonly charts: readonly RenderedChart[];
  readonly manifest: Manifest;
  readonly attachments: readonly Attachment[];
  readonly pdf: Uint8Array;
  /** With page numbers. */
  readonly html: string;
}

export async function printedBriefing(
  printer: Printer,
  { language, paper }: Omit<Case, "name">,
): Promise<PrintedBriefing> {
  const edition = editionFor({ ...bundled, settings: { ...bundled.settings, language, paper } });
  const words = await briefingWords(edition.dataset);
  const look = await readLook();
  const { page, charts } = await renderEdition(edition, words, look);
  const manifest = await manifestFor(edition, words, { inputs: [], look });
  const attachments = attachmentsOf(edition, manifest, words);
  const printed = await print(page, printer, { words, attach: () => attachments });
  return { edition, words, page, charts, manifest, attachments, ...printed };
}
