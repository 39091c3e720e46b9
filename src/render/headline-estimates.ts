import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import { type Estimate, grades } from "../model/estimate.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, isAtLeast, openFindings } from "../model/finding.ts";
import { sameScope } from "../model/scope.ts";
import type { Words } from "../model/words.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { isRunOfSteps, type Series } from "./series.ts";

/** The series of each indicator. */
export type SeriesByIndicator = ReadonlyMap<Id, readonly Series[]>;

/** With fewer headlines than these, a second series of an indicator is one too. */
const fewHeadlines = 4;

/**
 * The latest estimate of one series an indicator: of the indicators that most figures are about, the best backed
 * series first. Only a series that has a number of its own: one that is bounded by narrower counts alone, or says
 * "dozens", is left to the tables; so are steps from one report to the next, where anything else can be said.
 */
export function headlineEstimates(
  { dataset }: Audit,
  series: SeriesByIndicator,
  words: Words,
): readonly Estimate[] {
  const candidates = [...series].map(([indicator, all]) => ({ indicator, all: latestOfEach(all, dataset) }));
  const order = indicatorOrder(dataset, words);
  const ranked = candidates
    .toSorted((a, b) => order(a.indicator, b.indicator))
    .map(({ all }) => all.toSorted(bestFirst));
  const firsts = ranked.flatMap(([first]) => first ?? []);
  if (firsts.length === 0)
    return [...series.values()].flatMap((all) => latestWithNumber(all[0], dataset)).slice(0, 1);
  return firsts.length >= fewHeadlines
    ? firsts
    : [...firsts, ...ranked.flatMap(([, second]) => second ?? [])];
}

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
  compare(b.interval.low, a.interval.low);
