import type { Settings } from "../model/settings.ts";
import type { Words } from "../model/words.ts";
import { chartAnchor } from "./anchors.ts";
import { pictureMark } from "./pictures.ts";

/** What a page says of a chart: all that a reader needs who cannot see it. */
export interface PlannedChart {
  readonly id: string;
  /** The section that it belongs to, and the indicator, finding or relation that it is about there; empty: none. */
  readonly place: { readonly section: string; readonly about: string };
  readonly title: string;
  readonly subtitle: string;
  readonly sourceLine: string;
  /** What the picture shows, for those who do not see it. */
  readonly description: string;
  readonly table: { readonly header: readonly string[]; readonly rows: readonly (readonly string[])[] };
}

/** A chart drawn to SVG. */
export interface RenderedChart extends PlannedChart {
  /** An `svg` element without ids or references. Trusted markup: the one part of a page that is not escaped. */
  readonly svg: string;
}

export interface ChartModel extends PlannedChart {
  /** Stands for its picture. */
  readonly svg: string;
  readonly anchor: string;
  /** Whether its table is printed: it is short enough, and stands nowhere else in the section. */
  readonly printed: boolean;
  /** Says on paper where its table is; `null` where that is there, or elsewhere in the section. */
  readonly told: string | null;
}

const rowsOnPaper = 24;

/** Sections that have a table of their own of what their charts show. */
const tabled: readonly string[] = ["coverage", "reliance", "derived"];

const isShort = ({ table }: PlannedChart): boolean => table.rows.length <= rowsOnPaper;

export const chartModels = (
  charts: readonly PlannedChart[],
  { formats }: Pick<Settings, "formats">,
  words: Words,
): ChartModel[] =>
  charts.map((chart) => {
    const isTabled = tabled.includes(chart.place.section);
    const html = formats.includes("html") ? "yes" : "no";
    return {
      ...chart,
      svg: pictureMark(chart.id),
      anchor: chartAnchor(chart.id),
      printed: isShort(chart) && !isTabled,
      told:
        isShort(chart) || isTabled
          ? null
          : words.say("chart.long-data", { count: chart.table.rows.length, html }),
    };
  });
