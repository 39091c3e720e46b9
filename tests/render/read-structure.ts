import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFString,
} from "@cantoo/pdf-lib";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";

/** A tag of a PDF, as a screen reader meets it. */
export interface Tag {
  readonly role: string;
  /** The alternative text of a figure. */
  readonly alt: string;
  readonly children: readonly (Tag | Run)[];
}

/** Text that a tag marks, and the page that it stands on. */
export interface Run {
  readonly page: number;
  readonly text: string;
}

/** The tree of a PDF's tags in reading order, with the text that each marks: what is not in it, a screen reader skips. */
export async function readStructure(pdf: Uint8Array): Promise<Tag> {
  const texts = await markedTexts(pdf);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const { context } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref.objectNumber, index + 1]));
  const reach = (object: PDFObject | undefined) =>
    object instanceof PDFRef ? context.lookup(object) : object;
  const entry = (dict: PDFDict, name: string) => dict.get(PDFName.of(name));

  const tagsOf = (kid: PDFObject | undefined, page: PDFObject | undefined): (Tag | Run)[] => {
    const found = reach(kid);
    if (found instanceof PDFNumber && page instanceof PDFRef) {
      const text = texts.get(`p${page.objectNumber}R_mc${found.asNumber()}`);
      return text === undefined ? [] : [{ page: pages.get(page.objectNumber) ?? 0, text }];
    }
    if (found instanceof PDFArray) return found.asArray().flatMap((each) => tagsOf(each, page));
    if (!(found instanceof PDFDict)) return [];
    const ownPage = entry(found, "Pg") ?? page;
    const marked = entry(found, "MCID");
    if (marked) return tagsOf(marked, ownPage);
    const role = reach(entry(found, "S"));
    if (!(role instanceof PDFName)) return [];
    const alt = reach(entry(found, "Alt"));
    return [
      {
        role: role.decodeText(),
        alt: alt instanceof PDFString || alt instanceof PDFHexString ? alt.decodeText() : "",
        children: tagsOf(entry(found, "K"), ownPage),
      },
    ];
  };
  const root = reach(entry(document.catalog, "StructTreeRoot"));
  const children = root instanceof PDFDict ? tagsOf(entry(root, "K"), undefined) : [];
  return { role: "Root", alt: "", children };
}

/** The text of every piece of marked content, by page object and number. */
async function markedTexts(pdf: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const document = await task.promise;
  const texts = new Map<string, string>();
  for (let number = 1; number <= document.numPages; number += 1) {
    const open: string[] = [];
    const { items } = await (await document.getPage(number)).getTextContent({ includeMarkedContent: true });
    for (const item of items) {
      if ("str" in item) {
        const id = open.findLast((each) => each !== "") ?? "";
        if (id !== "") texts.set(id, `${texts.get(id) ?? ""}${item.str}${item.hasEOL ? " " : ""}`);
      } else if (item.type === "endMarkedContent") open.pop();
      else open.push(item.id ?? "");
    }
  }
  await task.destroy();
  return texts;
}

export const isTag = (part: Tag | Run): part is Tag => "role" in part;

/** Every tag below one that has one of these roles, in reading order; none within another. */
export const outermost = (tag: Tag, roles: ReadonlySet<string>): Tag[] =>
  tag.children.flatMap((child) =>
    !isTag(child) ? [] : roles.has(child.role) ? [child] : outermost(child, roles),
  );

export const runsOf = (tag: Tag): Run[] =>
  tag.children
    .flatMap((child) => (isTag(child) ? runsOf(child) : [child]))
    .filter(({ text }) => text.trim() !== "");

export const textOf = (tag: Tag): string =>
  runsOf(tag)
    .map(({ text }) => text)
    .join("");

/** The pages that a tag's text stands on. */
export const pagesOf = (tag: Tag): number[] => [...new Set(runsOf(tag).map(({ page }) => page))];
