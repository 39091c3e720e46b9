import { type Claim, compare } from "./claim.ts";
import type { Doubt } from "./contradiction.ts";
import type { Dataset, Id, StatedRelation } from "./dataset.ts";
import { anything, type Interval, intersection, interval, isEmpty } from "./interval.ts";
import type { Addend } from "./linear.ts";
import type { RelationTerm } from "./relation.ts";
import { cellKey } from "./scope.ts";
import { type Moment, momentKey, sameMoment, sameStart } from "./time.ts";

/** Figures that give one number, and when: at the context's date, or at the end of its time or the day before it. */
export interface TermReading {
  readonly at: "date" | "end" | "before";
  /** None where nobody prints the number. */
  readonly claims: readonly Claim[];
  /** What all of them can be; empty where they contradict one another. */
  readonly values: Interval;
}

/** A term of a relation with what gives its value: nothing, one reading, or the two between which a total grew. */
export interface TermValue {
  readonly term: RelationTerm;
  readonly population: Id;
  readonly readings: readonly TermReading[];
}

/**
 * A relation laid over the figures of one place, event, phase, method and date.
 *
 * There is one for each originator that gives every term, and one for several together where none does. Where a term
 * is printed by nobody, there is one for each originator that gives all the others.
 */
export interface RelationInstance {
  readonly stated: StatedRelation;
  readonly terms: readonly TermValue[];
  /** A claim that stands for the context: its place, event, phase, method, start and date. */
  readonly context: Claim;
  readonly mixedOrigins: boolean;
  readonly doubts: readonly Doubt[];
}

/**
 * The terms with the one that nobody prints as what it must be all the same: what is counted is zero or more. None
 * where that cannot be said, of a measure or a growth, or where several are missing.
 */
export function completedTerms(
  { indicators }: Dataset,
  terms: readonly TermValue[],
): readonly TermValue[] | null {
  const [unprinted, ...more] = terms.filter(isMissing);
  if (!unprinted) return terms;
  const kind = indicators.get(unprinted.term.indicator)?.kind ?? "measure";
  if (more.length > 0 || unprinted.term.delta || kind === "measure") return null;
  const reading: TermReading = { at: "date", claims: [], values: anything };
  return terms.map((term) => (term === unprinted ? { ...term, readings: [reading] } : term));
}

/** A reading with how often the relation counts it. One that stands in two terms is one number, not two. */
export interface Share extends TermReading, Addend {
  readonly term: TermValue;
}

/** The known terms as numbers that can each be anything within their values, brought to one side. */
export function sharesOf(terms: readonly TermValue[]): readonly Share[] {
  const shares = new Map<string, Share>();
  for (const term of terms) {
    for (const reading of term.readings) {
      const key = reading.claims.map(({ figure }) => figure.id).join("\u001f");
      const sign = reading.at === "before" ? -1 : 1;
      const coefficient = (shares.get(key)?.coefficient ?? 0) + sign * term.term.coefficient;
      const whole = reading.claims.every(({ indicator }) => indicator.kind !== "measure");
      shares.set(key, { term, ...shares.get(key), ...reading, whole, coefficient });
    }
  }
  return [...shares.values()].filter(({ coefficient }) => coefficient !== 0);
}

/** The figures that give a term its value. */
export const claimsOfTerm = ({ readings }: TermValue): readonly Claim[] =>
  readings.flatMap(({ claims }) => claims);

export const isMissing = ({ readings }: TermValue): boolean => readings.length === 0;

/** Every place where a relation has figures for all its terms, or for all but one. */
export function relationInstances(dataset: Dataset, claims: readonly Claim[]): readonly RelationInstance[] {
  return dataset.relations
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap((stated) => {
      const indicators = new Set(stated.relation.terms.map((term) => term.indicator));
      const relevant = claims.filter(
        ({ figure, indicator, start, asOf }) =>
          indicators.has(figure.indicator) && asOf !== null && (start !== null || indicator.kind === "stock"),
      );
      const totals = totalsOf(stated, relevant);
      return contextsOf(relevant)
        .filter((context) => mayBeRead(stated, context))
        .flatMap((context) =>
          populationsOf(dataset, stated, context.at).flatMap((population) =>
            instancesOf(stated, context, population, totals),
          ),
        );
    });
}

/** The claims of the running totals that a relation takes the growth of, by their scope. */
type Totals = ReadonlyMap<string, readonly Claim[]>;

function totalsOf({ relation }: StatedRelation, claims: readonly Claim[]): Totals {
  const grown = new Set(relation.terms.flatMap(({ delta, indicator }) => (delta ? indicator : [])));
  return Map.groupBy(
    claims.filter(({ figure }) => grown.has(figure.indicator)),
    ({ cell }) => cell,
  );
}

