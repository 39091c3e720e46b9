import type { PdfFile } from "./pdf-file.ts";
import { referenceEntry } from "./pdf-text.ts";

/** The page, from 1, on which each address of a PDF lies that something in it links to. */
export function destinationPages({ bodies, root }: PdfFile): ReadonlyMap<string, number> {
  const numbers = pageNumbersByObject(bodies, root);
  const table = referenceEntry(bodies.get(root) ?? "", "Dests");
  const destinations = (table === null ? "" : bodies.get(table)) ?? "";
  const pages = new Map<string, number>();
  for (const [, name = "", object] of destinations.matchAll(/\/([^\s/[\]<>()]+)\s*\[\s*(\d+)\s+\d+\s+R\b/g)) {
    const page = numbers.get(Number(object));
    if (page !== undefined) pages.set(plainName(name), page);
  }
  return pages;
}

/** Pages hang on a tree, whose leaves are in the order of reading. */
function pageNumbersByObject(bodies: ReadonlyMap<number, string>, root: number): ReadonlyMap<number, number> {
  const numbers = new Map<number, number>();
  const seen = new Set<number>();
  const visit = (object: number | null): void => {
    if (object === null || seen.has(object)) return;
    seen.add(object);
    const kids = /\/Kids\s*\[([^\]]*)\]/.exec(bodies.get(object) ?? "")?.[1];
    if (kids === undefined) numbers.set(object, numbers.size + 1);
    else for (const [, kid] of kids.matchAll(/(\d+)\s+\d+\s+R\b/g)) visit(Number(kid));
  };
  visit(referenceEntry(bodies.get(root) ?? "", "Pages"));
  return numbers;
}

/** A PDF name without its escapes, `#20` for a space. */
const plainName = (name: string): string =>
  Buffer.from(
    name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16))),
    "latin1",
  ).toString("utf8");
