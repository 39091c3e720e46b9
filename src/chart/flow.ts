import type { Audit } from "../model/audit.ts";
import type { Claim } from "../model/claim.ts";
import { claimsOf } from "../model/reading.ts";
import { setAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { type Flow, flowOf } from "./flow-layout.ts";
import { flowSpec } from "./flow-picture.ts";
import { creditsIn, figuresOf, type Link, originKey, type Reliance, relianceOf } from "./reliance.ts";
import { capitalised, listed, periodName, placeNames, sentences, sourceLine } from "./wording.ts";

/** As many origins as a source can have links to on one page, and as many links as a few pages have room for. */
const mostOrigins = 40;
const mostLinks = 110;
const tallest = 800;
/** Of origins with as many figures as any, those that a title names. */
const mostNamed = 2;

/** Who relies on whom: a link from each originator to each source that prints its figures. */
export function flows(audit: Audit, board: Board): readonly ChartPlan[] {
  const { words } = board;
  const claims = claimsOf(audit.dataset);
  const whole = creditsIn(claims);
  if (![...whole.origins.keys()].some((origin) => origin !== "")) return [];
  const drawn = heaviest(claims);
  const title = titleOf(whole, words);
  const parts = partsOf(drawn, board);
  return parts.map(({ reliance, flow, shown }, index) => {
    const indicators = new Set(shown.map(({ indicator }) => indicator.id));
    const further = claims.length - drawn.length;
    return {
      id: index === 0 ? "flow" : `flow-${index + 1}`,
      place: { section: "reliance", about: "" },
      title:
        parts.length === 1 ? title : words.say("chart.part", { title, part: index + 1, parts: parts.length }),
      subtitle: words.say("chart.flow.subtitle", {
        scope: listed([...placeNames(shown, audit, words), periodName(shown, words)], words),
      }),
      sourceLine: sourceLine(shown, { ...setAside(audit, indicators), further }, words),
      description: descriptionOf(reliance, words),
      table: {
        header: ["originator", "source", "figures"].map((column) => words.say(`chart.column.${column}`)),
        rows: reliance.links.map(({ origin, source, figures }) => [
          words.organisations(reliance.origins.get(origin) ?? []),
          words.source(source),
          words.number(figures),
        ]),
      },
      spec: flowSpec(flow, board),
    };
  });
}

/** The figures of those origins that stand behind most, and of the sources that print most of them. */
function heaviest(claims: readonly Claim[]): readonly Claim[] {
  const origins = byWeight(claims, originKey).slice(0, mostOrigins);
  const kept = new Set(origins.map(([key]) => key));
  let links = 0;
  return byWeight(
    claims.filter((claim) => kept.has(originKey(claim))),
    ({ source }) => source.id,
  )
    .filter(([, own]) => {
      links += new Set(own.map(originKey)).size;
      return links <= mostLinks;
    })
    .flatMap(([, own]) => own);
}

const byWeight = (claims: readonly Claim[], keyOf: (claim: Claim) => string) =>
  [...Map.groupBy(claims, keyOf)].toSorted(([, a], [, b]) => b.length - a.length);

interface Part {
  readonly reliance: Reliance;
  readonly flow: Flow;
  readonly shown: readonly Claim[];
}

/** As few parts as there are pages to fill: the sources in turn, each part with the origins that it needs. */
function partsOf(claims: readonly Claim[], board: Board): readonly Part[] {
  const { sources } = relianceOf(claims);
  for (let count = 1; ; count++) {
    const size = Math.ceil(sources.length / count);
    const parts = Array.from({ length: Math.ceil(sources.length / size) }, (_, index): Part => {
      const own = new Set(sources.slice(index * size, (index + 1) * size));
      const shown = claims.filter(({ source }) => own.has(source.id));
      const reliance = relianceOf(shown);
      return { reliance, flow: flowOf(reliance, board), shown };
    });
    if (size === 1 || parts.every(({ flow }) => flow.height <= tallest)) return parts;
  }
}

/** Who stands behind most figures, and how many nobody stands behind. */
function titleOf({ origins, links }: Reliance, words: Words): string {
  const total = links.reduce((sum, { figures }) => sum + figures, 0);
  const figures = words.number(total);
  const weights = [...origins.keys()]
    .filter((origin) => origin !== "")
    .map((origin) => ({ origin, count: figuresOf(links, origin) }));
  const most = Math.max(...weights.map((each) => each.count));
  const first = weights
    .filter((each) => each.count === most)
    .map(({ origin }) => words.organisations(origins.get(origin) ?? []));
  const named = first.slice(0, mostNamed);
  const said = { origin: listed(named, words), count: most, figures };
  const before =
    first.length === 1
      ? words.say("chart.flow.behind", said)
      : words.say("chart.flow.tied", { ...said, more: first.length - named.length });
  const count = figuresOf(links, "");
  const item =
    count === 0
      ? words.say("chart.flow.all-credited")
      : words.say("chart.flow.uncredited", { count, figures });
  return capitalised(words.say("chart.headline.both", { before, item }));
}

function descriptionOf({ origins, links }: Reliance, words: Words): string {
  const said = [...Map.groupBy(links, ({ origin }) => origin)].map(([origin, own]) =>
    capitalised(
      words.say("chart.matrix.described", {
        source: words.organisations(origins.get(origin) ?? []),
        cells: listed(
          own.map(({ source, figures }: Link) =>
            words.say("chart.flow.link", { source: words.source(source), count: figures }),
          ),
          words,
        ),
      }),
    ),
  );
  return words.say("chart.flow.description", { rows: sentences(said, words) });
}
