import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Derived } from "../model/estimate.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { type StepLabels, waterfallSpec } from "./waterfall-picture.ts";
import { type Step, stepsTo } from "./waterfall-steps.ts";
import { asOfName, capitalised, listed, periodName, placeNames, sentences, sourceLine } from "./wording.ts";

/** As many identities as a section shows pictures of; the table of derived values has all of them. */
const mostWaterfalls = 8;
const mostTried = 8;

/** For each identity that gives a value no source prints: how the latest of them comes about. */
export function waterfalls(audit: Audit, board: Board): readonly ChartPlan[] {
  const charted = isCharted(audit.dataset);
  const derived = audit.derived.filter(({ scope }) => charted(scope.indicator));
  return [...Map.groupBy(derived, ({ relation }) => relation).values()]
    .flatMap((ofRelation) => {
      for (const each of ofRelation.toSorted(latestFirst).slice(0, mostTried)) {
        const steps = stepsTo(each, audit);
        if (steps.length > 0) return [waterfall(each, steps, audit, board)];
      }
      return [];
    })
    .slice(0, mostWaterfalls);
}

const latestFirst = (a: Derived, b: Derived): number =>
  compare(b.latest, a.latest) || compare(b.inputs.length, a.inputs.length);

function waterfall(derived: Derived, steps: readonly Step[], audit: Audit, board: Board): ChartPlan {
  const { words } = board;
  const isOneGroup = steps.every(({ population }) => population === derived.scope.population);
  const labels = steps.map((step) => labelsOf(step, isOneGroup, words));
  const claims = steps.flatMap((step) => step.claims);
  const indicator = words.indicator(derived.scope.indicator);
  const population = derived.scope.population === "" ? [] : [words.population(derived.scope.population)];
  return {
    id: `waterfall-${derived.relation}`,
    place: { section: "derived", about: derived.relation },
    title: capitalised(
      words.say("chart.waterfall.title", {
        indicator,
        value: words.interval(derived.interval),
        asOf: words.asOf(derived.asOf, derived.latest),
      }),
    ),
    subtitle: capitalised(
      words.say("chart.waterfall.subtitle", {
        indicator,
        scope: listed([...population, ...placeNames(claims, audit, words), periodName(claims, words)], words),
      }),
    ),
    sourceLine: sourceLine(claims, {}, words),
    description: words.say("chart.waterfall.description", {
      steps: sentences(
        labels.map((label) => capitalised(words.say("chart.waterfall.described", { ...label }))),
        words,
      ),
    }),
    table: {
      header: ["term", "value", "from"].map((column) => words.say(`chart.column.${column}`)),
      rows: labels.map(({ term, value, detail }) => [term, value, detail]),
    },
    spec: waterfallSpec(steps, labels, board),
  };
}

function labelsOf(
  { operation, times, indicator, population, claims, values }: Step,
  isOneGroup: boolean,
  words: Words,
): StepLabels {
  const said = words.indicator(indicator);
  const whom = isOneGroup
    ? said
    : words.say("chart.waterfall.of", { indicator: said, population: words.population(population) });
  const term =
    times === 1 ? whom : words.say("chart.waterfall.times", { times: words.number(times), term: whom });
  const sources = [
    ...new Set(
      claims.map((claim) =>
        words.say("chart.waterfall.source", {
          source: words.source(claim.source.id),
          date: asOfName(claim, words),
        }),
      ),
    ),
  ];
  return {
    term: capitalised(words.say(`chart.waterfall.${operation}`, { term })),
    detail: claims.length === 0 ? words.say("chart.waterfall.derived") : listed(sources, words),
    value: words.interval(values),
  };
}
