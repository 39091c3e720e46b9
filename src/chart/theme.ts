import type { Config } from "vega-lite";
import { z } from "zod";
import { RecountError } from "../model/fault.ts";

/** The look of charts, as a designer writes it: a Vega-Lite config whose `style` names what recount draws. */
export interface Theme {
  readonly config: Config;
  /** The width of every chart in CSS pixels: `view.continuousWidth`. */
  readonly width: number;
  /** Size and weight of a named text style, for measuring before anything is drawn. */
  readonly text: (style: string) => TextStyle;
}

export interface TextStyle {
  readonly fontSize: number;
  readonly fontWeight: number;
  readonly color: string;
}

const textStyle = z.looseObject({
  fontSize: z.number().positive(),
  fontWeight: z.number().default(400),
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .default("#1c1c1c"),
});

const themeSchema = z.looseObject({
  font: z.string(),
  view: z.looseObject({ continuousWidth: z.number().min(320).max(2000) }),
  style: z.record(z.string(), z.looseObject({})),
});

/** Reads a chart theme; throws `template-broken` for one that a chart could not be drawn with. */
export function readTheme(theme: unknown): Theme {
  const read = themeSchema.safeParse(theme);
  if (!read.success) throw broken(z.prettifyError(read.error));
  const { style, view } = read.data;
  const texts = new Map<string, TextStyle>();
  return {
    config: read.data as Config,
    width: view.continuousWidth,
    // Asked for whenever a text is measured.
    text: (name) => {
      const known = texts.get(name);
      if (known) return known;
      const text = textStyle.safeParse(style[name]);
      if (!text.success) throw broken(`style.${name}: ${z.prettifyError(text.error)}`);
      texts.set(name, text.data);
      return text.data;
    },
  };
}

const broken = (reason: string): RecountError =>
  new RecountError("template-broken", { template: "chart-theme.json", reason });
