import type { PdfFile } from "./pdf-file.ts";
import { pdfString, referenceEntry, stringEntry, withEntry } from "./pdf-text.ts";

/**
 * Gives bookmarks the titles that the headings have: where a heading wraps, Chromium leaves out the space, where it
 * moves one to the next page, the title may stand there twice, and what runs from right to left has its words in the
 * order in which they are drawn. Bookmarks come in the headings' order and are known by their letters; one that no
 * heading answers to keeps its title.
 */
export function renameBookmarks({ bodies, root }: PdfFile, headings: readonly string[]): void {
  const lettersOfHeadings = headings.map(lettersOf);
  let next = 0;
  for (const bookmark of bookmarksOf(bodies, root)) {
    const body = bodies.get(bookmark) ?? "";
    const title = lettersOf(stringEntry(body, "Title") ?? "");
    const index = lettersOfHeadings.findIndex((letters, at) => at >= next && isSomeTimes(title, letters));
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

/** How often each letter is in a text; of what is seen alone. */
function lettersOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.normalize("NFKC").replace(/[\s\p{Cf}]+/gu, ""))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Whether one text has the letters of another, once or several times over. */
function isSomeTimes(text: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): boolean {
  const [[letter, count] = ["", 0]] = other;
  const times = (text.get(letter) ?? 0) / count;
  return (
    Number.isInteger(times) &&
    text.size === other.size &&
    [...other].every(([each, often]) => text.get(each) === often * times)
  );
}
