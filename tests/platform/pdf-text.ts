import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** What a reader and a screen reader get from a PDF. */
export interface PdfSummary {
  readonly pages: number;
  readonly text: string;
  readonly outline: readonly string[];
  readonly tagged: boolean;
  /** Width and height of the first page in points. */
  readonly size: readonly [number, number];
}

/** Reads a PDF with another program than the one that made it. */
export async function summarise(pdf: Uint8Array): Promise<PdfSummary> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const words: string[] = [];
  for (let number = 1; number <= document.numPages; number += 1) {
    const { items } = await (await document.getPage(number)).getTextContent();
    for (const item of items) if ("str" in item) words.push(item.str);
  }
  const [, , width = 0, height = 0] = (await document.getPage(1)).view;
  const tags = await (await document.getPage(1)).getStructTree();
  const outline = (await document.getOutline()) ?? [];
  const summary: PdfSummary = {
    pages: document.numPages,
    text: words.join(" ").replace(/\s+/g, " "),
    outline: outline.map(({ title }) => title),
    tagged: tags !== null && tags.children.length > 0,
    size: [width, height],
  };
  await task.destroy();
  return summary;
}
