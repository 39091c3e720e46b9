import type { LoggerInterface } from "vega";
import type { TopLevelSpec } from "vega-lite";
import { RecountError } from "../model/fault.ts";
import type { Typeface } from "../model/typeface.ts";
import type { Theme } from "./theme.ts";

/** Draws a Vega-Lite specification as an SVG, the way Vega writes it. `id` names the chart in an error. */
export type Draw = (id: string, spec: TopLevelSpec) => Promise<string>;

/** Readies what draws in a theme's look; nothing is drawn yet. */
export type OpenDrawing = (theme: Pick<Theme, "config">, typeface: Typeface) => Draw;

type Vega = [
  typeof import("vega"),
  typeof import("vega-lite"),
  Pick<typeof import("vega-interpreter"), "expressionInterpreter">,
];

/** Loads Vega, which takes a while. */
const loadVega = (): Promise<Vega> =>
  Promise.all([import("vega"), import("vega-lite"), import("vega-interpreter")]);

/**
 * Draws one chart after the other, loading Vega for the first.
 *
 * Nothing is fetched: data must stand in the specification, expressions are interpreted rather than compiled to
 * code, and text is measured with `typeface`. Whatever Vega would only warn of is thrown as `chart-failed`.
 */
export const openDrawing: OpenDrawing = (theme, typeface) => {
  let opened: Promise<Draw> | undefined;
  let before: Promise<unknown> = Promise.resolve();
  return (id, spec) => {
    opened ??= loadVega().then((vega) => drawerOf(theme, typeface, vega));
    const picture = Promise.all([opened, before]).then(([draw]) => draw(id, spec));
    before = picture.catch(() => undefined);
    return picture;
  };
};

function drawerOf(
  theme: Pick<Theme, "config">,
  typeface: Typeface,
  [vega, { compile }, { expressionInterpreter }]: Vega,
): Draw {
  const width = (item: { fontSize?: number; fontWeight?: number | string }, text: string): number =>
    typeface.width(text, item.fontSize ?? 11, Number(item.fontWeight) || 400);
  // The picture is one image, so that its parts need no words of their own.
  const config = { ...theme.config, aria: false };
  return async (id, spec) => {
    const ownWidth = vega.textMetrics.width;
    try {
      refuseReferences(spec);
      vega.textMetrics.width = width;
      // Vega marks the rows that it draws; the specification is published, and stays as it is.
      const { spec: compiled } = compile(structuredClone(spec), { config, logger: throwingLogger });
      const view = new vega.View(vega.parse(compiled, undefined, { ast: true }), {
        renderer: "none",
        expr: expressionInterpreter,
        loader: refusingLoader,
        logger: throwingLogger,
      });
      // With the data at hand the layout is done when this returns; only callbacks are still to come.
      const laidOut = view.runAsync();
      vega.textMetrics.width = ownWidth;
      await laidOut;
      return await view.toSVG();
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new RecountError("chart-failed", { chart: id, reason }, { cause: error });
    } finally {
      vega.textMetrics.width = ownWidth;
    }
  };
}

/** Refuses whatever would be fetched or linked: a chart's data stand in the chart. */
function refuseReferences(part: unknown): void {
  if (typeof part !== "object" || part === null) return;
  for (const [key, value] of Object.entries(part)) {
    if (key === "url" || key === "href")
      throw new Error(`a chart may not refer to anything outside it: ${key}`);
    refuseReferences(value);
  }
}

const refuse = async (address: string): Promise<never> => {
  throw new Error(`a chart may not load anything: ${address}`);
};

const refusingLoader = { load: refuse, sanitize: refuse, http: refuse, file: refuse };

const complain = (...parts: readonly unknown[]): never => {
  const [first] = parts;
  throw first instanceof Error ? first : new Error(parts.join(" "));
};

/** Takes warnings for errors: a chart that Vega has doubts about is not published. */
const throwingLogger: LoggerInterface = {
  level: () => throwingLogger,
  error: complain,
  warn: complain,
  info: () => throwingLogger,
  debug: () => throwingLogger,
} as unknown as LoggerInterface;
