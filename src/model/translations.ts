import type { Dataset } from "./dataset.ts";
import { languages } from "./language.ts";
import type { TableName } from "./table-names.ts";

/**
 * The columns whose words a page shows as the dataset's own; each may have translations beside it: `label_ar`. Not those
 * that quote somebody: printed words, titles, the reason of a signed decision.
 */
export const translatedColumns = {
  organisations: ["label"],
  indicators: ["label", "definition"],
  populations: ["label", "definition"],
  places: ["label", "definition"],
  relations: ["label"],
  accounts: ["question", "claimant", "answer", "summary"],
  figures: ["event", "phase"],
} as const satisfies Partial<Record<TableName, readonly string[]>>;

/** The columns of a table that hold translations; a dataset may have further ones, in other languages. */
export const translationColumns = (table: TableName): readonly string[] =>
  table in translatedColumns
    ? translatedColumns[table as keyof typeof translatedColumns].flatMap((column) =>
        languages.map((language) => `${column}_${language}`),
      )
    : [];

/** A row that may hold translations of its texts, in columns that no schema names. */
export type Translatable<Column extends string> = Readonly<Record<Column, string>> & {
  readonly extra: Readonly<Record<string, string>>;
};

/** A text of a row in a language; empty where it is not there. */
export const translationOf = <Column extends string>(
  row: Translatable<Column>,
  column: Column,
  language: string,
): string => row.extra[`${column}_${language}`] ?? "";

/**
 * The language of a dataset's own text, as BCP 47: the one that the dataset states, or what its letters tell. Text
 * without letters is of every language, and has none: empty.
 */
export function languageOf(text: string, stated: string): string {
  if (!/\p{L}/u.test(text)) return "";
  if (stated !== "") return stated;
  if (/[ڕڵۆێە]/u.test(text)) return "ckb";
  return /\p{Script=Arabic}/u.test(text) ? "ar" : "en";
}

/** Whether a dataset's own text stands in another language than the one asked for. */
export const isForeign = (text: string, language: string, stated: string): boolean =>
  !["", language].includes(languageOf(text, stated));

/** A column of which texts are not there in a language. */
export interface Untranslated {
  readonly table: keyof typeof translatedColumns;
  /** The column that would hold them: `definition_ar`. */
  readonly column: string;
  readonly count: number;
}

/** What a dataset does not say in a language, in the order of its tables: pages show it in the dataset's own. */
export function untranslated(dataset: Dataset, language: string): readonly Untranslated[] {
  const tables = Object.entries(translatedColumns) as [keyof typeof translatedColumns, readonly string[]][];
  return tables.flatMap(([table, columns]) => {
    const rows = [...dataset[table].values()] as unknown as readonly Translatable<string>[];
    return columns.flatMap((column) => {
      const count = rows.filter((row) => {
        const stated = row[column] ?? "";
        return translationOf(row, column, language) === "" && isForeign(stated, language, dataset.language);
      }).length;
      return count === 0 ? [] : [{ table, column: `${column}_${language}`, count }];
    });
  });
}
