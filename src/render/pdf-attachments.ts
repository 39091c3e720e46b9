import { createHash } from "node:crypto";
import type { Attachment } from "./attachment.ts";
import { addBody, addStream, type PdfFile } from "./pdf-file.ts";
import { pdfName, pdfString, withEntry } from "./pdf-text.ts";

/**
 * Puts files into a PDF, under their names and as files associated with the whole document (PDF 2.0, 14.13).
 *
 * @param date a PDF date for all of them; empty where there is none
 */
export function attach(file: PdfFile, attachments: readonly Attachment[], date: string): void {
  if (attachments.length === 0) return;
  const files = attachments
    .map((attachment) => ({ name: attachment.name, number: addFile(file, attachment, date) }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const names = files.map(({ name, number }) => `(${name}) ${number} 0 R`).join(" ");
  const associated = files.map(({ number }) => `${number} 0 R`).join(" ");
  let catalog = file.bodies.get(file.root) ?? "";
  catalog = withEntry(catalog, "Names", `<</EmbeddedFiles ${addBody(file, `<</Names [${names}]>>`)} 0 R>>`);
  file.bodies.set(file.root, withEntry(catalog, "AF", `[${associated}]`));
}

function addFile(
  file: PdfFile,
  { name, mediaType, description, relation, content }: Attachment,
  date: string,
): number {
  const sum = createHash("md5").update(content).digest("hex");
  const dates = date === "" ? "" : ` /CreationDate ${date} /ModDate ${date}`;
  const stream = addStream(
    file,
    `/Type /EmbeddedFile /Subtype ${pdfName(mediaType)} /Params <</Size ${content.length}${dates} /CheckSum <${sum}>>>`,
    content,
  );
  return addBody(
    file,
    `<</Type /Filespec /F (${name}) /UF ${pdfString(name)} /Desc ${pdfString(description)} /AFRelationship /${relation} /EF <</F ${stream} 0 R /UF ${stream} 0 R>>>>`,
  );
}
