import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Dataset, Id, Lattice } from "../model/dataset.ts";
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
export function headlineEstimates({ dataset }: Audit, series: SeriesByIndicator): readonly Estimate[] {
  const order = indicatorRank(dataset);
  const ranked = [...series]
    .toSorted(([a], [b]) => order(a, b) || compare(a, b))
    .map(([, all]) => widestFirst(latestOfEach(all, dataset), dataset.lattice));
  const firsts = ranked.flatMap(([first]) => first ?? []);
  if (firsts.length === 0)
    return [...series.values()].flatMap((all) => latestWithNumber(all[0], dataset)).slice(0, 1);
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
export const doubtOf = ({ lowFigures, highFigures }: Estimate, { findings }: Audit): Finding | null =>
  openFindings(findings).find(
    ({ severity, figures }) =>
      isAtLeast(severity, "warning") && [...lowFigures, ...highFigures].some((id) => figures.includes(id)),
  ) ?? null;

const latestOfEach = (series: readonly Series[], dataset: Dataset): Estimate[] =>
  series.filter((each) => !isRunOfSteps(each)).flatMap((each) => latestWithNumber(each, dataset));

/** The last of a series' estimates that rests on a number of the series' own, if there is one. */
function latestWithNumber(series: Series | undefined, dataset: Dataset): Estimate[] {
  const figures = figuresById(dataset);
  const latest = series?.estimates.findLast(({ scope, lowFigures, highFigures }) =>
    [...lowFigures, ...highFigures].some((id) => {
      const figure = figures.get(id);
      return figure !== undefined && figure.qualifier !== "vague" && sameScope(figure, scope);
    }),
  );
  return latest ? [latest] : [];
}

const bestFirst = (a: Estimate, b: Estimate): number =>
  compare(grades.indexOf(a.grade), grades.indexOf(b.grade)) ||
  compare(b.latest, a.latest) ||
  compare(b.interval.low, a.interval.low) ||
  compare(a.interval.high, b.interval.high);

const keyOf = ({ scope }: Estimate): string => JSON.stringify(scope);
