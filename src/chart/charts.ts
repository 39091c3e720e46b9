import type { TopLevelSpec } from "vega-lite";
import type { Edition } from "../model/edition.ts";
import type { Words } from "../model/words.ts";
import { type Board, boardFor } from "./board.ts";
import type { Chart, ChartPlan, Look } from "./chart.ts";
import type { OpenDrawing } from "./draw.ts";
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
export function planCharts(edition: Edition, words: Words, look: Look): Gallery {
  const { planned, ...desk } = openDesk(words, look);
  return { ...desk, plans: [...planned(edition)] };
}

/** Charts that are being drawn. */
export interface ChartsUnderWay {
  readonly plans: readonly ChartPlan[];
  /** Rejects with `chart-failed` where a picture cannot be drawn. */
  readonly charts: Promise<readonly Chart[]>;
}

/**
 * Plans every chart that an edition gives, and has each drawn as soon as it is planned: figures by source and over time,
 * who prints what of whom, what follows from identities, what changed, and the figures of each finding.
 *
 * The same edition, words and look give the same bytes on every machine. Throws `template-broken` for a theme that
 * cannot be used.
 *
 * @example const { charts } = beginCharts(editionOf(audit), words, { theme: JSON.parse(text), fonts });
 */
export function beginCharts(edition: Edition, words: Words, look: Look, open?: OpenDrawing): ChartsUnderWay {
  const { planned, draw } = openDesk(words, look, open);
  const plans: ChartPlan[] = [];
  const charts: Promise<Chart>[] = [];
  for (const plan of planned(edition)) {
    plans.push(plan);
    charts.push(draw(plan));
  }
  return { plans, charts: Promise.all(charts) };
}

/** What charts are planned and drawn at. */
interface Desk extends Omit<Gallery, "plans"> {
  planned(edition: Edition): Iterable<ChartPlan>;
}

function openDesk(words: Words, look: Look, open?: OpenDrawing): Desk {
  const theme = readTheme(look.theme);
  const { typeface, draw } = openStudio(theme, look.fonts, open);
  const board = boardFor(words, theme, typeface);
  return {
    *planned(edition) {
      for (const kind of kinds) yield* kind(edition, board);
    },
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
