import { type Claim, compare } from "./claim.ts";
import type { Doubt } from "./contradiction.ts";
import type { Dataset, Id, StatedRelation } from "./dataset.ts";
import { type Interval, intersection, interval, isEmpty, scaled, sum } from "./interval.ts";
import type { RelationTerm } from "./relation.ts";
import { momentKey, sameMoment, sameStart } from "./time.ts";

/** A term of a relation with the figures that give its value; `value` is `null` where no figure does. */
export interface TermValue {
  readonly term: RelationTerm;
  readonly population: Id;
  readonly value: Interval | null;
  readonly claims: readonly Claim[];
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

/** What the known terms add up to, each times its coefficient; zero for none. */
export const totalOf = (terms: readonly TermValue[]): Interval =>
  terms.reduce(
    (total, { term, value }) => (value ? sum(total, scaled(value, term.coefficient)) : total),
    interval(0, 0),
  );

/** Every place where a relation has figures for all its terms, or for all but one. */
export function relationInstances(dataset: Dataset, claims: readonly Claim[]): readonly RelationInstance[] {
  return dataset.relations
    .toSorted((a, b) => compare(a.id, b.id))
    .flatMap((stated) => {
      const indicators = new Set(stated.relation.terms.map((term) => term.indicator));
      const relevant = claims.filter(({ figure, asOf }) => indicators.has(figure.indicator) && asOf !== null);
      return contextsOf(relevant).flatMap((context) =>
        populationsOf(dataset, stated, context.at).flatMap((population) =>
          instancesOf(stated, context, population, relevant),
        ),
      );
    });
}

interface Context {
  /** The claims as of the context's date; counts have its start. */
  readonly at: readonly Claim[];
}

/** Groups claims by place, event, phase, method, date and, for counts, start. Stocks join every start of their date. */
function contextsOf(claims: readonly Claim[]): readonly Context[] {
  const byDate = Map.groupBy(claims, ({ figure, asOf }) =>
    [figure.place, figure.event, figure.phase, figure.method ?? "", momentKey(asOf)].join("\u001f"),
  );
  return [...byDate.values()].flatMap((group) => {
    const stocks = group.filter(({ indicator }) => indicator.kind === "stock");
    const counts = group.filter(({ indicator }) => indicator.kind !== "stock");
    const byStart = [...Map.groupBy(counts, ({ start }) => momentKey(start)).values()];
    return byStart.length === 0 ? [{ at: stocks }] : byStart.map((own) => ({ at: [...own, ...stocks] }));
  });
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
  relevant: readonly Claim[],
): readonly RelationInstance[] {
  const read = (mixedOrigins: boolean, isOwn: (claim: Claim) => boolean): readonly RelationInstance[] => {
    const own = at.filter(isOwn);
    const pool = relevant.filter(isOwn);
    const terms = stated.relation.terms.map((term) =>
      termValue(term, term.population ?? population, own, pool),
    );
    const context = terms.flatMap(({ claims }) => claims)[0];
    if (!context || terms.some(({ value }) => value !== null && isEmpty(value))) return [];
    return [{ stated, terms, context, mixedOrigins, doubts: doubtsOf(terms) }];
  };
  const originators = [...new Set(at.map(originatorKey))].toSorted();
  const single = originators.flatMap((key) => read(false, (claim) => originatorKey(claim) === key));
  const together = originators.length > 1 ? read(true, () => true) : [];
  const complete = single.filter((instance) => missing(instance) === 0);
  if (complete.length > 0) return complete;
  const [mixed] = together;
  if (mixed && missing(mixed) === 0) return [mixed];
  const nearly = single.filter((instance) => missing(instance) === 1);
  return nearly.length > 0 ? nearly : together.filter((instance) => missing(instance) === 1);
}

const missing = ({ terms }: RelationInstance): number => terms.filter(({ value }) => value === null).length;

/** Figures that credit nobody belong together only within one source. */
const originatorKey = ({ figure, source }: Claim): string =>
  figure.originator.length > 0 ? figure.originator.toSorted().join(";") : `\u0000${source.id}`;

function termValue(
  term: RelationTerm,
  population: Id,
  at: readonly Claim[],
  pool: readonly Claim[],
): TermValue {
  if (term.delta) return growthOf(term, population, at, pool);
  const claims = at.filter(
    ({ figure }) => figure.indicator === term.indicator && figure.population === population,
  );
  const value = claims.length > 0 ? claims.map((claim) => claim.interval).reduce(intersection) : null;
  return { term, population, value, claims };
}

/**
 * What a running total grew by over the context's period: its value at the end less its value the day before the
 * start, or less zero where the total itself starts there.
 */
function growthOf(
  term: RelationTerm,
  population: Id,
  at: readonly Claim[],
  pool: readonly Claim[],
): TermValue {
  const none: TermValue = { term, population, value: null, claims: [] };
  const period = at.find(({ figure, start }) => figure.indicator !== term.indicator && start !== null);
  const series = pool.filter(
    ({ figure }) => figure.indicator === term.indicator && figure.population === population,
  );
  if (!period?.start || !period.asOf) return none;
  const { start, asOf } = period;
  for (const end of series) {
    if (!end.asOf || !end.start || !sharesContext(end, period) || sameMoment(end.asOf, asOf) !== "always")
      continue;
    if (sameStart(end.start, start) === "always") return { ...none, value: end.interval, claims: [end] };
    const dayBefore = { ...start, text: "", first: start.first - 1, last: start.last - 1 };
    const before = series.find(
      (claim) =>
        claim.asOf !== null &&
        claim.start?.text === end.start?.text &&
        sharesContext(claim, period) &&
        sameMoment(claim.asOf, dayBefore) === "always",
    );
    if (before)
      return { ...none, value: sum(end.interval, scaled(before.interval, -1)), claims: [end, before] };
  }
  return none;
}

const sharesContext = (a: Claim, b: Claim): boolean =>
  a.figure.place === b.figure.place &&
  a.figure.event === b.figure.event &&
  a.figure.phase === b.figure.phase &&
  a.figure.method === b.figure.method;

function doubtsOf(terms: readonly TermValue[]): readonly Doubt[] {
  const claims = terms.flatMap((term) => term.claims);
  const dates = terms
    .filter(({ term }) => !term.delta)
    .flatMap((term) => term.claims.flatMap(({ asOf }) => asOf ?? []));
  const doubts: Doubt[] = [];
  if (dates.some((date) => dates.some((other) => sameMoment(date, other) !== "always"))) doubts.push("dates");
  if (claims.some(({ figure }) => figure.qualifier === "vague")) doubts.push("vague");
  if (claims.some(({ figure }) => figure.qualifier === "about")) doubts.push("about");
  return doubts;
}
