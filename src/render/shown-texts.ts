import { compare } from "../model/claim.ts";
import type { Dataset, RowPlace } from "../model/dataset.ts";
import type { Fault } from "../model/fault.ts";
import { type Block, leavesOf, narrativeFor } from "../model/narrative.ts";
import { type Erratum, localKey } from "../model/settings.ts";
import { translatedColumns } from "../model/translations.ts";

/** A text of a dataset that its page may show, and where it is written. */
export type ShownText = Pick<Fault, "file" | "row" | "column"> & { readonly text: string };

/** Every text of a dataset that its page may show, in the order of files and rows. */
export const shownTexts = (dataset: Dataset): readonly ShownText[] =>
  [...ofTables(dataset), ...ofSettings(dataset), ...ofNarrative(dataset), ...ofDescriptor(dataset)].toSorted(
    (a, b) => compare(a.file, b.file) || (a.row ?? 0) - (b.row ?? 0),
  );

function ofTables(dataset: Dataset): ShownText[] {
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
    .flatMap((row) =>
      [
        ...Object.entries(row).filter(([column]) => isShown(column)),
        ...Object.entries(row.extra).filter(([column]) => isShownBeside(column)),
      ].flatMap(([column, text]) =>
        typeof text === "string" ? [{ file: row.at.file, row: row.at.row, column, text }] : [],
      ),
    );
}

function ofSettings({ settings, settingsRows }: Dataset): ShownText[] {
  const { title, description, licence, publisher, contact, errata } = settings;
  const said = { title, description, licence, publisher, contact };
  const corrections = errata.flatMap((erratum, index) =>
    (["was", "now", "reason"] as const satisfies readonly (keyof Erratum)[]).map(
      (key) => [`errata.${index}.${key}`, erratum[key]] as const,
    ),
  );
  return [...Object.entries(said), ...corrections].flatMap(([path, texts]) => {
    const key = localKey(texts, settings.language);
    const column = key === "" || key === null ? path : `${path}.${key}`;
    const row = settingsRows.get(column);
    const text = key === null ? undefined : texts[key];
    return text === undefined
      ? []
      : [{ file: "briefing.yaml", ...(row !== undefined && { row }), column, text }];
  });
}

function ofNarrative({ narratives, settings }: Dataset): ShownText[] {
  const narrative = narrativeFor(narratives, settings.language);
  return (narrative?.blocks ?? []).flatMap((block) =>
    linesOf(block).map(([row, text]) => ({ file: narrative?.file ?? "", row, text })),
  );
}

/** Line by line; a block of code stands where it begins. */
function linesOf(block: Block): (readonly [row: number, text: string])[] {
  switch (block.kind) {
    case "code":
      return [[block.row, block.text]];
    case "quote":
      return block.blocks.flatMap(linesOf);
    case "list":
      return block.items.flat().flatMap(linesOf);
    case "rule":
      return [];
    default:
      return [...leavesOf(block.parts)].flatMap((leaf) =>
        "text" in leaf ? leaf.text.split("\n").map((text, line) => [leaf.row + line, text] as const) : [],
      );
  }
}

const ofDescriptor = ({ title, description, version, licence }: Dataset): ShownText[] =>
  Object.entries({ title, description, version, licenses: licence }).map(([column, text]) => ({
    file: "datapackage.json",
    column,
    text,
  }));
