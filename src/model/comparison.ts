import type { MatchedRows } from "./matching.ts";
import type { TableReading } from "./open-table.ts";

/** What two tables came to, held against each other. */
export interface Comparison {
  readonly left: ComparedTable;
  readonly right: ComparedTable;
  /** The columns that tell rows apart; in pairs, as the two sides name them. */
  readonly keys: readonly KeyComparison[];
  /** The other columns that both sides have, in the order of the left. */
  readonly columns: readonly ColumnComparison[];
  /** Columns of one side alone that were not asked to be left out: they are told and not compared. */
  readonly unpaired: { readonly left: readonly string[]; readonly right: readonly string[] };
  readonly rows: RowCounts;
  /** What was asked that decides which rows and cells count. */
  readonly rules: ComparisonRules;
  /** True where no row is changed or on one side alone and no column is unpaired. */
  readonly isEqual: boolean;
  /** How rows found each other where no key told them apart; absent where one did. */
  readonly matched?: MatchedRows | undefined;
  /** The table of {@link differencesColumns} in the engine, a row for each row that differs, in the order of their keys. */
  readonly differences: string;
}

/** What a reader must know beside the tolerances of columns, before a number of rows or of cells means anything. */
export interface ComparisonRules {
  /** The condition that rows of both sides had to meet; `null` where there was none. */
  readonly where: string | null;
  /** Columns that `only` or `ignore` leaves out; one that only one side has stands for both. */
  readonly leftOut: readonly ColumnPair[];
  readonly ignoreCase: boolean;
  readonly ignoreSpaces: boolean;
  readonly ignoreAccents: boolean;
  readonly emptyIsMissing: boolean;
}

export interface ComparedTable {
  readonly label: string;
  readonly reading: TableReading;
  /** Rows read, after `--where`. */
  readonly rows: number;
  readonly columns: readonly string[];
  /** Keys of which a part is empty: their rows are matched with none, and are told as rows of this side alone. */
  readonly emptyKeys: KeyTrouble;
  /** Keys that several rows of this side have; those with an empty part are not among them. */
  readonly duplicateKeys: KeyTrouble;
  /** Rows that were not compared because an earlier one has their key; only where `duplicates` is `first`. */
  readonly setAside: number;
}

/** Keys that tell no row from another: how many keys, how many rows have them, and the first few of them. */
export interface KeyTrouble {
  readonly keys: number;
  readonly rows: number;
  readonly examples: readonly (readonly string[])[];
}

export interface ColumnPair {
  readonly left: string;
  readonly right: string;
}

/** How the cells of a pair of columns are held against each other. */
export const comparedAs = ["text", "number", "date", "time", "boolean"] as const;
export type ComparedAs = (typeof comparedAs)[number];

/** A side of a comparison. */
export type Side = "left" | "right";

/**
 * Why the cells of a pair of columns are held against each other as they are, where that is worth telling. A column is
 * compared as numbers, dates, times or booleans only if every value of both sides reads so.
 */
export type Reconciled =
  /** The sides have different types of the engine (`VARCHAR` is text as printed), and every value of both reads alike. */
  | { readonly kind: "types"; readonly left: string; readonly right: string }
  /** Text, because of a value: others read as `reading`, but this one does not. */
  | {
      readonly kind: "text";
      readonly reading: Reading;
      readonly why: "leading-zeros" | "unlike" | "zone";
      readonly side: Side;
      /** The first such value in the order of texts. */
      readonly example: string;
      readonly left: string;
      readonly right: string;
    }
  /** A tolerance is given: values that read so are compared as `reading`, so many others on each side as text. */
  | {
      readonly kind: "partly";
      readonly reading: Reading;
      readonly unread: Readonly<Record<Side, number>>;
      readonly side: Side;
      readonly example: string;
    };

/** What a cell can be besides a text. */
export type Reading = Exclude<ComparedAs, "text">;

export interface KeyComparison extends ColumnPair {
  readonly as: ComparedAs;
  readonly reconciled: Reconciled | null;
}

export interface ColumnComparison extends ColumnPair {
  readonly as: ComparedAs;
  readonly reconciled: Reconciled | null;
  /** How far its cells may be apart and count as equal. */
  readonly tolerance: Tolerance | null;
  /** Rows of both sides in which the cells differ. */
  readonly different: number;
  /** The difference that is farthest apart: right less left, in days for dates; `null` for text, or where none differs. */
  readonly largest: { readonly key: readonly string[]; readonly by: number } | null;
  /** The median of the absolute differences; `null` where `largest` is. */
  readonly typical: number | null;
}

/**
 * How many rows are where. `both` = `equal` + `changed`, and on each side `both` and what it alone has make its rows, but
 * for those set aside.
 */
export interface RowCounts {
  readonly both: number;
  readonly equal: number;
  readonly changed: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
}

/** The columns of the table of differences, as they are named there. */
export const differencesColumns = {
  /** `changed`, `left` (on that side alone) or `right`. */
  change: "change",
  key: (index: number) => `key_${index}`,
  left: (index: number) => `left_${index}`,
  right: (index: number) => `right_${index}`,
  /** True where the two cells differ; null in rows of one side alone. */
  differs: (index: number) => `differs_${index}`,
  /** Right less left where two numbers or dates (in days) differ, a `DOUBLE`; null otherwise. */
  by: (index: number) => `by_${index}`,
} as const;

/** How tables are to be compared. */
export interface CompareOptions {
  /** The columns that tell rows apart, as the left names them (`map` says how the right does). */
  readonly on: readonly string[];
  /** What the right calls columns of the left. */
  readonly map?: ReadonlyMap<string, string> | undefined;
  readonly only?: readonly string[] | undefined;
  readonly ignore?: readonly string[] | undefined;
  readonly tolerances?: ReadonlyMap<string, Tolerance> | undefined;
  readonly ignoreCase?: boolean | undefined;
  readonly ignoreSpaces?: boolean | undefined;
  readonly ignoreAccents?: boolean | undefined;
  /** Whether an empty text and a missing value are the same; they are unless said otherwise. In keys they always are. */
  readonly emptyIsMissing?: boolean | undefined;
  /** A condition that rows of both sides must meet to be compared at all. */
  readonly where?: string | undefined;
  /** What is done with keys that several rows of one side have. */
  readonly duplicates?: Duplicates | undefined;
}

export const duplicatesChoices = ["error", "first", "all"] as const;
export type Duplicates = (typeof duplicatesChoices)[number];

/** How far cells may be apart and still count as equal. */
export type Tolerance =
  | { readonly kind: "absolute"; readonly by: number }
  | { readonly kind: "relative"; readonly share: number }
  | { readonly kind: "days"; readonly days: number };
