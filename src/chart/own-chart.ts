import type { TopLevelSpec } from "vega-lite";
import { type Layout, layoutFor } from "./board.ts";
import type { Look } from "./chart.ts";
import { dressSvg } from "./dress-svg.ts";
import { standAlone } from "./stand-alone.ts";
import { openStudio } from "./studio.ts";
import { readTheme } from "./theme.ts";

/** A chart of somebody's own, with what stands around it. */
export interface OwnChart {
  /** A Vega-Lite specification with its data in it. It is as wide as recount's own charts unless it says otherwise. */
  readonly spec: TopLevelSpec;
  readonly title: string;
  /** What is measured, where and when; none if left out. */
  readonly subtitle?: string | undefined;
  /** What stands below it: where the data come from. */
  readonly source?: string | undefined;
  /** What it shows, for those who do not see it; the title if left out. */
  readonly description?: string | undefined;
}

/** Draws a chart in a look as a picture of its own. `facesFor` brings the fonts along that a text needs. */
export async function drawOwnChart(
  { spec, title, subtitle = "", source = "", description = title }: OwnChart,
  direction: Layout["direction"],
  look: Look,
  facesFor: (text: string) => string,
): Promise<string> {
  const theme = readTheme(look.theme);
  const { typeface, draw } = openStudio(theme, look.fonts);
  const isPlain = "mark" in spec || "layer" in spec;
  const drawn = await draw(title, isPlain ? { width: theme.width, ...spec } : spec);
  const svg = dressSvg(drawn, { title, description }, direction);
  const faces = facesFor([title, subtitle, source, svg].join(""));
  return standAlone(
    { svg, title, subtitle, sourceLine: source },
    layoutFor(direction, theme, typeface),
    faces,
  );
}
