import type { Edition } from "../model/edition.ts";
import { openTypeface } from "../model/typeface.ts";
import type { Words } from "../model/words.ts";
import { type Board, boardFor } from "./board.ts";
import type { Chart, ChartPlan, Look } from "./chart.ts";
import { openDrawing } from "./draw.ts";
import { dressSvg } from "./dress-svg.ts";
import { dumbbells } from "./dumbbell.ts";
import { findingCharts } from "./finding-chart.ts";
import { flows } from "./flow.ts";
import { intervalCharts } from "./interval-chart.ts";
import { matrices } from "./matrix.ts";
import { readTheme } from "./theme.ts";
import { timelines } from "./timeline.ts";
import { waterfalls } from "./waterfall.ts";

/** The kinds of charts, in the order in which a briefing shows them. Each plans none, one or several. */
const kinds: readonly ((edition: Edition, board: Board) => readonly ChartPlan[])[] = [
  intervalCharts,
  timelines,
  matrices,
  flows,
  waterfalls,
  dumbbells,
  findingCharts,
];

/**
 * Draws every chart that an audit's figures give: figures by source, figures over time, and what each source covers.
 *
 * The same audit, words and look give the same bytes on every machine. Throws `template-broken` for a theme that
 * cannot be used, and `chart-failed` where a picture cannot be drawn.
 *
 * @example const [first] = await drawCharts(editionOf(audit), words, { theme: JSON.parse(text), fonts });
 */
export async function drawCharts(edition: Edition, words: Words, look: Look): Promise<readonly Chart[]> {
  const theme = readTheme(look.theme);
  const typeface = await openTypeface(look.fonts);
  const board = boardFor(words, theme, typeface);
  const plans = kinds.flatMap((kind) => kind(edition, board)).filter(isAskedFor(edition));
  if (plans.length === 0) return [];
  const draw = await openDrawing(theme, typeface);
  const charts: Chart[] = [];
  for (const plan of plans)
    charts.push({ ...plan, svg: dressSvg(await draw(plan.id, plan.spec), plan, words.direction) });
  return charts;
}

/** Of the charts on single indicators, those that the settings ask for. */
const isAskedFor =
  ({ dataset }: Edition) =>
  ({ place }: ChartPlan): boolean =>
    place.section !== "indicators" || (dataset.settings.charts?.includes(place.about) ?? true);
