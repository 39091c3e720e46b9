import { textOfHtml } from "../../src/render/escape.ts";

/** The values of an attribute anywhere in a page, as a browser would read them. */
export const attributes = (html: string, name: string): string[] =>
  [...html.matchAll(new RegExp(`\\s${name}="([^"]*)"`, "g"))].map(([, value = ""]) => textOfHtml(value));

/** The element with this id, from its opening tag to the next tag that closes its kind. */
export function element(html: string, id: string): string {
  const opening = new RegExp(`<(\\w+)[^>]*\\sid="${id}"[^>]*>`).exec(html);
  if (!opening) return "";
  const end = html.indexOf(`</${opening[1]}>`, opening.index);
  return html.slice(opening.index, end);
}

/** What a reader sees of a piece of HTML, on one line. */
export const seen = (html: string): string => textOfHtml(html).replace(/\s+/g, " ").trim();
