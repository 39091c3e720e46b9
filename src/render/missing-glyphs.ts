import { compare } from "../model/claim.ts";
import type { Dataset, RowPlace } from "../model/dataset.ts";
import type { Fault } from "../model/fault.ts";
import { translatedColumns } from "../model/translations.ts";
import type { Templates } from "./templates.ts";

/**
 * Where the characters stand that no font has: each cell of the dataset that a page may show, and each template, with
 * those that it holds. What is in none of them came from elsewhere in the data, and is told without a row.
 */
export function missingGlyphFaults(
  characters: readonly string[],
  dataset: Dataset,
  templates: Templates,
): readonly Fault[] {
  const within = (text: string): string[] => characters.filter((character) => text.includes(character));
  const fault = (place: Pick<Fault, "file" | "row" | "column">, found: readonly string[]): Fault => ({
    code: "glyph-missing",
    ...place,
    facts: { characters: found.map(named).join(" ") },
  });
  const inCells = shownCells(dataset).flatMap(([at, column, text]) => {
    const found = within(text);
    return found.length === 0 ? [] : [fault({ file: at.file, row: at.row, column }, found)];
  });
  const inTexts = shownTexts(dataset).flatMap(([file, column, text]) => {
    const found = within(text);
    return found.length === 0 ? [] : [fault({ file, ...(column && { column }) }, found)];
  });
  const inTemplates = [...templates].flatMap(([name, text]) => {
    const found = within(text);
    return found.length === 0 ? [] : [fault({ file: `templates/${name}` }, found)];
  });
  const told = [...inCells, ...inTexts, ...inTemplates];
  const untold = characters.filter(
    (character) => !told.some(({ facts }) => String(facts.characters).includes(named(character))),
  );
  return untold.length === 0 ? told : [...told, fault({ file: "briefing.html" }, untold)];
}

/** Every cell of which a page shows the text, in the order of files and rows. */
function shownCells(dataset: Dataset): (readonly [at: RowPlace, column: string, text: string])[] {
  const { language, notes } = dataset.settings;
  const tables = [
    dataset.sources,
    dataset.organisations,
    dataset.indicators,
    dataset.populations,
    dataset.places,
    dataset.figures,
    dataset.relations,
    dataset.adjudications,
    dataset.accounts,
  ] as readonly {
    values(): Iterable<{ readonly at: RowPlace; readonly extra: Readonly<Record<string, string>> }>;
  }[];
  const isShown = (column: string): boolean => column !== "note" || notes.includes(column);
  const isShownBeside = (column: string): boolean =>
    notes.includes(column) ||
    Object.values(translatedColumns).some((columns) =>
      columns.some((translated) => column === `${translated}_${language}`),
    );
  return tables
    .flatMap((rows) => [...rows.values()])
    .flatMap((row) => [
      ...Object.entries(row)
        .filter(([column]) => isShown(column))
        .map(([column, cell]) => [row.at, column, cell] as const),
      ...Object.entries(row.extra)
        .filter(([column]) => isShownBeside(column))
        .map(([column, cell]) => [row.at, column, cell] as const),
    ])
    .filter((cell): cell is readonly [RowPlace, string, string] => typeof cell[2] === "string")
    .toSorted((a, b) => compare(a[0].file, b[0].file) || compare(a[0].row, b[0].row));
}

/** What the page shows of the dataset beside its tables. */
function shownTexts({
  title,
  description,
  licence,
  version,
  settings,
  narratives,
}: Dataset): (readonly [file: string, column: string, text: string])[] {
  const own = { title, description, version, licenses: licence };
  const { publisher, contact } = settings;
  const written = { title: settings.title, description: settings.description, publisher, contact };
  return [
    ...Object.entries(own).map(([column, text]) => ["datapackage.json", column, text] as const),
    ...Object.entries(written).map(
      ([column, text]) => ["briefing.yaml", column, Object.values(text).join(" ")] as const,
    ),
    ...[...narratives.values()].map(({ file, blocks }) => [file, "", JSON.stringify(blocks)] as const),
  ];
}

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
