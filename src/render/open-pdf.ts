import { RecountError } from "../model/fault.ts";
import { type PdfFile, readPdf } from "./pdf-file.ts";

/** A browser's PDF taken apart; rejects with `browser-failed` where that cannot be done. */
export async function openPdf(pdf: Uint8Array): Promise<PdfFile> {
  const file = readPdf(pdf) ?? readPdf(await rewritten(pdf));
  if (!file) throw new RecountError("browser-failed", { reason: "the PDF that it printed cannot be read" });
  return file;
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
