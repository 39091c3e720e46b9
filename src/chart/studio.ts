import type { TopLevelSpec } from "vega-lite";
import { type Typeface, typefaceOf } from "../model/typeface.ts";
import type { Look } from "./chart.ts";
import { type Draw, openDrawing } from "./draw.ts";
import type { Theme } from "./theme.ts";

/** What charts are measured and drawn with; what was drawn is kept for a while. */
export interface Studio {
  readonly typeface: Typeface;
  readonly draw: Draw;
}

/** As many pictures are kept as a few issues of a briefing have; the one not asked for longest goes first. */
const mostKept = 200;

interface Opened {
  readonly typeface: Typeface;
  readonly drawn: Map<string, string>;
}

/** By their fonts: the issues of a series share these, and most of their charts. */
const opened = new WeakMap<Look["fonts"], Opened>();

/** A studio for a look. Vega is loaded when the first chart is drawn that none before was like. */
export function openStudio(theme: Theme, fonts: Look["fonts"]): Studio {
  const { typeface, drawn } = openedWith(fonts);
  let drawing: Promise<Draw> | undefined;
  const draw: Draw = async (id, spec) => {
    drawing ??= openDrawing(theme, typeface);
    return (await drawing)(id, spec);
  };
  return {
    typeface,
    async draw(id, spec) {
      const key = keyOf(theme, spec);
      const known = drawn.get(key);
      const svg = known ?? (await draw(id, spec));
      drawn.delete(key);
      drawn.set(key, svg);
      for (const oldest of [...drawn.keys()].slice(0, -mostKept)) drawn.delete(oldest);
      return svg;
    },
  };
}

function openedWith(fonts: Look["fonts"]): Opened {
  const known = opened.get(fonts) ?? { typeface: typefaceOf(fonts), drawn: new Map() };
  opened.set(fonts, known);
  return known;
}

const keyOf = ({ config }: Theme, spec: TopLevelSpec): string => JSON.stringify([config, spec]);
