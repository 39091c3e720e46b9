import type { Audit } from "../model/audit.ts";
import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { claimsOf } from "../model/reading.ts";
import { setAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { cutTo, familiesOf, hasNumber } from "./families.ts";
import { figureTable } from "./figure-table.ts";
import { headline } from "./headline.ts";
import { axisFor, intervalSpec } from "./interval-picture.ts";
import { type Item, itemsOf, partsOf } from "./interval-rows.ts";
import {
  capitalised,
  contradicted,
  listed,
  periodName,
  placeNames,
  sentences,
  sourceLine,
} from "./wording.ts";

/** As tall as a picture may be and still share a printed page with its heading and key. */
const tallest = 660;

/** As many indicators, and figures of each, as a few printed pages have room for; the register has them all. */
export const mostIndicators = 16;
const mostFigures = 64;

/** More figures than these of one source, in one scope, are a course of time: a timeline has them all. */
const mostOfOneSource = 24;

/** For each count, the figures that sources give of it, side by side: those with most figures first. */
export function intervalCharts(audit: Audit, board: Board): readonly ChartPlan[] {
  const charted = isCharted(audit.dataset);
  const claims = claimsOf(audit.dataset).filter(
    ({ indicator }) => indicator.kind !== "measure" && charted(indicator.id),
  );
  return [...Map.groupBy(claims, ({ indicator }) => indicator.id)]
    .filter(([, all]) => all.filter(hasNumber).length >= 2)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .slice(0, mostIndicators)
    .flatMap(([indicator, all]) => chartsOf(indicator, all, audit, board));
}

function chartsOf(indicator: Id, claims: readonly Claim[], audit: Audit, board: Board): readonly ChartPlan[] {
  const { words } = board;
  const compared = withoutCourses(claims, contradicted(audit));
  const families = familiesOf(compared, audit.dataset.lattice);
  const items = itemsOf(cutTo(mostFigures, families), audit, board);
  const further = Math.max(0, compared.length - mostFigures);
  const axis = axisFor(items, board);
  const title = headline(indicator, families, audit, words);
  const parts = partsOf(items, tallest);
  return parts.map((part, index) => {
    const shown = part.flatMap((item) => (item.type === "figure" ? [item.claim] : []));
    const number = { part: index + 1, parts: parts.length };
    return {
      id: `interval-${indicator}${index === 0 ? "" : `-${index + 1}`}`,
      place: { section: "indicators", about: indicator },
      title: parts.length === 1 ? title : words.say("chart.part", { title, ...number }),
      subtitle: capitalised(
        words.say("chart.interval.subtitle", {
          indicator: words.indicator(indicator),
          scope: listed([...scopeNames(compared, audit, words), periodName(compared, words)], words),
          latest: compared.length < claims.length ? "yes" : "no",
        }),
      ),
      sourceLine: sourceLine(shown, { ...setAside(audit, new Set([indicator])), further }, words),
      description: description(indicator, part, axis.scale.kind, words),
      table: figureTable(shown, words),
      spec: intervalSpec(part, axis, board),
    };
  });
}

/** Of a source's long course of figures of one scope, only the latest, and those that are contradicted. */
function withoutCourses(claims: readonly Claim[], disputed: ReadonlySet<Id>): readonly Claim[] {
  const bySource = Map.groupBy(claims, ({ cell, source }) => `${cell} ${source.id}`);
  return [...bySource.values()].flatMap((course) => {
    if (course.length <= mostOfOneSource) return course;
    const [latest] = course.toSorted(latestFirst);
    return course.filter((claim) => claim === latest || disputed.has(claim.figure.id));
  });
}

const latestFirst = (a: Claim, b: Claim): number =>
  compare(b.asOf?.last ?? Number.NEGATIVE_INFINITY, a.asOf?.last ?? Number.NEGATIVE_INFINITY) ||
  byContent(a, b);

/** Who and where, as far as all the figures have it in common. */
function scopeNames(claims: readonly Claim[], audit: Audit, words: Words): readonly string[] {
  const populations = new Set(claims.map(({ figure }) => figure.population));
  const [population = ""] = populations;
  return [
    ...(populations.size === 1 && population !== "" ? [words.population(population)] : []),
    ...placeNames(claims, audit, words),
  ];
}

function description(indicator: Id, items: readonly Item[], scale: string, words: Words): string {
  let group = "";
  const said = items.flatMap((item) => {
    if (item.type === "heading") {
      group = item.text;
      return [];
    }
    const { figure, source } = item.claim;
    const facts = {
      value: words.value(figure),
      source: words.source(source.id),
      period: words.period(figure.period?.text ?? ""),
    };
    const sentence = { ...facts, group, grouped: group === "" ? "no" : "yes" };
    return [capitalised(words.say("chart.interval.described", sentence))];
  });
  return words.say("chart.interval.description", {
    indicator: words.indicator(indicator),
    count: said.length,
    figures: sentences(said, words),
    scale: scale === "linear" ? "linear" : "logarithmic",
  });
}
