import { createHash } from "node:crypto";
import { dayText, parseDate } from "../model/time.ts";
import type { About } from "./about.ts";
import type { Attachment } from "./attachment.ts";
import { renameBookmarks } from "./bookmarks.ts";
import { openPdf } from "./open-pdf.ts";
import { tidyContents } from "./page-contents.ts";
import { attach } from "./pdf-attachments.ts";
import { addBody, addStream, digestOf, type PdfFile, writePdf } from "./pdf-file.ts";
import { pdfString, stringEntry, withEntry } from "./pdf-text.ts";
import { untagRepeatedHeads } from "./repeated-heads.ts";
import { renumberTags } from "./tag-ids.ts";
import { xmpOf } from "./xmp.ts";

/**
 * A browser's PDF made fit to publish: what it is, its language and dates, bookmarks with whole titles, files attached,
 * an id, and less than half the size. Tags, outline and links stay. The same pages, `about` and attachments give the
 * same bytes, whenever they were printed.
 */
export async function finishPdf(
  pdf: Uint8Array,
  about: About,
  attachments: readonly Attachment[] = [],
): Promise<Uint8Array> {
  const opened = await openPdf(pdf);
  const file = { ...opened, info: opened.info ?? addBody(opened, "<<>>") } satisfies PdfFile;
  const day = lastDay(about.date);
  const producer = stringEntry(file.bodies.get(file.info) ?? "", "Producer") ?? "";
  file.bodies.set(file.info, infoOf(about, producer, day));
  renumberTags(file);
  await tidyContents(file, untagRepeatedHeads(file));
  renameBookmarks(file, about.headings);
  attach(file, attachments, pdfDate(day));
  const ids = {
    documentId: uuid(
      createHash("sha256")
        .update(JSON.stringify([about.title, about.language, day]))
        .digest("hex"),
    ),
    instanceId: uuid(digestOf(file)),
  };
  const metadata = Buffer.from(xmpOf(about, { producer, day, ...ids }));
  const preferences = `/DisplayDocTitle true${about.direction === "rtl" ? " /Direction /R2L" : ""}`;
  setCatalog(file, {
    Lang: pdfString(about.language),
    ViewerPreferences: `<<${preferences}>>`,
    Metadata: `${addStream(file, "/Type /Metadata /Subtype /XML", metadata, "plain")} 0 R`,
  });
  return writePdf(file);
}

function setCatalog({ bodies, root }: PdfFile, entries: Readonly<Record<string, string>>): void {
  let catalog = bodies.get(root) ?? "";
  for (const [name, source] of Object.entries(entries)) catalog = withEntry(catalog, name, source);
  bodies.set(root, catalog);
}

function infoOf(about: About, producer: string, day: string): string {
  const date = pdfDate(day);
  const entries: readonly (readonly [string, string])[] = [
    ["Title", pdfString(about.title)],
    ["Author", pdfString(about.author)],
    ["Subject", pdfString(about.subject)],
    ["Keywords", pdfString(about.keywords.join(", "))],
    ["Creator", pdfString("recount")],
    ["Producer", pdfString(producer)],
    ...(date === "" ? [] : ([["CreationDate", date] as const, ["ModDate", date] as const] as const)),
  ];
  return `<<${entries.map(([name, source]) => `/${name} ${source}`).join("\n")}>>`;
}

/** The document is of the day on which it stands, not of the moment of printing; without a day it has no date. */
function lastDay(date: string): string {
  const span = date === "" ? null : parseDate(date);
  return span !== null && typeof span === "object" ? dayText(span.last) : "";
}

const pdfDate = (day: string): string => (day === "" ? "" : `(D:${day.replaceAll("-", "")}000000Z)`);

/** A UUID of version 8 (RFC 9562), which is made of any digest. */
const uuid = (digest: string): string =>
  digest.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12}).*$/, "$1-$2-8$3-8$4-$5");
