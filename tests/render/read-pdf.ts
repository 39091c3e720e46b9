import { getDocument, OPS, type PDFPageProxy } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A PDF as another program reads it. */
export interface ReadPdf {
  readonly info: Readonly<Record<string, unknown>>;
  readonly id: string;
  readonly displaysTitle: boolean;
  /** The direction that a viewer is to lay out pages in; `null` where none is named. */
  readonly direction: string | null;
  /** What the XMP metadata say. */
  readonly xmp: Readonly<Record<string, unknown>>;
  readonly tagged: boolean;
  /** The titles of all bookmarks, parents first. */
  readonly bookmarks: readonly string[];
  /** The same, each with the page that it leads to. */
  readonly outline: readonly { readonly title: string; readonly page: number }[];
  /** The page that each address lies on. */
  readonly destinations: ReadonlyMap<string, number>;
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
  /** The lines in the margin at the top. */
  readonly head: readonly string[];
  readonly foot: readonly string[];
}

interface Bookmark {
  readonly title: string;
  readonly dest: string | readonly unknown[] | null;
  readonly items: readonly Bookmark[];
}

export async function readPdf(pdf: Uint8Array): Promise<ReadPdf> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0, fontExtraProperties: true });
  const document = await task.promise;
  const { info, metadata } = await document.getMetadata();
  const preferences = await document.getViewerPreferences();
  const pageOf = async (destination: unknown): Promise<number> => {
    const [page] = destination as readonly [{ num: number; gen: number }];
    return (await document.getPageIndex(page)) + 1;
  };
  const outline = flat((await document.getOutline()) ?? []);
  const destinations = [...(await document.getDestinations())];
  const numbers = Array.from({ length: document.numPages }, (_, index) => index + 1);
  const proxies = await Promise.all(numbers.map((number) => document.getPage(number)));
  const annotations = (await Promise.all(proxies.map((page) => page.getAnnotations()))).flat();
  const trees = await Promise.all(proxies.map((page) => page.getStructTree()));
  const read: ReadPdf = {
    info: { ...info },
    id: document.fingerprints[0] ?? "",
    displaysTitle: preferences?.get("DisplayDocTitle") === true,
    direction: preferences?.get("Direction") ?? null,
    xmp: Object.fromEntries((metadata ?? []) as Iterable<readonly [string, unknown]>),
    tagged: trees.every((tree) => tree !== null && tree.children.length > 0),
    bookmarks: outline.map(({ title }) => title),
    outline: await Promise.all(outline.map(async ({ title, dest }) => ({ title, page: await pageOf(dest) }))),
    destinations: new Map(
      await Promise.all(destinations.map(async ([name, at]) => [name, await pageOf(at)] as const)),
    ),
    pages: await Promise.all(proxies.map(readPage)),
    links: annotations.map(({ dest, url }) => String(url ?? `#${dest}`)),
    fonts: [...new Set((await Promise.all(proxies.map(fontsOf))).flat())],
  };
  await task.destroy();
  return read;
}

const flat = (bookmarks: readonly Bookmark[]): Bookmark[] =>
  bookmarks.flatMap((bookmark) => [bookmark, ...flat(bookmark.items)]);

/** Points that the page margins take at the top and at the foot. */
const margin = 50;

async function readPage(page: PDFPageProxy): Promise<ReadPage> {
  const { items } = await page.getTextContent();
  const [, , width = 0, height = 0] = page.view;
  const rows = new Map<number, string>();
  const words: string[] = [];
  for (const item of items) {
    if (!("str" in item)) continue;
    words.push(item.str);
    const y = Math.round(Number(item.transform[5]));
    if (item.str.trim() === "") continue;
    rows.set(y, `${rows.get(y) ?? ""}${item.str}`);
  }
  const lines = [...rows].toSorted(([a], [b]) => b - a);
  const between = (low: number, high: number): string[] =>
    lines.filter(([y]) => y >= low && y < high).map(([, line]) => line.trim());
  return {
    size: [width, height],
    text: words.join(" ").replace(/\s+/g, " "),
    lines: between(margin, height - margin),
    head: between(height - margin, height),
    foot: between(0, margin),
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
