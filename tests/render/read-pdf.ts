import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly displaysTitle: boolean;
  readonly tagged: boolean;
  /** The titles of all bookmarks, parents first. */
  readonly bookmarks: readonly string[];
  readonly pages: readonly ReadPage[];
  /** `#name` for a link within the document, the address for one out of it. */
  readonly links: readonly string[];
  readonly fonts: readonly string[];
}

interface ReadPage {
  readonly size: readonly [number, number];
  readonly text: string;
  /** The lines of the page's body from top to bottom, without its margins. */
  readonly lines: readonly string[];
}

interface Bookmark {
  readonly title: string;
  readonly items: readonly Bookmark[];
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const { info } = await document.getMetadata();
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const proxies = await Promise.all(numbers.map((number) => document.getPage(number)));
  const annotations = (await Promise.all(proxies.map((page) => page.getAnnotations()))).flat();
  const trees = await Promise.all(proxies.map((page) => page.getStructTree()));
  const read: ReadPdf = {
    info: { ...info },
    id: document.fingerprints[0] ?? "",
    displaysTitle: (await document.getViewerPreferences())?.get("DisplayDocTitle") === true,
    tagged: trees.every((tree) => tree !== null && tree.children.length > 0),
    bookmarks: flat((await document.getOutline()) ?? []),
    pages: await Promise.all(proxies.map(pageOf)),
    links: annotations.map(({ dest, url }) => String(url ?? `#${dest}`)),
    fonts: [...new Set((await Promise.all(proxies.map(fontsOf))).flat())],
  };
  await task.destroy();
  return read;
}

const flat = (bookmarks: readonly Bookmark[]): string[] =>
  bookmarks.flatMap(({ title, items }) => [title, ...flat(items)]);

/** Points that the page margins take at the top and at the foot. */
const margin = 50;

async function pageOf(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const [, , width = 0, height = 0] = page.view;
  const rows = new Map<number, string>();
  const words: string[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    words.push(item.str);
    const y = Math.round(Number(item.transform[5]));
    if (item.str.trim() === "" || y < margin || y > height - margin) continue;
    rows.set(y, `${rows.get(y) ?? ""}${item.str}`);
  }
  return {
    size: [width, height],
    text: words.join(" ").replace(/\s+/g, " "),
    lines: [...rows].toSorted(([a], [b]) => b - a).map(([, line]) => line.trim()),
  };
}

/** The PostScript names of the fonts that a page sets. */
async function fontsOf(page: PDFPageProxy): Promise<string[]> {
  const { fnArray, argsArray } = await page.getOperatorList();
  const names = fnArray.flatMap((operation, index) =>
    operation === OPS.setFont ? [String((argsArray[index] as readonly unknown[])[0])] : [],
  );
  return [...new Set(names)].map((name) => String((page.commonObjs.get(name) as { name: string }).name));
}
