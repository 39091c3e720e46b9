import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Id, Lattice } from "../model/dataset.ts";
import { disputedClaims } from "../model/disputed-claims.ts";
import { type Estimate, grades, type SeriesScope } from "../model/estimate.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, isAtLeast, openFindings } from "../model/finding.ts";
import { cellKey, sameScope } from "../model/scope.ts";
import { indicatorRank } from "./indicator-order.ts";
import { isRunOfSteps, type Series } from "./series.ts";

/** The series of each indicator. */
export type SeriesByIndicator = ReadonlyMap<Id, readonly Series[]>;

/** With fewer headlines than these, a second series of an indicator is one too. */
const fewHeadlines = 4;

/**
 * The latest estimate of one series an indicator: of the indicators that most figures are about, the widest count first
 * (all protesters before those of one town), then the best backed. Only a series that has a number of its own: one that
 * is bounded by narrower counts alone, or says "dozens", is left to the tables; so are steps from one report to the
 * next, where anything else can be said. No label has a say: the headlines are the same in every language.
 */
export function headlineEstimates(audit: Audit, series: SeriesByIndicator): readonly Estimate[] {
  const { dataset } = audit;
  const ownNumber = ownNumberIn(audit);
  const order = indicatorRank(dataset);
  const ranked = [...series]
    .toSorted(([a], [b]) => order(a, b) || compare(a, b))
    .map(([, all]) => widestFirst(latestOfEach(all, ownNumber), dataset.lattice));
  const firsts = ranked.flatMap(([first]) => first ?? []);
  if (firsts.length === 0)
    return [...series.values()].flatMap((all) => latestWithNumber(all[0], ownNumber)).slice(0, 1);
  if (firsts.length >= fewHeadlines) return firsts;
  const seconds = ranked.flatMap(
    ([first, ...others]) => others.find((other) => first && areApart(other, first, dataset.lattice)) ?? [],
  );
  return [...firsts, ...seconds];
}

/** Of counts of one indicator, those that lie in no other of them first. */
function widestFirst(estimates: readonly Estimate[], lattice: Lattice): readonly Estimate[] {
  const around = (estimate: Estimate): number =>
    estimates.filter((other) => isWider(other, estimate, lattice)).length;
  const depths = new Map(estimates.map((estimate) => [estimate, around(estimate)]));
  return estimates.toSorted(
    (a, b) =>
      compare(depths.get(a) ?? 0, depths.get(b) ?? 0) || bestFirst(a, b) || compare(keyOf(a), keyOf(b)),
  );
}

const isWider = (wide: Estimate, narrow: Estimate, lattice: Lattice): boolean =>
  cellKey(wide.scope) !== cellKey(narrow.scope) && isAround(wide.scope, narrow.scope, lattice);

/** Two counts of which neither tells of people that the other tells of, as far as the dataset knows. */
const areApart = ({ scope: a }: Estimate, { scope: b }: Estimate, lattice: Lattice): boolean =>
  !isAround(a, b, lattice) && !isAround(b, a, lattice);

const isAround = (wide: SeriesScope, narrow: SeriesScope, { populations, places }: Lattice): boolean =>
  populations.within(narrow.population, wide.population) &&
  places.within(narrow.place, wide.place) &&
  (wide.event === "" || wide.event === narrow.event);

/** What a reader who takes the number should know at once: the first finding that says something is the matter with it. */
export function doubtOf(estimate: Estimate, audit: Audit): Finding | null {
  const { lowFigures, highFigures, grade } = estimate;
  const disputed = grade === "contested" ? disputedClaims(audit)(estimate) : [];
  const about = [...lowFigures, ...highFigures, ...disputed.map(({ figure }) => figure.id)];
  const open = openFindings(audit.findings).find(
    ({ severity, figures }) => isAtLeast(severity, "warning") && about.some((id) => figures.includes(id)),
  );
  return open ?? null;
}

type HasOwnNumber = (estimate: Estimate) => boolean;

const latestOfEach = (series: readonly Series[], hasOwnNumber: HasOwnNumber): Estimate[] =>
  series.filter((each) => !isRunOfSteps(each)).flatMap((each) => latestWithNumber(each, hasOwnNumber));

function latestWithNumber(series: Series | undefined, hasOwnNumber: HasOwnNumber): Estimate[] {
  const latest = series?.estimates.findLast(hasOwnNumber);
  return latest ? [latest] : [];
}

/** Looks up whether an estimate rests on a number of its own series, or one of its own date is disputed. */
function ownNumberIn(audit: Audit): HasOwnNumber {
  const figures = figuresById(audit.dataset);
  const disputedIn = disputedClaims(audit);
  return (estimate) => {
    const { scope, lowFigures, highFigures } = estimate;
    const own = [...lowFigures, ...highFigures].flatMap((id) => figures.get(id) ?? []);
    return [...own, ...disputedIn(estimate).map(({ figure }) => figure)].some(
      (figure) => figure.qualifier !== "vague" && sameScope(figure, scope),
    );
  };
}

const bestFirst = (a: Estimate, b: Estimate): number =>
  compare(grades.indexOf(a.grade), grades.indexOf(b.grade)) ||
  compare(b.latest, a.latest) ||
  compare(b.interval.low, a.interval.low) ||
  compare(a.interval.high, b.interval.high);

const keyOf = ({ scope }: Estimate): string => JSON.stringify(scope);
