import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import { hasNumber } from "./families.ts";
import { lineLayer, pointLayer, type Rows, shaped, specOf, stepLayer, textLayer } from "./layers.ts";
import { seriesLooks, timeChannel, valueChannel } from "./timeline-channels.ts";
import { timelineKey } from "./timeline-key.ts";
import { labelsFor, type PointLabel, placePoints, sourceStart, uprightOf } from "./timeline-layout.ts";
import { type PlacedPoint, type Plot, plotFor } from "./timeline-plot.ts";
import type { Series } from "./timeline-points.ts";
import { thinned } from "./timeline-thinning.ts";

const axisHeight = 26;
const noteLine = 18;

/** The specification of a timeline: each series' figures by date and value. */
export function timelineSpec(whole: readonly Series[], board: Board): TopLevelSpec {
  const all = whole.flatMap((each) => each.points);
  const plot = plotFor(all, board);
  const series = whole.map((each) => thinned(each, plot));
  const points = series.flatMap((each) => each.points);
  const placed = placePoints(points, plot);
  const labels = labelsFor(placed, series, plot, board);
  const key = timelineKey(series, placed, plot.height + axisHeight + 6, board);
  const notes = notesOn(placed, labels, all.length - points.length, plot, board);
  const notesTop = plot.height + axisHeight + 10 + key.height;
  const { colour, shape, dash } = seriesLooks(series);
  const scaled = { x: timeChannel(plot, board), y: valueChannel(plot) };
  return specOf({
    width: board.width,
    height: plot.height,
    above: 4,
    below: notesTop - plot.height + notes.length * noteLine,
    datasets: {
      ...gridRows(plot, board),
      ...pointRows(series, placed, plot, board),
      ...labelRows(labels, board),
      ...key.rows,
      notes: notes.map((note, index) => ({
        x: board.x(0),
        y: notesTop + (index + 0.5) * noteLine,
        text: board.shown(note),
      })),
    },
    layers: [
      lineLayer("grid", "grid", "x"),
      textLayer("ticks", "axis", board.end),
      lineLayer("spans", "date-span", "x", { ...scaled, looks: colour }),
      stepLayer("steps", "step", { ...scaled, looks: { ...colour, ...dash } }),
      lineLayer("word-uprights", "word-arrow", "y"),
      pointLayer("word-heads", "word-arrow-head", { looks: shaped }),
      lineLayer("uprights", "upright", "y", { looks: colour }),
      pointLayer("heads", "upright-head", { looks: { ...shaped, ...colour } }),
      pointLayer("words", "series-word", { ...scaled, looks: { ...shape, ...colour } }),
      pointLayer("marks", "series-mark", { ...scaled, looks: { ...shape, ...colour } }),
      pointLayer("opens", "series-open", { ...scaled, looks: { ...shape, ...colour } }),
      lineLayer("revisions", "revision", "x", { looks: { y2: { field: "y2" } } }),
      pointLayer("revised", "revised", scaled),
      pointLayer("disputed", "disputed", scaled),
      textLayer("values", "value", board.start),
      textLayer("sources", "detail", board.start),
      pointLayer("key-series", "series-mark", { looks: { ...shape, ...colour } }),
      lineLayer("key-spans", "key-date-span", "x"),
      lineLayer("key-uprights", "key-upright", "y"),
      pointLayer("key-heads", "key-upright-head", { looks: shaped }),
      pointLayer("key-words", "word"),
      pointLayer("key-opens", "point-open"),
      lineLayer("key-steps", "key-step", "x"),
      pointLayer("key-disputed", "disputed"),
      pointLayer("key-revised", "revised"),
      textLayer("key-texts", "key", board.start),
      textLayer("notes", "key", board.start),
    ],
  });
}

function notesOn(
  placed: readonly PlacedPoint[],
  labels: readonly (PointLabel | null)[],
  leftOut: number,
  plot: Plot,
  board: Board,
): readonly string[] {
  const { words } = board;
  const unlabelled = labels.filter((label) => label === null).length;
  return [
    ...(plot.values.kind === "linear" ? [] : [words.say(`chart.scale.${plot.values.kind}`)]),
    ...(placed.some(({ aside }) => aside) ? [words.say("chart.timeline.aside")] : []),
    ...(leftOut > 0 ? [words.say("chart.timeline.thinned", { count: leftOut })] : []),
    ...(unlabelled > 0 ? [words.say("chart.timeline.unlabelled", { count: unlabelled })] : []),
  ].flatMap((note) => board.wrap(note, "key", board.width, 2));
}

