import type { Audit } from "./audit.ts";
import type { Figure, Id } from "./dataset.ts";
import type { Decision } from "./decision.ts";
import type { Derived, Estimate, SeriesScope } from "./estimate.ts";
import type { Finding } from "./finding.ts";

/**
 * What became known, and what was decided, between two knowledge dates. Both states are read off the dataset as it is
 * today: a row that was mended in its table since then is no change that a knowledge date could show.
 */
export interface Changes {
  /** EDTF: the knowledge date of the earlier state. */
  readonly since: string;
  /** The audit of what was known then, with the decisions that had been taken by then. */
  readonly then: Audit;
  readonly figures: readonly FigureChange[];
  readonly findings: readonly FindingChange[];
  /** Each series whose latest estimate is another now: its latest then, and now. */
  readonly estimates: readonly SeriesChange[];
  /** Estimates of dates that both states have, besides those in `estimates`, which say something else now. */
  readonly restated: readonly SeriesChange[];
  readonly derived: readonly DerivedChange[];
}

/**
 * Why a figure stands otherwise than it did. It is `new`, or `revised`: the word of an originator that takes the place of
 * its earlier one. A decision found it wrong (`corrected`), took it out (`withdrawn`), or left it out for
 * another (`set-aside`); or it is `reinstated`, because no decision leaves it out any more.
 */
export const figureChangeKinds = [
  "new",
  "revised",
  "corrected",
  "withdrawn",
  "set-aside",
  "reinstated",
] as const;
export type FigureChangeKind = (typeof figureChangeKinds)[number];

export interface FigureChange {
  readonly kind: FigureChangeKind;
  /** What stood then: the figure that is revised, or that a decision leaves out. `null` for one that is new or reinstated. */
  readonly before: Figure | null;
  /** What stands now; where a figure was set aside, the one preferred to it. `null` for one corrected or withdrawn. */
  readonly after: Figure | null;
  /** EDTF: when it was published or decided; empty where that is not known. */
  readonly date: string;
  /** The decision that gives the reason; `null` where there is none. */
  readonly decision: Decision | null;
  /** The id of the finding that the decision is on; empty where there is none. */
  readonly finding: string;
}

/**
 * `opened`: open now and not then. `closed`: open or put off then, decided or not there now. `deferred`: open then, put off
 * now. `settled`: not there then, decided or put off now. `changed`: open in both, and not as severe as it was, or more.
 */
export const findingChangeKinds = ["opened", "changed", "deferred", "closed", "settled"] as const;
export type FindingChangeKind = (typeof findingChangeKinds)[number];

export interface FindingChange {
  readonly kind: FindingChangeKind;
  /** The finding as it was then; `null` where it was not there. */
  readonly before: Finding | null;
  /** As it is now; `null` where it is not there. */
  readonly after: Finding | null;
  /** EDTF: when that came about; empty where that is not known. */
  readonly date: string;
  readonly cause: FindingCause;
}

/** What opened or closed a finding. */
export type FindingCause =
  /** A decision on the finding itself, or one that no longer holds. */
  | { readonly kind: "decision"; readonly decision: Decision }
  | { readonly kind: "reopened"; readonly decision: Decision }
  /** New figures that it is about, or of what it was about; where there are none, new sources. */
  | { readonly kind: "figures"; readonly figures: readonly Id[] }
  | { readonly kind: "sources"; readonly sources: readonly Id[] }
  /** Later words that took the place of figures that it was about. */
  | { readonly kind: "replaced"; readonly figures: readonly Id[] }
  /** Decisions on other findings that leave out, or no longer leave out, some of these figures. */
  | { readonly kind: "left-out"; readonly figures: readonly Id[] }
  /** Some of its figures stand in another finding of its type that opened now, or stood in one that is gone. */
  | { readonly kind: "told-anew"; readonly finding: string }
  /** What is around it changed: nothing more can be said. */
  | { readonly kind: "unknown" };

/**
 * How an interval moved: `up` and `down` as a whole, so that no value fits both; `raised` and `lowered` in its floor,
 * where neither has a ceiling; `narrower` and `wider` within the other; `shifted` where it is none of these and values
 * fit both; `same` in value. What is disputed of a contested estimate counts as its interval. `dated` where the two hold for different dates: then one is no change of the other, whatever came between.
 */
export const movements = [
  "new",
  "gone",
  "up",
  "down",
  "raised",
  "lowered",
  "shifted",
  "narrower",
  "wider",
  "dated",
  "same",
] as const;
export type Movement = (typeof movements)[number];

/** A value of one scope then and now; at least one of the two is there. */
export interface ValueChange<Value extends Estimate | Derived> {
  readonly scope: SeriesScope;
  readonly movement: Movement;
  readonly before: Value | null;
  readonly after: Value | null;
}

/** `same` where only the date or the grade is another. */
export type SeriesChange = ValueChange<Estimate>;
export type DerivedChange = ValueChange<Derived>;
