import type { TopLevelSpec } from "vega-lite";
import type { FontFile } from "../model/typeface.ts";

/** A finished chart: the picture, and beside it everything that a page says about it. All text is plain text. */
export interface Chart {
  /** Unique among an audit's charts, and the same for the same dataset: `interval-killed`. */
  readonly id: string;
  readonly place: ChartPlace;
  /** The point that the chart makes. */
  readonly title: string;
  /** Measure, place and period. */
  readonly subtitle: string;
  readonly sourceLine: string;
  /** What the picture shows, for those who do not see it. The SVG carries it too. */
  readonly description: string;
  /** The chart's data. Every row has as many cells as the header. */
  readonly table: Table;
  /** An `svg` element without scripts, ids or references, to be put into a page as it is. */
  readonly svg: string;
  /** The Vega-Lite specification that the picture was drawn from, data included. */
  readonly spec: TopLevelSpec;
}

/** The section of a briefing that a chart belongs to, and what it is about there: an indicator, finding or relation by its id. */
export interface ChartPlace {
  readonly section: "indicators" | "findings" | "derived" | "coverage" | "reliance" | "changes";
  readonly about: string;
}

export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A chart before it is drawn. */
export type ChartPlan = Omit<Chart, "svg">;

/** What charts are drawn with; the pipeline reads both. */
export interface Look {
  /** The parsed `templates/chart-theme.json`. */
  readonly theme: unknown;
  /** The fonts of the page that the charts go into, the preferred first. */
  readonly fonts: readonly FontFile[];
}
