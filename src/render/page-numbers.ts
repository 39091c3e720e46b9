import { RecountError } from "../model/fault.ts";
import type { Words } from "../model/words.ts";
import { destinationPages } from "./destinations.ts";
import { escapeHtml, textOfHtml } from "./escape.ts";
import { openPdf } from "./open-pdf.ts";

/** An element that says on which page something stands: its id names the address, `page-of-findings`. */
const place = /(<[a-z]+\b[^>]*\sid="(page-of-([^"]+))"[^>]*>)[^<]*(?=<)/g;

/** How often a page is printed, its draft included, before its numbers must have settled. */
const mostPasses = 3;

/** The page numbers that a page gives of what stands in it. */
export interface PageNumbers {
  /** Told what has been printed, the texts to put in, by the ids of their elements; `null` where they are in it. */
  revise(printed: Uint8Array, pass: number): Promise<ReadonlyMap<string, string> | null>;
  /** The page with the numbers that were last put in. */
  filledIn(): string;
}

/** `null` for a page that gives no page numbers. */
export function pageNumbers(html: string, words: Pick<Words, "number">): PageNumbers | null {
  const wanted = new Map(
    [...html.matchAll(place)].map(([, , id = "", address = ""]) => [textOfHtml(id), textOfHtml(address)]),
  );
  if (wanted.size === 0) return null;
  let filled: ReadonlyMap<string, string> = new Map();
  return {
    async revise(printed, pass) {
      const pages = destinationPages(await openPdf(printed));
      const texts = new Map<string, string>();
      for (const [id, address] of wanted) {
        const page = pages.get(address);
        if (page !== undefined) texts.set(id, words.number(page));
      }
      if (pass > 1 && isSame(texts, filled)) return null;
      if (pass >= mostPasses)
        throw new RecountError("browser-failed", { reason: "page numbers change with every print" });
      filled = texts;
      return texts;
    },
    filledIn: () =>
      html.replace(place, (_, tag: string, id: string) => `${tag}${escapeHtml(filled.get(textOfHtml(id)))}`),
  };
}

const isSame = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  a.size === b.size && [...a].every(([id, text]) => b.get(id) === text);
