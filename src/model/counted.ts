import type { Id } from "./dataset.ts";

/** The dimensions of a figure that a column of a table can give. */
export const countedDimensions = ["indicator", "population", "place", "event", "phase"] as const;
export type CountedDimension = (typeof countedDimensions)[number];

/** How the rows of a table are counted. */
export interface CountRequest {
  /** A condition that a row must meet to be counted. */
  readonly where?: string | undefined;
  /** One figure for each combination of what these columns hold. */
  readonly by?: ReadonlyMap<CountedDimension, string> | undefined;
  /** Add up this column rather than count rows. */
  readonly sum?: string | undefined;
  /** Count what this column holds, each value once, rather than rows. */
  readonly distinct?: string | undefined;
  /** The column of dates up to the last of which the table counts, or that date itself as EDTF. */
  readonly asOf?: string | undefined;
}

/** What the rows of a table come to. */
export interface Counted {
  readonly label: string;
  /** Rows in the table, and those that meet the condition. */
  readonly rows: number;
  readonly kept: number;
  /** Rows kept in which a column of `by` is empty: they are in no figure. */
  readonly unplaced: number;
  /** Rows kept that are like an earlier one in every column; they are counted all the same. 0 with `distinct`. */
  readonly identical: number;
  /** The column that is added up, or of which each value is counted once; `null` where rows are counted. */
  readonly column: string | null;
  readonly groups: readonly CountedGroup[];
  /** Values of `distinct` that several rows have: each is counted once. */
  readonly repeated: { readonly values: number; readonly rows: number; readonly examples: readonly string[] };
  /** Values of `distinct` that are counted in several figures. */
  readonly shared: number;
  /** The days between which the dates of the rows kept lie, ISO; `null` without a column of dates, or where all are empty. */
  readonly dates: { readonly first: string; readonly last: string } | null;
  /** Rows kept without a date, where there is a column of dates. */
  readonly undated: number;
}

/** The rows of one figure. */
export interface CountedGroup {
  /** What the columns of `by` hold, in their order; of several ways to write one thing the first in the order of texts. */
  readonly values: readonly string[];
  /** Of each column of `by` every way in which the rows write that. */
  readonly spellings: readonly (readonly string[])[];
  readonly rows: number;
  /** In plain digits, exact. */
  readonly value: string;
  /** Rows that say nothing of what is added up or counted once: the value is a floor then. */
  readonly missing: number;
}

/** What a cell of a column of `by` stands for: the same text for cells that are one and the same place, say. */
export type Meaning = (dimension: CountedDimension, cell: string) => string;

/** A row of `figures.csv` or `sources.csv` as text, by its columns. */
export type FigureCells = Readonly<Record<string, string>> & { readonly id: Id };
