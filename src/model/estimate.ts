import type { Id, Method } from "./dataset.ts";
import type { Interval } from "./interval.ts";
import type { Scope } from "./scope.ts";

export const grades = ["corroborated", "single-origin", "unattributed", "contested"] as const;

/**
 * How an estimate is backed: by two origins or more, by one, by none that is named, or by figures of which one is
 * in an open error.
 */
export type Grade = (typeof grades)[number];

/** The scope of a series: what is counted, in whom, where, by which method, and from when. */
export interface SeriesScope extends Scope {
  readonly method: Method | null;
  /** The start as printed; empty for a stock, whose moments are all that counts. */
  readonly start: string;
}

/** The tightest interval that undisputed figures imply for a series at one of its as-of dates. */
export interface Estimate {
  readonly scope: SeriesScope;
  /** The date as printed; `..` reads "some day up to `latest`". */
  readonly asOf: string;
  /** The last day that it can be, as an ISO date; empty where that is not known. */
  readonly latest: string;
  readonly interval: Interval;
  readonly grade: Grade;
  /** The figures that set the lower and the upper bound. */
  readonly lowFigures: readonly Id[];
  readonly highFigures: readonly Id[];
  readonly origins: readonly (readonly Id[])[];
  /** Where `grade` is `contested`: the smallest interval around the disputed values. */
  readonly disputed: Interval | null;
}

/** What a reader has to reckon with: what is disputed of a contested estimate, and the estimate where nothing is. */
export const spanOf = ({ interval, disputed }: Estimate): Interval => disputed ?? interval;

/** A value that no source prints and that a relation gives: 76 less 58 leaves 18. */
export interface Derived {
  readonly relation: Id;
  readonly formula: string;
  readonly scope: SeriesScope;
  readonly asOf: string;
  readonly latest: string;
  readonly interval: Interval;
  readonly inputs: readonly Id[];
  /** True when the inputs do not all come from one originator. */
  readonly mixedOrigins: boolean;
}
