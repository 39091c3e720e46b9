import type { TopLevelSpec } from "vega-lite";
import type { Claim } from "../model/claim.ts";
import type { Finding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import { type Label, type LabelLine, rowLabels } from "./finding-labels.ts";
import { isAnyOpen, markLayers, markOf, markRows } from "./interval-marks.ts";
import { labelPlace, occupantOf, placedOn } from "./interval-places.ts";
import { layKey } from "./key.ts";
import { lineLayer, pointLayer, specOf, textLayer } from "./layers.ts";
import { scaledBy, valueAxis } from "./value-axis.ts";
import { capitalised, listed } from "./wording.ts";

const axisHeight = 24;
const columnGap = 18;

/** A row for each figure: whose it is, what sets it apart from the others, and its interval. */
export function findingSpec(claims: readonly Claim[], finding: Finding, board: Board): TopLevelSpec {
  const { words, shown, x } = board;
  const labels = rowLabels(labelsOf(claims, finding, words), board);
  let height = 0;
  const rows = claims.map((claim, index) => {
    const label = labels[index] ?? { lines: [], end: 0, height: 0 };
    height += label.height;
    return {
      label,
      mark: markOf(claim),
      value: board.wrap(words.value(claim.figure), "value", 170, 1).join(""),
      y: height - label.height / 2,
      bottom: height,
    };
  });
  const texts = (style: LabelLine["style"]) =>
    rows.flatMap(({ label, y }) =>
      label.lines
        .filter((line) => line.style === style)
        .map(({ start, down, text }) => ({ x: x(start), y: y + down, text: shown(text) })),
    );
  const axis = valueAxis(
    rows.map(({ mark, value }) => occupantOf(mark, value, board)),
    Math.max(...labels.map(({ end }) => end)) + columnGap,
    board,
  );
  const isLinear = axis.scale.kind === "linear";
  const key = layKey(
    [
      ...(isAnyOpen(rows.map(({ mark }) => mark))
        ? [{ isOpen: true, symbolWidth: 12, text: words.say("chart.key.open") }]
        : []),
      ...(isLinear ? [] : [{ isOpen: false, symbolWidth: 0, text: words.say("chart.scale.short") }]),
    ],
    height + axisHeight - 2,
    board,
  );
  return specOf({
    width: board.width,
    height,
    above: 1,
    below: axisHeight + key.height,
    datasets: {
      rules: rows.slice(0, -1).map(({ bottom }) => ({ x: 0, x2: board.width, y: bottom })),
      ...markRows(
        "figure",
        rows.map(({ mark, y }) => placedOn(axis, mark, y, board)),
      ),
      source: texts("source"),
      detail: texts("detail"),
      value: rows.map(({ mark, value, y }) => ({ x: x(labelPlace(mark, axis)), y, text: shown(value) })),
      "key-opens": key.entries
        .filter(({ entry }) => entry.isOpen)
        .map(({ symbol, y }) => ({ x: x(symbol + 6), y })),
      "key-texts": key.texts,
    },
    layers: [
      lineLayer("rules", "separator", "x"),
      ...markLayers("figure", scaledBy(axis, board)),
      textLayer("source", "source", board.start),
      textLayer("detail", "detail", board.start),
      textLayer("value", "value", board.start),
      pointLayer("key-opens", "point-open"),
      textLayer("key-texts", "key", board.start),
    ],
  });
}

/**
 * What tells each figure from the others, by weight: two things at most, or a third where figures would read alike.
 * What they all have in common says nothing.
 */
function labelsOf(claims: readonly Claim[], { type }: Finding, words: Words): readonly Label[] {
  const origins = (claim: Claim): string => words.organisations(claim.figure.originator);
  const period = ({ figure }: Claim): string => words.period(figure.period?.text ?? "");
  const aspects: readonly ((claim: Claim) => string)[] = [
    ({ source }) => words.source(source.id),
    // Of one number with several origins these are the point, and of a total that falls its dates.
    ...(type === "attribution" ? [origins] : []),
    ...(type === "regression" ? [period] : []),
    ({ indicator }) => words.indicator(indicator.id),
    ({ figure }) => words.population(figure.population),
    ({ figure }) => words.place(figure.place),
    period,
    origins,
    ({ figure }) => words.locator(figure),
  ];
  const telling = aspects.map((aspect) => claims.map(aspect)).filter((texts) => new Set(texts).size > 1);
  const textsBy = (most: number): readonly (readonly string[])[] =>
    claims.map((_, index) => telling.slice(0, most).map((texts) => texts[index] ?? ""));
  const areApart = (texts: readonly (readonly string[])[]): boolean =>
    new Set(texts.map((each) => each.join("\u001f"))).size === texts.length;
  const two = textsBy(2);
  return (areApart(two) ? two : textsBy(3)).map(([lead = "", ...rest], index) => ({
    // Figures that nothing tells apart are at least somebody's.
    lead: capitalised(lead || words.source(claims[index]?.source.id ?? "")),
    rest: rest.length === 0 ? "" : capitalised(listed(rest, words)),
  }));
}
