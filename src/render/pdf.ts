import { RecountError } from "../model/fault.ts";
import { dayText, parseDate } from "../model/time.ts";
import type { About } from "./about.ts";
import { renameBookmarks } from "./bookmarks.ts";
import { type PdfFile, readPdf, writePdf } from "./pdf-file.ts";
import { pdfString, stringEntry, withEntry } from "./pdf-text.ts";
import { renumberTags } from "./tag-ids.ts";

/**
 * A browser's PDF made fit to publish: what it is, its language and dates, bookmarks with whole titles, an id, and
 * less than half the size. Tags, outline and links stay. The same pages and `about` give the same bytes, whenever
 * they were printed.
 */
export async function finishPdf(pdf: Uint8Array, about: About): Promise<Uint8Array> {
  const file = readPdf(pdf) ?? readPdf(await rewritten(pdf));
  if (!file) throw new RecountError("browser-failed", { reason: "the PDF that it printed cannot be read" });
  const info = file.info ?? Math.max(...file.bodies.keys(), ...file.streams.keys()) + 1;
  const producer = stringEntry(file.bodies.get(info) ?? "", "Producer") ?? "";
  file.bodies.set(info, infoOf(about, producer));
  const catalog = withEntry(file.bodies.get(file.root) ?? "", "Lang", pdfString(about.language));
  file.bodies.set(file.root, withEntry(catalog, "ViewerPreferences", "<</DisplayDocTitle true>>"));
  renumberTags(file);
  renameBookmarks(file, about.headings);
  return writePdf({ ...file, info } satisfies PdfFile);
}

/** The document is of the day on which it stands, not of the moment of printing; without a day it has no date. */
function infoOf(about: About, producer: string): string {
  const span = about.date === "" ? null : parseDate(about.date);
  const day = span !== null && typeof span === "object" ? dayText(span.last) : "";
  const date = `(D:${day.replaceAll("-", "")}000000Z)`;
  const entries: readonly (readonly [string, string])[] = [
    ["Title", pdfString(about.title)],
    ["Author", pdfString(about.author)],
    ["Subject", pdfString(about.subject)],
    ["Keywords", pdfString(about.keywords.join(", "))],
    ["Creator", pdfString("recount")],
    ["Producer", pdfString(producer)],
    ...(day === "" ? [] : ([["CreationDate", date] as const, ["ModDate", date] as const] as const)),
  ];
  return `<<${entries.map(([name, source]) => `/${name} ${source}`).join("\n")}>>`;
}

/** The same document with a plain table of its objects, for a browser that packs them. */
async function rewritten(pdf: Uint8Array): Promise<Uint8Array> {
  const { PDFDocument } = await import("@cantoo/pdf-lib");
  try {
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    return await document.save({ useObjectStreams: false, updateFieldAppearances: false });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new RecountError("browser-failed", { reason }, { cause: error });
  }
}
