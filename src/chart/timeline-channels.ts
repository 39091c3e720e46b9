import type { Board } from "./board.ts";
import type { Channel, Looks } from "./layers.ts";
import { edge, type Plot } from "./timeline-plot.ts";
import type { Series } from "./timeline-points.ts";

/** The horizontal scale in days, which no time zone can shift, with its axis in the chart's own words. */
export const timeChannel =
  (plot: Plot, board: Board): Channel =>
  (field) => ({
    field,
    type: "quantitative",
    scale: {
      type: "linear",
      domain: [plot.first, plot.last],
      range: [board.x(plot.left + edge.start), board.x(plot.end)],
      nice: false,
      zero: false,
    },
    axis: {
      values: plot.ticks.map(({ day }) => day),
      labelExpr: `${JSON.stringify(
        Object.fromEntries(
          plot.ticks.map(({ day, edtf }) => [String(day), board.shown(board.words.period(edtf))]),
        ),
      )}[datum.value]`,
      title: null,
      grid: false,
      domain: true,
      ticks: true,
      labelOverlap: false,
      labelBound: false,
      labelFlush: false,
    },
  });

/** The vertical scale. Its axis is drawn apart, since its labels stand beside the plot. */
export const valueChannel =
  ({ values, height, down }: Plot): Channel =>
  (field) => ({
    field,
    type: "quantitative",
    scale: {
      type: values.kind,
      domain: [...values.domain],
      range: [height, down(values.domain[1])],
      nice: false,
      ...(values.kind === "linear" && { zero: true }),
    },
    axis: null,
  });

/** Solid, dashed, dotted…: lines differ even where colours do not show. */
const dashPatterns = [
  [1, 0],
  [7, 3],
  [2, 2],
  [9, 3, 2, 3],
  [4, 4],
];

/** What tells series apart. Colours and shapes are the theme's `range.category` and `range.symbol`. */
export function seriesLooks(series: readonly Series[]): Readonly<Record<"colour" | "shape" | "dash", Looks>> {
  const domain = series.map(({ id }) => id);
  const by = (scale: object) => ({
    field: "series",
    type: "nominal",
    scale: { domain, ...scale },
    legend: null,
  });
  return {
    colour: { color: by({}) },
    shape: { shape: by({}) },
    dash: { strokeDash: by({ range: domain.map((_, index) => dashPatterns[index % dashPatterns.length]) }) },
  };
}
