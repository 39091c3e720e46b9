import type { PdfFile } from "./pdf-file.ts";
import { pdfString, referenceEntry, stringEntry, withEntry } from "./pdf-text.ts";

/**
 * Gives bookmarks the titles that the headings have: where a heading wraps, Chromium leaves out the space, and where
 * it moves one to the next page, the title may stand there twice. Bookmarks come in the headings' order; one that no
 * heading answers to keeps its title.
 */
export function renameBookmarks({ bodies, root }: PdfFile, headings: readonly string[]): void {
  const squeezedHeadings = headings.map(squeezed);
  let next = 0;
  for (const bookmark of bookmarksOf(bodies, root)) {
    const body = bodies.get(bookmark) ?? "";
    const title = squeezed(stringEntry(body, "Title") ?? "");
    const index = squeezedHeadings.findIndex(
      (heading, at) => at >= next && heading !== "" && title.replaceAll(heading, "") === "",
    );
    const heading = headings[index];
    if (heading === undefined) continue;
    next = index + 1;
    bodies.set(bookmark, withEntry(body, "Title", pdfString(heading)));
  }
}

/** The numbers of the bookmarks in reading order: each before those below it. */
function bookmarksOf(bodies: ReadonlyMap<number, string>, root: number): Set<number> {
  const found = new Set<number>();
  const entry = (number: number, name: string): number | null =>
    referenceEntry(bodies.get(number) ?? "", name);
  const visit = (first: number | null): void => {
    for (let number = first; number !== null && !found.has(number); number = entry(number, "Next")) {
      found.add(number);
      visit(entry(number, "First"));
    }
  };
  const outlines = entry(root, "Outlines");
  if (outlines !== null) visit(entry(outlines, "First"));
  return found;
}

/** Text without what a line break may have cost it. */
const squeezed = (text: string): string => text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, "");
