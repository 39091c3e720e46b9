import { drawOwnChart, type OwnChart } from "../chart/own-chart.ts";
import { chartLook, readLook } from "../press.ts";
import { chooseFonts } from "../render/fonts.ts";

/** How a chart of one's own is drawn. */
export interface DrawOptions {
  /** A folder whose `chart-theme.json` takes the place of the bundled one. */
  readonly template?: string | undefined;
  /** The direction in which its title and its other texts are read; from left to right if left out. */
  readonly direction?: "ltr" | "rtl" | undefined;
}

/**
 * Draws a Vega-Lite specification in the look of recount's charts, as an SVG that brings its fonts along. Nothing is fetched:
 * its data stand in the specification. The same chart gives the same bytes on every machine.
 *
 * Rejects with `chart-failed` where Vega cannot draw it, or has doubts about it.
 *
 * @example
 * const svg = await drawChart({
 *   title: "Rows that differ",
 *   spec: { data: { values: table.objects() }, mark: "bar", encoding: { x: { field: "rows", type: "quantitative" } } },
 * });
 */
export async function drawChart(
  chart: OwnChart,
  { template, direction = "ltr" }: DrawOptions = {},
): Promise<string> {
  const look = await readLook(template);
  return drawOwnChart(chart, direction, chartLook(look), (text) => chooseFonts(text, look.fonts).css);
}
