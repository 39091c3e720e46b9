import type { Audit } from "../model/audit.ts";
import { claimOf } from "../model/claim.ts";
import type { Figure, Id } from "../model/dataset.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { disputedFigures } from "../model/finding.ts";
import { areEqual, type Interval, isAnything } from "../model/interval.ts";
import { sameScope } from "../model/scope.ts";
import type { Words } from "../model/words.ts";
import { estimateAnchor } from "./anchors.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { compareLabels } from "./order.ts";
import { startOfLine } from "./sentence-case.ts";
import type { Series } from "./series.ts";
import { chosenRows } from "./series-rows.ts";
import { allOfAudit } from "./the-rest.ts";

/** One series with a row for each of its dates, or for as many as a reader takes in. */
export interface SeriesModel {
  readonly label: string;
  readonly rows: readonly EstimateRow[];
  /** Says what has no row, and where it is; `null` where everything has one. */
  readonly leftOut: string | null;
}

export interface EstimateRow {
  readonly anchor: string;
  /** The date as of which it holds; of a run of periods the period. */
  readonly when: string;
  /** Why this one of many periods is shown: "the latest"; `null` where all are. */
  readonly remark: string | null;
  readonly value: string;
  /** The span of the disputed values; `null` where nothing is disputed. */
  readonly disputed: string | null;
  readonly grade: string;
  /** Each origin on its own: organisations credited jointly are one. */
  readonly origins: readonly string[];
  readonly bounds: readonly Bound[];
}

/** The figures that set an estimate's lower bound, its upper bound, or both. */
export interface Bound {
  readonly label: string;
  readonly figures: readonly FigureRow[];
  /** How many figures are not named, in words; `null` where all are. */
  readonly more: string | null;
}

const figuresOfBound = 6;

export function seriesModel(series: Series, audit: Audit, words: Words, figures: FigureRows): SeriesModel {
  const { rows, leftOut } = chosenRows(series, words);
  const when = ({ scope, asOf, latest }: Estimate): string =>
    series.kind === "course" ? words.date(asOf, latest) : words.period(`${scope.start}/${asOf}`);
  return {
    label: startOfLine(series.label, words),
    rows: rows.map(({ estimate, remark }) => ({
      ...estimateRow(estimate, audit, words, figures),
      when: when(estimate),
      remark: remark && words.say(`estimates.${remark}`),
    })),
    leftOut: leftOut && `${leftOut} ${allOfAudit(audit, words)}`,
  };
}

function estimateRow(
  estimate: Estimate,
  audit: Audit,
  words: Words,
  figures: FigureRows,
): Omit<EstimateRow, "when" | "remark"> {
  const atOdds = isUnknown(estimate) ? disputedAt(estimate, audit) : [];
  const origins = [...estimate.origins, ...atOdds.map(({ originator }) => originator)].filter(
    (origin) => origin.length > 0,
  );
  return {
    anchor: estimateAnchor(estimate),
    ...valueAndDispute(estimate, audit, words),
    grade: words.grade(estimate.grade),
    origins: [...new Set(origins.map((origin) => words.organisations(origin)))].toSorted(compareLabels),
    bounds: boundsOf(
      estimate,
      atOdds.map(({ id }) => id),
      words,
      figures,
    ),
  };
}

/** An estimate's value and the span of what is disputed about it: "no estimate" where all that there is is disputed. */
export function valueAndDispute(
  estimate: Pick<Estimate, "interval" | "disputed" | "scope">,
  audit: Audit,
  words: Words,
): Pick<EstimateRow, "value" | "disputed"> {
  const { disputed, interval, scope } = estimate;
  const say = (each: Interval) => valueInUnit(each, scope.indicator, audit, words);
  return {
    value: isUnknown(estimate) ? words.say("estimates.none") : say(interval),
    disputed:
      disputed && !areEqual(disputed, interval) ? words.say("page.disputed", { value: say(disputed) }) : null,
  };
}

const isUnknown = ({ interval, disputed }: Pick<Estimate, "interval" | "disputed">): boolean =>
  disputed !== null && isAnything(interval);

/** The figures in open errors that are of an estimate's own scope and date. */
function disputedAt({ scope, asOf }: Estimate, { dataset, findings }: Audit): Figure[] {
  const disputed = disputedFigures(findings);
  return dataset.figures.filter((figure) => {
    if (!disputed.has(figure.id) || !sameScope(figure, scope)) return false;
    const claim = claimOf(dataset, figure);
    const isOfSeries = claim?.indicator.kind === "stock" || claim?.start?.text === scope.start;
    return isOfSeries && (figure.method ?? null) === scope.method && claim?.asOf?.text === asOf;
  });
}

function boundsOf(
  { lowFigures, highFigures }: Estimate,
  atOdds: readonly Id[],
  words: Words,
  figures: FigureRows,
): Bound[] {
  const bound = (name: string, ids: readonly Id[]): Bound => ({
    label: words.say(`page.bound-${name}`),
    figures: figures.byIds(ids.slice(0, figuresOfBound)),
    more:
      ids.length > figuresOfBound
        ? words.say("finding.more-figures", { count: ids.length - figuresOfBound })
        : null,
  });
  const same =
    lowFigures.length === highFigures.length && lowFigures.every((figure) => highFigures.includes(figure));
  const bounds = same ? [bound("both", lowFigures)] : [bound("low", lowFigures), bound("high", highFigures)];
  return [...bounds, bound("disputed", atOdds)].filter((each) => each.figures.length > 0);
}

/** The relation that a value comes from, as its dataset puts it into words; empty where it does not. */
export function relationLabel({ relation }: Derived, { dataset }: Audit, words: Words): string {
  const stated = dataset.relations.find(({ id }) => id === relation);
  return stated ? words.text(stated, "label") : "";
}

/** An estimate in its unit, and what is disputed of it: that alone, where the estimate says no more or nothing. */
export function estimateInWords(estimate: Estimate, audit: Audit, words: Words): string {
  const { scope, interval, disputed } = estimate;
  const said = valueInUnit(interval, scope.indicator, audit, words);
  if (!disputed) return said;
  const isAll = isAnything(interval) || areEqual(interval, disputed);
  return words.say(isAll ? "audit.disputed-only" : "audit.disputed", {
    estimate: said,
    disputed: valueInUnit(disputed, scope.indicator, audit, words),
  });
}

/** "at least 80,000 USD"; a count has no unit to be named. */
export function valueInUnit(interval: Interval, indicator: Id, { dataset }: Audit, words: Words): string {
  return words.interval(interval, dataset.indicators.get(indicator)?.unit);
}
