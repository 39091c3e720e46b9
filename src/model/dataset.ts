import type { z } from "zod";
import type { Hierarchy } from "./hierarchy.ts";
import type { Interval } from "./interval.ts";
import type { Narratives } from "./narrative.ts";
import type { Relation } from "./relation.ts";
import type { Settings } from "./settings.ts";
import type {
  accountRow,
  adjudicationRow,
  figureRow,
  indicatorKinds,
  indicatorRow,
  methods,
  organisationRow,
  placeRow,
  populationRow,
  relationRow,
  sourceRow,
} from "./tables.ts";
import type { EdtfSpan } from "./time.ts";

export type Id = string;

/**
 * Where a row stands, for findings and faults that point at it: `row` counts the header as 1. A figure that a mapping
 * made of a wide table has the `column` of its number too; there the rows of JSON are its records, or lines, from 1.
 */
export interface RowPlace {
  readonly file: string;
  readonly row: number;
  readonly column?: string;
}

/** A row as read: its typed columns, the columns that no schema names, and where it stands. */
type Row<Schema extends z.ZodObject> = Readonly<z.output<Schema>> & {
  readonly extra: Readonly<Record<string, string>>;
  readonly at: RowPlace;
};

/** A published item that prints figures: a row of `sources.csv`. */
export type Source = Row<typeof sourceRow>;
/** A publisher or originator: a row of `organisations.csv`. */
export type Organisation = Row<typeof organisationRow>;
/** What is counted: a row of `indicators.csv`. */
export type Indicator = Row<typeof indicatorRow>;
/** In whom it is counted: a row of `populations.csv`. */
export type Population = Row<typeof populationRow>;
/** Where it is counted: a row of `places.csv`. */
export type Place = Row<typeof placeRow>;
/** An analyst’s decision on a finding: a row of `adjudications.csv`. */
export type Adjudication = Row<typeof adjudicationRow>;
/** One side’s version of a contested fact: a row of `accounts.csv`. */
export type Account = Row<typeof accountRow>;
export type IndicatorKind = (typeof indicatorKinds)[number];
export type Method = (typeof methods)[number];

/**
 * A figure with the interval that it asserts. `published` is when its source printed it, where a mapping says that of a
 * table that is kept up to date; elsewhere a figure is as old as its source.
 */
export type Figure = Row<typeof figureRow> & { readonly interval: Interval; readonly published?: EdtfSpan };

/** A relation with its expression parsed. */
export type StatedRelation = Row<typeof relationRow> & { readonly relation: Relation };

/** Everything that one dataset says, checked and frozen. */
export interface Dataset {
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly version: string;
  readonly licence: string;
  /** BCP 47: the language of its labels, definitions and accounts; empty where it does not say. */
  readonly language: string;
  readonly sources: ReadonlyMap<Id, Source>;
  readonly organisations: ReadonlyMap<Id, Organisation>;
  readonly indicators: ReadonlyMap<Id, Indicator>;
  readonly populations: ReadonlyMap<Id, Population>;
  readonly places: ReadonlyMap<Id, Place>;
  readonly figures: readonly Figure[];
  readonly relations: readonly StatedRelation[];
  readonly adjudications: readonly Adjudication[];
  readonly accounts: readonly Account[];
  /** What contains what, for each dimension that has an order. */
  readonly lattice: Lattice;
  /** How its briefing is to be made. */
  readonly settings: Settings;
  /** The lines of the file that says so, by the path of what stands there: `errata.0.reason.ar`. */
  readonly settingsRows: ReadonlyMap<string, number>;
  /** What people wrote for its briefing. */
  readonly narratives: Narratives;
}

export interface Lattice {
  readonly indicators: Hierarchy;
  readonly populations: Hierarchy;
  readonly places: Hierarchy;
}
