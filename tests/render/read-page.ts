import { attributes } from "./parts.ts";

/** Elements within a line; all others begin one. */
const inline = new Set(
  "a abbr b bdi bdo button cite code em i label mark q small span strong sub sup time tspan".split(" "),
);
const empty = new Set("area br col hr img input link meta wbr".split(" "));

/** The attributes that a reader is shown or told. */
const told = ["alt", "aria-label", "aria-description", "title", "data-label", "placeholder"];

/**
 * All that a page says, line by line, as it is read: its text, the texts of its pictures, and what attributes tell. What
 * is set apart in it, by an element or in another language than the page, stands between U+2068 and U+2069.
 */
export function readPage(html: string): string {
  const language = /<html lang="([^"]*)"/.exec(html)?.[1] ?? "";
  const isApart = (name: string, attributesOf: string): boolean =>
    name === "bdi" ||
    /\bunicode-bidi="(?:isolate|plaintext)"/.test(attributesOf) ||
    /\bdir="/.test(attributesOf) ||
    ![undefined, language].includes(/\slang="([^"]*)"/.exec(attributesOf)?.[1]);
  const open: { readonly name: string; readonly apart: boolean }[] = [];
  let said = "";
  // What the head says is asked for by itself.
  const body = html.replace(/<(style|script|head)\b[\s\S]*?<\/\1>|<!--[\s\S]*?-->|<!doctype[^>]*>/g, "");
  for (const [token, closing, name = "", rest = ""] of body.matchAll(
    /<(\/?)([a-zA-Z][\w-]*)((?:"[^"]*"|[^>"])*)>|[^<]+/g,
  )) {
    if (name === "") said += entities(token);
    else if (closing) {
      while (open.length > 0) {
        const ended = open.pop();
        if (ended?.apart) said += "\u2069";
        if (ended && !inline.has(ended.name)) said += "\n";
        if (ended?.name === name) break;
      }
    } else if (!empty.has(name) && !rest.endsWith("/") && name !== "html") {
      if (!inline.has(name)) said += "\n";
      const apart = isApart(name, rest);
      if (apart) said += "\u2068";
      open.push({ name, apart });
    }
  }
  return [said.replace(/[^\S\n]+/g, " "), ...told.flatMap((name) => attributes(body, name))].join("\n");
}

const entities = (text: string): string =>
  text
    .replace(
      /&(lt|gt|quot|#39);/g,
      (_, name: string) => ({ lt: "<", gt: ">", quot: '"', "#39": "'" })[name] ?? "",
    )
    .replaceAll("&amp;", "&");
