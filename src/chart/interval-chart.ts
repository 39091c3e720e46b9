import type { Audit } from "../model/audit.ts";
import type { Claim } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { claimsOf } from "../model/reading.ts";
import { setAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { latestOfCourses } from "./courses.ts";
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

/**
 * For each count, the figures that sources give of it, side by side: those with most figures first. One number alone
 * is no picture.
 */
export function intervalCharts(audit: Audit, board: Board): readonly ChartPlan[] {
  const charted = isCharted(audit.dataset);
  const claims = claimsOf(audit.dataset).filter(
    ({ indicator }) => indicator.kind !== "measure" && charted(indicator.id),
  );
  return [...Map.groupBy(claims, ({ indicator }) => indicator.id)]
    .map(([indicator, all]) => ({ indicator, all, compared: latestOfCourses(all, contradicted(audit)) }))
    .filter(({ compared }) => compared.filter(hasNumber).length >= 2)
    .toSorted((a, b) => b.all.length - a.all.length)
    .slice(0, mostIndicators)
    .flatMap(({ indicator, all, compared }) => chartsOf(indicator, all, compared, audit, board));
}

function chartsOf(
  indicator: Id,
  claims: readonly Claim[],
  compared: readonly Claim[],
  audit: Audit,
  board: Board,
): readonly ChartPlan[] {
  const { words } = board;
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
