import type { Audit } from "../model/audit.ts";
import type { Claim } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { claimsOf } from "../model/reading.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { familiesOf, hasNumber } from "./families.ts";
import { figureTable } from "./figure-table.ts";
import { headline } from "./headline.ts";
import { axisFor, intervalSpec } from "./interval-picture.ts";
import { type Item, itemsOf, partsOf } from "./interval-rows.ts";
import {
  capitalised,
  listed,
  periodName,
  placeNames,
  sentences,
  sourceLine,
  supersededOf,
} from "./wording.ts";

/** As tall as a picture may be and still share a printed page with its heading and key. */
const tallest = 800;

/** For each count, the figures that sources give of it, side by side: those with most figures first. */
export function intervalCharts(audit: Audit, board: Board): readonly ChartPlan[] {
  const claims = claimsOf(audit.dataset).filter(({ indicator }) => indicator.kind !== "measure");
  return [...Map.groupBy(claims, ({ indicator }) => indicator.id)]
    .filter(([, all]) => all.filter(hasNumber).length >= 2)
    .toSorted(([, a], [, b]) => b.length - a.length)
    .flatMap(([indicator, all]) => chartsOf(indicator, all, audit, board));
}

function chartsOf(indicator: Id, claims: readonly Claim[], audit: Audit, board: Board): readonly ChartPlan[] {
  const { words } = board;
  const families = familiesOf(claims, audit.dataset.lattice);
  const items = itemsOf(families, audit, board);
  const axis = axisFor(items, board);
  const title = headline(indicator, families, audit, words);
  const parts = partsOf(items, tallest);
  return parts.map((part, index) => {
    const shown = part.flatMap((item) => (item.type === "figure" ? [item.claim] : []));
    const number = { part: index + 1, parts: parts.length };
    return {
      id: `interval-${indicator}${index === 0 ? "" : `-${index + 1}`}`,
      title: parts.length === 1 ? title : words.say("chart.part", { title, ...number }),
      subtitle: capitalised(
        words.say("chart.interval.subtitle", {
          indicator: words.indicator(indicator),
          scope: listed([...scopeNames(claims, audit, words), periodName(claims, words)], words),
        }),
      ),
      sourceLine: sourceLine(shown, { superseded: supersededOf(audit, new Set([indicator])) }, words),
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
