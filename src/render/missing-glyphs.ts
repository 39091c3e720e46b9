import type { Dataset } from "../model/dataset.ts";
import type { Fault } from "../model/fault.ts";
import { shownTexts } from "./shown-texts.ts";
import type { Templates } from "./templates.ts";

/**
 * Where the characters stand that no font has: each text of the dataset that a page may show, and each line of a
 * template, with those that it holds. What is in none of them came from elsewhere in the data, and is told without a row.
 */
export function missingGlyphFaults(
  characters: readonly string[],
  dataset: Dataset,
  templates: Templates,
): readonly Fault[] {
  const inTemplates = [...templates].flatMap(([name, text]) =>
    text.split("\n").map((line, index) => ({ file: `templates/${name}`, row: index + 1, text: line })),
  );
  const told = [...shownTexts(dataset), ...inTemplates].flatMap(({ text, ...place }) => {
    const found = characters.filter((character) => text.includes(character));
    return found.length === 0 ? [] : [faultOf(place, found)];
  });
  const untold = characters.filter(
    (character) => !told.some(({ facts }) => String(facts.characters).includes(named(character))),
  );
  return untold.length === 0 ? told : [...told, faultOf({ file: "briefing.html" }, untold)];
}

const faultOf = (place: Pick<Fault, "file" | "row" | "column">, found: readonly string[]): Fault => ({
  code: "glyph-missing",
  ...place,
  facts: { characters: found.map(named).join(" ") },
});

/** `🕊 (U+1F54A)`: a terminal may have no glyph for it either. */
const named = (character: string): string => `${character} (${codeOf(character)})`;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;

/**
 * A page that shows a box with the code of each character that no font has, and in pictures and margins the sign for
 * a character that cannot be shown (U+FFFD). What is not drawn, attributes and the page's title, keeps them.
 */
export function withBoxes(html: string, characters: readonly string[]): string {
  const missing = new RegExp(
    `[${characters.map((each) => `\\u{${(each.codePointAt(0) ?? 0).toString(16)}}`).join("")}]`,
    "gu",
  );
  const escapes = new RegExp(
    characters.map((each) => `\\\\${(each.codePointAt(0) ?? 0).toString(16)} `).join("|"),
    "g",
  );
  return html.replace(
    /<(style|script|svg|title)\b[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g,
    (found: string, element: string | undefined) => {
      if (element === "svg") return found.replace(/>[^<]+</g, (text) => text.replace(missing, "\ufffd"));
      if (element === "style") return found.replace(escapes, "\ufffd").replace(missing, "\ufffd");
      if (found.startsWith("<")) return found;
      return found.replace(missing, (each) => `<span class="glyph">${codeOf(each)}</span>`);
    },
  );
}