/** Whether at most one of a relation's indicators has no figure here: most contexts have a few of many terms. */
function mayBeRead({ relation }: StatedRelation, { at }: Context): boolean {
  const stated = new Set(relation.terms.flatMap(({ indicator, delta }) => (delta ? [] : indicator)));
  const present = new Set(at.map(({ figure }) => figure.indicator));
  return stated.size - stated.intersection(present).size <= 1;
}

interface Context {
  /** The claims as of the context's date; counts have its start. */
  readonly at: readonly Claim[];
}

/** Groups claims by place, event, phase, method, date and, for counts, start. Stocks join every start of their date. */
function contextsOf(claims: readonly Claim[]): readonly Context[] {
  return groupsAtDates(claims).flatMap((group) => {
    const stocks = group.filter(({ indicator }) => indicator.kind === "stock");
    const counts = group.filter(({ indicator }) => indicator.kind !== "stock");
    const byStart = [...Map.groupBy(counts, ({ start }) => momentKey(start)).values()];
    return byStart.length === 0 ? [{ at: stocks }] : byStart.map((own) => ({ at: [...own, ...stocks] }));
  });
}

/** Groups in the order in which they first come up; claims of one series have one place, event, phase and method. */
function groupsAtDates(claims: readonly Claim[]): readonly (readonly Claim[])[] {
  type ByDate = Map<string, Claim[]>;
  const groups: Claim[][] = [];
  const byScene = new Map<string, ByDate>();
  const bySeries = new Map<string, ByDate>();
  for (const claim of claims) {
    let byDate = bySeries.get(claim.series);
    if (!byDate) {
      const { place, event, phase, method } = claim.figure;
      const scene = [place, event, phase, method ?? ""].join("\u001f");
      byDate = byScene.get(scene) ?? new Map();
      byScene.set(scene, byDate);
      bySeries.set(claim.series, byDate);
    }
    const date = momentKey(claim.asOf);
    const group = byDate.get(date);
    if (group) group.push(claim);
    else {
      const fresh = [claim];
      byDate.set(date, fresh);
      groups.push(fresh);
    }
  }
  return groups;
}

/**
 * The populations over which unbracketed terms can be read. Where the relation names populations, only those that
 * contain them all: `killed` in `killed[women] + killed[men] <= killed` is of women and men, not of women.
 */
function populationsOf(
  { lattice }: Dataset,
  { relation }: StatedRelation,
  claims: readonly Claim[],
): readonly Id[] {
  const bracketed = relation.terms.flatMap(({ population }) => population ?? []);
  if (relation.terms.every(({ population }) => population !== null)) return [""];
  const plain = new Set(
    relation.terms.flatMap(({ indicator, population }) => (population === null ? indicator : [])),
  );
  const found = new Set(
    claims.flatMap(({ figure }) => (plain.has(figure.indicator) ? figure.population : [])),
  );
  return [...found]
    .filter((id) => bracketed.every((part) => part !== id && lattice.populations.within(part, id)))
    .toSorted();
}

function instancesOf(
  stated: StatedRelation,
  { at }: Context,
  population: Id,
  totals: Totals,
): readonly RelationInstance[] {
  const read = (own: readonly Claim[], isOwn: (claim: Claim) => boolean): readonly RelationInstance[] => {
    const terms = stated.relation.terms.map((term) =>
      termValue(term, term.population ?? population, own, (cell) => totals.get(cell)?.filter(isOwn) ?? []),
    );
    const mixedOrigins = new Set(terms.flatMap(claimsOfTerm).map(originatorKey)).size > 1;
    const known = mixedOrigins ? terms.map(withFloors) : terms;
    const readings = known.flatMap((term) => term.readings);
    // What a total grew by has the total's own start: a term of the date itself tells more of the context.
    const context = (readings.find(({ at: when }) => when === "date") ?? readings[0])?.claims[0];
    if (!context || readings.some(({ values }) => isEmpty(values))) return [];
    return [{ stated, terms: known, context, mixedOrigins, doubts: doubtsOf(known) }];
  };
  const byOriginator = [...Map.groupBy(at, originatorKey)].toSorted(([a], [b]) => compare(a, b));
  const single = byOriginator.flatMap(([key, own]) => read(own, (claim) => originatorKey(claim) === key));
  const complete = single.filter((instance) => missing(instance) === 0);
  if (complete.length > 0) return complete;
  const mixed =
    byOriginator.length > 1 || totals.size > 0
      ? read(at, () => true).filter(({ mixedOrigins }) => mixedOrigins)
      : [];
  if (mixed.some((instance) => missing(instance) === 0)) return mixed;
  const nearly = single.filter((instance) => missing(instance) === 1);
  return nearly.length > 0 ? nearly : mixed.filter((instance) => missing(instance) === 1);
}

