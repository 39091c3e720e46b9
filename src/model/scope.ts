import { type Claim, shareOriginator } from "./claim.ts";
import type { Figure, Lattice } from "./dataset.ts";
import { both, type Certainty, type Moment, notAfter, sameMoment, sameStart } from "./time.ts";

/** The dimensions of a scope that a figure states outright; time is apart, since dates can be vague. */
export const scopeDimensions = ["indicator", "population", "place", "event", "phase"] as const;
export type ScopeDimension = (typeof scopeDimensions)[number];
export type Scope = Pick<Figure, ScopeDimension>;

/** True when all that `part` counts is counted in `whole`, in one dimension. Phases never meet. */
export function withinIn(dimension: ScopeDimension, lattice: Lattice, part: Scope, whole: Scope): boolean {
  const a = part[dimension];
  const b = whole[dimension];
  switch (dimension) {
    case "indicator":
      return lattice.indicators.within(a, b);
    case "population":
      return lattice.populations.within(a, b);
    case "place":
      return lattice.places.within(a, b);
    case "event":
      return a === b || b === "";
    case "phase":
      return a === b;
  }
}

/** True when `part` lies within `whole` in every dimension that a figure states, one of them left out if named. */
export const scopeWithin = (lattice: Lattice, part: Scope, whole: Scope, ignored?: ScopeDimension): boolean =>
  scopeDimensions.every((dimension) => dimension === ignored || withinIn(dimension, lattice, part, whole));

export const sameScope = (a: Scope, b: Scope): boolean =>
  a.indicator === b.indicator &&
  a.population === b.population &&
  a.place === b.place &&
  a.event === b.event &&
  a.phase === b.phase;

/** What names a scope, as a claim's `cell` does. */
export const cellKey = ({ indicator, population, place, event, phase }: Scope): string =>
  `${indicator}\u001f${population}\u001f${place}\u001f${event}\u001f${phase}`;

/** The same scope, or one whose indicator or population sources use for nearly the same thing. */
export const sameOrCloseScope = (lattice: Lattice, a: Scope, b: Scope): boolean =>
  (a.indicator === b.indicator || lattice.indicators.close(a.indicator, b.indicator)) &&
  (a.population === b.population || lattice.populations.close(a.population, b.population)) &&
  a.place === b.place &&
  a.event === b.event &&
  a.phase === b.phase;

/** Whether the time that `part` covers lies within that of `whole`. An unknown date is within nothing. */
export function periodWithin(part: Claim, whole: Claim): Certainty {
  return both(startsWithin(part, whole), endsWithin(part, whole));
}

export function startsWithin(part: Claim, whole: Claim): Certainty {
  if (!part.start || !whole.start) return "never";
  return sameStart(part.start, whole.start) === "always"
    ? "always"
    : notAfter(startBeforeEnd(whole.start, whole.asOf), startBeforeEnd(part.start, part.asOf));
}

export function endsWithin(part: Claim, whole: Claim): Certainty {
  if (!part.asOf || !whole.asOf) return "never";
  return sameMoment(part.asOf, whole.asOf) === "always"
    ? "always"
    : notAfter(endAfterStart(part.asOf, part.start), endAfterStart(whole.asOf, whole.start));
}

/** No count starts later than it ends: what is left of the days on which it can start. */
const startBeforeEnd = (start: Moment, asOf: Moment | null): Moment =>
  asOf && asOf.last < start.last ? { ...start, last: Math.max(start.first, asOf.last) } : start;

/** And none ends before it starts: what is left of the days that it can hold for. */
const endAfterStart = (asOf: Moment, start: Moment | null): Moment =>
  start && start.first > asOf.first ? { ...asOf, first: Math.min(start.first, asOf.last) } : asOf;

/** Whether two claims cover the same time; for stocks only the moment counts. */
export function samePeriod(a: Claim, b: Claim): Certainty {
  if (!a.asOf || !b.asOf) return "never";
  const ends = sameMoment(a.asOf, b.asOf);
  if (a.indicator.kind === "stock") return ends;
  return a.start && b.start ? both(sameStart(a.start, b.start), ends) : "never";
}

/** Whether two claims can belong to one running series: one scope, one start. */
export function sameSeries(a: Claim, b: Claim): boolean {
  return sameScope(a.figure, b.figure) && sameSeriesStart(a, b) !== "never";
}

export function sameSeriesStart(a: Claim, b: Claim): Certainty {
  if (a.indicator.kind === "stock") return "always";
  return a.start && b.start ? sameStart(a.start, b.start) : "never";
}

/** What names a claim's series: its scope, its start and its method. Claims of unknown start make one by themselves. */
export const seriesKey = ({ series }: Claim): string => series;

/** Whether methods let `part`'s floor be held against `whole`'s ceiling. */
export function methodsMeet(part: Claim, whole: Claim): "yes" | "unstated" | "no" {
  const floor = part.figure.method;
  const ceiling = whole.figure.method;
  if (ceiling === "documented" && !isOneRecorder(part, whole)) return "no";
  if (floor === ceiling) return "yes";
  if (floor === null || ceiling === null) return "unstated";
  return floor === "documented" ? "yes" : "no";
}

/** True when both methods are stated and are not the same: a record of cases and an estimate are no one series. */
export const haveDifferentMethods = (a: Claim, b: Claim): boolean =>
  a.figure.method !== null && b.figure.method !== null && a.figure.method !== b.figure.method;

/** One originator in common; or none named in one source, which then speaks for itself. */
const isOneRecorder = (a: Claim, b: Claim): boolean =>
  shareOriginator(a, b) ||
  (a.source.id === b.source.id && a.figure.originator.length === 0 && b.figure.originator.length === 0);
