import type { Audit } from "../model/audit.ts";
import type { Claim } from "../model/claim.ts";
import { claimsOf } from "../model/reading.ts";
import { setAside } from "../model/set-aside.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { type Cell, type Coverage, coverageOf, cutTo, figuresIn } from "./coverage.ts";
import { matricesOf } from "./matrix-layout.ts";
import { kindOf, matrixSpec } from "./matrix-picture.ts";
import { capitalised, listed, periodName, placeNames, sentences, sourceLine } from "./wording.ts";

/** As many as a few printed pages have room for. */
const mostSources = 60;
const mostIndicators = 24;

/** Which source speaks of what, and whether it says who counted. Nothing to see for one source or one indicator. */
export function matrices(audit: Audit, board: Board): readonly ChartPlan[] {
  const { words } = board;
  const claims = claimsOf(audit.dataset);
  const whole = coverageOf(claims);
  const coverage = cutTo(whole, mostSources, mostIndicators);
  if (coverage.sources.length < 2 || coverage.indicators.length < 2) return [];
  const further = figuresIn(whole) - figuresIn(coverage);
  const parts = matricesOf(coverage, board);
  const title = titleOf(whole, words);
  return parts.map((part, index) => {
    const cells = inReadingOrder(part.cells, coverage);
    const inPart = new Set(cells.map((cell) => `${cell.source} ${cell.indicator}`));
    const shown = claims.filter(({ source, indicator }) => inPart.has(`${source.id} ${indicator.id}`));
    return {
      id: index === 0 ? "matrix" : `matrix-${index + 1}`,
      place: { section: "coverage", about: "" },
      title:
        parts.length === 1 ? title : words.say("chart.part", { title, part: index + 1, parts: parts.length }),
      subtitle: subtitleOf(claims, audit, words),
      sourceLine: sourceLine(shown, { ...setAside(audit, new Set(coverage.indicators)), further }, words),
      description: descriptionOf(cells, words),
      table: {
        header: ["source", "indicator", "figures", "numbers", "credited"].map((column) =>
          words.say(`chart.column.${column}`),
        ),
        rows: cells.map(({ source, indicator, figures, numbers, credited }) => [
          words.source(source),
          words.indicator(indicator),
          words.number(figures),
          words.number(numbers),
          words.number(credited),
        ]),
      },
      spec: matrixSpec(part, board),
    };
  });
}

const subtitleOf = (claims: readonly Claim[], audit: Audit, words: Words): string =>
  words.say("chart.matrix.subtitle", {
    scope: listed([...placeNames(claims, audit, words), periodName(claims, words)], words),
  });

/** What most sources speak of, and how many figures say nothing of who counted. */
function titleOf({ cells, sources, indicators }: Coverage, words: Words): string {
  const [most = ""] = indicators;
  const figures = cells.reduce((sum, cell) => sum + cell.numbers, 0);
  const covering = cells.filter(({ indicator }) => indicator === most).length;
  const count = figures - cells.reduce((sum, cell) => sum + cell.credited, 0);
  const before =
    covering === 1
      ? words.say("chart.matrix.apart")
      : words.say("chart.matrix.covering", {
          covering,
          sources: sources.length,
          indicator: words.indicator(most),
        });
  const item =
    count === 0
      ? words.say("chart.matrix.all-credited")
      : words.say("chart.matrix.uncredited", { count, figures: words.number(figures) });
  return capitalised(words.say("chart.headline.both", { before, item }));
}

const inReadingOrder = <C extends Cell>(
  cells: readonly C[],
  { sources, indicators }: Coverage,
): readonly C[] =>
  cells.toSorted(
    (a, b) =>
      sources.indexOf(a.source) - sources.indexOf(b.source) ||
      indicators.indexOf(a.indicator) - indicators.indexOf(b.indicator),
  );

function descriptionOf(cells: readonly Cell[], words: Words): string {
  const said = [...Map.groupBy(cells, ({ source }) => source)].map(([source, row]) =>
    words.say("chart.matrix.described", {
      source: words.source(source),
      cells: listed(
        row.map((cell) =>
          words.say("chart.matrix.cell", {
            indicator: words.indicator(cell.indicator),
            figures: cell.figures,
            kind: kindOf(cell),
          }),
        ),
        words,
      ),
    }),
  );
  return words.say("chart.matrix.description", { rows: sentences(said, words) });
}