const missing = ({ terms }: RelationInstance): number => terms.filter(isMissing).length;

/** Figures that credit nobody belong together only within one source. */
const originatorKey = ({ figure, source }: Claim): string =>
  figure.originator.length > 0 ? figure.originator.toSorted().join(";") : `\u0000${source.id}`;

function termValue(
  term: RelationTerm,
  population: Id,
  at: readonly Claim[],
  totalsIn: (cell: string) => readonly Claim[],
): TermValue {
  if (term.delta) return growthOf(term, population, at, totalsIn);
  const claims = at.filter(
    ({ figure }) => figure.indicator === term.indicator && figure.population === population,
  );
  return { term, population, readings: claims.length > 0 ? [readingAt("date", claims)] : [] };
}

const readingAt = (at: TermReading["at"], claims: readonly Claim[]): TermReading => ({
  at,
  claims,
  values: claims.map((claim) => claim.interval).reduce(intersection),
});

/**
 * Among several originators a documented count tells no more than that there are so many: each has recorded the cases
 * that it came to know of, and the next may know of others.
 */
const withFloors = (term: TermValue): TermValue => ({
  ...term,
  readings: term.readings.map((reading) => ({
    ...reading,
    values: reading.claims
      .map(({ figure, indicator, interval: printed }) =>
        figure.method === "documented" && indicator.kind !== "measure"
          ? interval(printed.low, Number.POSITIVE_INFINITY)
          : printed,
      )
      .reduce(intersection),
  })),
});

/**
 * What a running total grew by over the context's period: its value at the end less its value the day before the
 * start, or less zero where the total itself starts there.
 */
function growthOf(
  term: RelationTerm,
  population: Id,
  at: readonly Claim[],
  totalsIn: (cell: string) => readonly Claim[],
): TermValue {
  const none: TermValue = { term, population, readings: [] };
  const period = at.find(({ figure, start }) => figure.indicator !== term.indicator && start !== null);
  if (!period?.start || !period.asOf) return none;
  const { start, asOf } = period;
  const series = totalsIn(cellKey({ ...period.figure, indicator: term.indicator, population })).filter(
    ({ figure }) => figure.method === period.figure.method,
  );
  const isAt = (claim: Claim, moment: Moment): boolean =>
    claim.asOf !== null && sameMoment(claim.asOf, moment) === "always";
  const dayBefore = { ...start, text: "", first: start.first - 1, last: start.last - 1 };
  const ends = series.filter((claim) => claim.start !== null && isAt(claim, asOf));
  for (const { start: since } of ends) {
    if (!since) continue;
    const own = ends.filter((claim) => claim.start?.text === since.text);
    if (sameStart(since, start) === "always") return { ...none, readings: [readingAt("end", own)] };
    const before = series.filter((claim) => claim.start?.text === since.text && isAt(claim, dayBefore));
    if (before.length > 0) return { ...none, readings: [readingAt("end", own), readingAt("before", before)] };
  }
  return none;
}

/** The claims that have to be of one date, and those that are no stocks of one start. */
export const claimsAtDate = (terms: readonly TermValue[]): readonly Claim[] =>
  terms.filter(({ term }) => !term.delta).flatMap(claimsOfTerm);

const startsOf = (claims: readonly Claim[]): readonly Moment[] =>
  claims.flatMap(({ indicator, start }) => (indicator.kind === "stock" ? [] : (start ?? [])));

function doubtsOf(terms: readonly TermValue[]): readonly Doubt[] {
  const claims = terms.flatMap(claimsOfTerm);
  const [date, ...others] = claimsAtDate(terms).flatMap(({ asOf }) => asOf ?? []);
  const doubts: Doubt[] = [];
  const [start, ...starts] = startsOf(claimsAtDate(terms));
  // Dates of one context that are surely the first are surely one another.
  const areSame =
    (!date || [date, ...others].every((other) => sameMoment(date, other) === "always")) &&
    (!start || starts.every((other) => sameStart(start, other) === "always"));
  if (!areSame) doubts.push("dates");
  if (claims.some(({ figure }) => figure.qualifier === "vague")) doubts.push("vague");
  if (claims.some(({ figure }) => figure.qualifier === "about")) doubts.push("about");
  return doubts;
}
