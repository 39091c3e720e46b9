import type { TopLevelSpec } from "vega-lite";
import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import { type Board, boardFor } from "./board.ts";
import type { Chart, ChartPlan, Look } from "./chart.ts";
import { dressSvg } from "./dress-svg.ts";
import { dumbbells } from "./dumbbell.ts";
import { findingCharts } from "./finding-chart.ts";
import { flows } from "./flow.ts";
import { intervalCharts } from "./interval-chart.ts";
import { matrices } from "./matrix.ts";
import { standAlone } from "./stand-alone.ts";
import { openStudio } from "./studio.ts";
import { readTheme } from "./theme.ts";
import { timelines } from "./timeline.ts";
import { waterfalls } from "./waterfall.ts";

/** The kinds of charts, in the order in which a list shows them. Each plans none, one or several. */
const kinds: readonly ((edition: Edition, board: Board) => readonly ChartPlan[])[] = [
  intervalCharts,
  timelines,
  matrices,
  flows,
  waterfalls,
  dumbbells,
  findingCharts,
];

/** An edition's charts, each of which is drawn when it is asked for. */
export interface Gallery {
  readonly plans: readonly ChartPlan[];
  draw(plan: ChartPlan): Promise<Chart>;
  /** A drawn chart with its title, subtitle and sources in the picture, and the fonts that `faces` brings along. */
  alone(chart: Chart, faces: string): string;
  /** A chart's specification with all that draws it alike elsewhere: the theme, and in `usermeta` what stands around it. */
  published(plan: ChartPlan): TopLevelSpec;
}

/** Plans every chart that an edition gives: which there are, what each says, and where everything in it stands. */
export async function planCharts(edition: Edition, words: Words, look: Look): Promise<Gallery> {
  const theme = readTheme(look.theme);
  const { typeface, draw } = openStudio(theme, look.fonts);
  const board = boardFor(words, theme, typeface);
  return {
    plans: kinds.flatMap((kind) => kind(edition, board)),
    async draw(plan) {
      return { ...plan, svg: dressSvg(await draw(plan.id, plan.spec), plan, words.direction) };
    },
    alone: (chart, faces) => standAlone(chart, board, faces),
    published: ({ title, subtitle, sourceLine, description, spec }) => ({
      ...spec,
      description,
      config: theme.config,
      usermeta: { title, subtitle, source: sourceLine, direction: words.direction },
    }),
  };
}

/**
 * Draws every chart that an edition gives: figures by source and over time, who prints what of whom, what follows from
 * identities, what changed, and the figures of each finding.
 *
 * The same edition, words and look give the same bytes on every machine. Throws `template-broken` for a theme that
 * cannot be used, and `chart-failed` where a picture cannot be drawn.
 *
 * @example const [first] = await drawCharts(editionOf(audit), words, { theme: JSON.parse(text), fonts });
 */
export async function drawCharts(edition: Edition, words: Words, look: Look): Promise<readonly Chart[]> {
  const { plans, draw } = await planCharts(edition, words, look);
  const charts: Chart[] = [];
  for (const plan of plans) charts.push(await draw(plan));
  return charts;
}
