import type { Chart } from "./chart/chart.ts";
import { planCharts } from "./chart/charts.ts";
import type { Dataset } from "./model/dataset.ts";
import type { Edition } from "./model/edition.ts";
import { RecountError } from "./model/fault.ts";
import { nearest } from "./model/nearest.ts";
import type { Words } from "./model/words.ts";
import { realWorld } from "./platform/index.ts";
import type { World } from "./platform/world.ts";
import { charted, chartLook, readLook } from "./press.ts";
import { chooseFonts } from "./render/fonts.ts";

/** The forms that a chart goes elsewhere in. */
export const chartFormats = ["svg", "png", "vega-lite"] as const;
export type ChartFormat = (typeof chartFormats)[number];

/** What an edition's charts are drawn with. */
export interface ExhibitOptions {
  /** A folder whose `chart-theme.json` takes the place of the bundled one. */
  readonly template?: string | undefined;
  readonly words: (dataset: Dataset) => Words | Promise<Words>;
}

/** The charts of a dataset's briefing, to be used elsewhere. */
export interface Exhibits {
  readonly words: Words;
  /** In the order of the briefing. */
  readonly charts: readonly Pick<Chart, "id" | "title">[];
  /**
   * A chart as a file: an SVG that brings its fonts along, a PNG of `scale` dots to a CSS pixel, or the Vega-Lite
   * specification with its data and theme. Rejects with `chart-unknown` where there is none of that name, and a PNG with
   * `browser-missing` or `browser-failed`.
   */
  exhibit(name: string, format: ChartFormat, scale?: number): Promise<string | Uint8Array>;
}

/** Opens the charts of an edition, as its briefing would show them. */
export async function openExhibits(
  edition: Edition,
  options: ExhibitOptions,
  world: World = realWorld(),
): Promise<Exhibits> {
  const [words, look] = await Promise.all([options.words(edition.dataset), readLook(options.template)]);
  const { plans, draw, alone, published } = planCharts(charted(edition), words, chartLook(look));
  const ids = plans.map(({ id }) => id);
  return {
    words,
    charts: plans.map(({ id, title }) => ({ id, title })),
    async exhibit(name, format, scale = 2) {
      const plan = plans.find(({ id }) => id === name);
      if (!plan)
        throw new RecountError("chart-unknown", { chart: name, meant: nearest(name, ids) ?? "none" });
      if (format === "vega-lite") return `${JSON.stringify(published(plan), null, 2)}\n`;
      const chart = await draw(plan);
      const { css } = chooseFonts(
        [chart.title, chart.subtitle, chart.sourceLine, chart.svg].join(""),
        look.fonts,
      );
      const svg = alone(chart, css);
      return format === "svg" ? svg : pictureOf(svg, words, scale, world);
    },
  };
}

async function pictureOf(svg: string, words: Words, scale: number, world: World): Promise<Uint8Array> {
  const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const page = `<!doctype html><html lang="${words.language}"><meta charset="utf-8"><title></title><style>body{margin:0}svg{display:block}</style>${svg}</html>`;
  const printer = await world.openPrinter();
  try {
    return await printer.picture(page, { width: Number(width), height: Number(height), scale });
  } finally {
    await printer.close().catch(() => undefined);
  }
}
