import type { PdfFile } from "./pdf-file.ts";

/** Marked content by the page object that it is drawn on, and its number there. */
export type MarkedContent = ReadonlyMap<number, ReadonlySet<number>>;

const markedReference = /<<\s*\/Type\s*\/MCR\s*\/Pg\s+(\d+)\s+\d+\s+R\s*\/MCID\s+(\d+)\s*>>/g;

/**
 * Takes out of the tags what a table's head says again on each page that the table goes on to: Chromium puts all of it
 * under the one head, and a screen reader would read each column's name as many times. Returns what was taken out.
 */
export function untagRepeatedHeads({ bodies }: PdfFile): MarkedContent {
  const repeated = new Map<number, Set<number>>();
  const visit = (number: number): void => {
    const body = bodies.get(number) ?? "";
    const kids = /\/K\s*(\[[\s\S]*?\]|\d+\s+\d+\s+R)/.exec(body)?.[1] ?? "";
    const own = kids.replace(markedReference, (_, page: string, content: string) => {
      const contents = repeated.get(Number(page)) ?? new Set();
      repeated.set(Number(page), contents.add(Number(content)));
      return "";
    });
    if (own !== kids)
      bodies.set(
        number,
        body.replace(kids, () => own),
      );
    for (const [, kid] of own.matchAll(/(\d+)\s+\d+\s+R\b/g)) visit(Number(kid));
  };
  for (const [number, body] of bodies)
    if (/\/S\s*\/TH\b/.test(body) && /\/Scope\s*\/Column\b/.test(body)) visit(number);
  return repeated;
}