function gridRows(plot: Plot, { x, words, shown }: Board): Readonly<Record<string, Rows>> {
  const ticks = plot.values.ticks.map((value) => ({ value, y: plot.down(value) }));
  return {
    grid: ticks.map(({ y }) => ({ x: x(plot.left), x2: x(plot.right), y })),
    ticks: ticks.map(({ value, y }) => ({ x: x(plot.left - 8), y, text: shown(words.number(value)) })),
  };
}

function pointRows(
  series: readonly Series[],
  placed: readonly PlacedPoint[],
  plot: Plot,
  board: Board,
): Readonly<Record<string, Rows>> {
  const numbers = placed.filter(({ point }) => hasNumber(point.claim));
  const words = placed.filter(({ point }) => !hasNumber(point.claim));
  const time = ({ x }: PlacedPoint): number => plot.dayAt(x);
  const mark = (each: PlacedPoint, y: number) => ({ x: time(each), y, series: each.point.series });
  const ends = (each: PlacedPoint) => {
    const { kind, low, high } = each.point.mark;
    return (kind === "span" ? [low, high] : [low]).map((value) => mark(each, value));
  };
  return {
    spans: placed
      .filter(({ point }) => point.first < point.last)
      .map((each) => ({ ...mark(each, each.point.mark.low), x2: each.point.first })),
    steps: series.flatMap(({ id, floor }) =>
      floor.map(({ day, value }, order) => ({ x: day, y: value, series: id, order })),
    ),
    revised: placed
      .filter(({ point }) => point.revision)
      .map((each) => ({ x: time(each), y: each.point.mark.low })),
    ...revisionRows(placed, plot, board),
    disputed: placed
      .filter(({ point }) => point.disputed)
      .map((each) => ({ x: time(each), y: each.point.mark.low })),
    ...uprightRows("", numbers, plot, board),
    ...uprightRows("word-", words, plot, board),
    marks: numbers.filter(({ point }) => point.mark.credited).flatMap(ends),
    opens: numbers.filter(({ point }) => !point.mark.credited).flatMap(ends),
    words: words.map((each) => mark(each, each.point.mark.low)),
  };
}

/** From each number that its originator replaced to the one that took its place. */
function revisionRows(
  placed: readonly PlacedPoint[],
  plot: Plot,
  board: Board,
): Readonly<Record<string, Rows>> {
  const byFigure = new Map(placed.map((each) => [each.point.claim.figure.id, each]));
  const place = ({ x, point }: PlacedPoint) => ({ x: board.x(x), y: plot.down(point.mark.low) });
  return {
    revisions: placed.flatMap((each) => {
      const later = each.point.revision && byFigure.get(each.point.revision.figure.id);
      if (!later) return [];
      const [from, to] = [place(each), place(later)];
      return [{ x: from.x, x2: to.x, y: from.y, y2: to.y }];
    }),
  };
}

function uprightRows(
  prefix: string,
  placed: readonly PlacedPoint[],
  plot: Plot,
  board: Board,
): Readonly<Record<string, Rows>> {
  const uprights = placed.flatMap(({ point, x }) => {
    const line = uprightOf(point, plot);
    return line === null ? [] : [{ point, x: board.x(x), ...line }];
  });
  return {
    [`${prefix}uprights`]: uprights.map(({ point, x, from, to }) => ({
      x,
      y: from,
      y2: to,
      series: point.series,
    })),
    [`${prefix}heads`]: uprights
      .filter(({ point }) => point.mark.kind !== "span")
      .map(({ point, x, to }) => ({
        x,
        y: to,
        shape: point.mark.kind === "ceiling" ? "triangle-down" : "triangle-up",
        series: point.series,
      })),
  };
}

function labelRows(labels: readonly (PointLabel | null)[], board: Board): Readonly<Record<string, Rows>> {
  const set = labels.filter((label) => label !== null);
  const text = ({ box }: PointLabel, fromStart: number, content: string) => ({
    x: board.x(fromStart),
    y: (box.top + box.bottom) / 2,
    text: board.shown(content),
  });
  return {
    values: set.map((label) => text(label, label.box.left, label.value)),
    sources: set
      .filter(({ source }) => source !== "")
      .map((label) => text(label, sourceStart(label, board), label.source)),
  };
}
