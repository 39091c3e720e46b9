import type { Audit } from "../model/audit.ts";
import type { Words } from "../model/words.ts";
import { registerCsv } from "./register-csv.ts";

/** What every file that holds the whole register is called: the PDF's attachment, and the page's download. */
export const registerFile = "register.csv";

/** Browsers save addresses of up to 20 megabytes, of which base64 takes a third. */
const bytesAtMost = 15_000_000;

/** The address of the whole register, but for the register itself. */
export const registerAddress = "data:text/csv;base64,";

/** Stands for the whole register until the page is finished. No escaped text can hold it, its quotation marks being raw. */
const mark = `href="${registerAddress}"`;

/** The whole register in base64; `null` where it is too long for browsers to save it from a link. */
export function wholeRegister(audit: Audit, words: Words): string | null {
  const pieces: Buffer[] = [];
  let bytes = 0;
  for (const text of registerCsv(audit, words)) {
    const piece = Buffer.from(text);
    bytes += piece.length;
    if (bytes > bytesAtMost) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces).toString("base64");
}

/** A page with the register in the link that offers it. */
export const withRegister = (html: string, register: string | undefined): string =>
  register === undefined ? html : html.replaceAll(mark, () => `href="${registerAddress}${register}"`);

/** A page as it is printed: paper has no use for megabytes of addresses. */
export const withoutRegister = (html: string): string =>
  html.replace(/href="data:text\/csv;base64,[^"]*"/g, mark);
