import { textOfHtml } from "./escape.ts";

/** The page's headings in order, as a reader reads them: what a PDF's bookmarks are to be called. */
export const headingsOf = (html: string): string[] =>
  [...html.matchAll(/<h([1-6])\b[^>]*>([\s\S]*?)<\/h\1>/g)].map(([, , content = ""]) =>
    textOfHtml(content).replace(/\s+/g, " ").trim(),
  );
