import type { TopLevelSpec } from "vega-lite";
import { type Typeface, typefaceOf } from "../model/typeface.ts";
import type { Look } from "./chart.ts";
import { type Draw, type OpenDrawing, openDrawing } from "./draw.ts";
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
  readonly drawn: Map<string, Promise<string>>;
}

/** By their fonts: the issues of a series share these, and most of their charts. */
const opened = new WeakMap<Look["fonts"], Opened>();

/** A studio for a look. Nothing is drawn that is like what was drawn before. */
export function openStudio(theme: Theme, fonts: Look["fonts"], open: OpenDrawing = openDrawing): Studio {
  const { typeface, drawn } = openedWith(fonts);
  const draw = open(theme, typeface);
  return {
    typeface,
    draw(id, spec) {
      const key = keyOf(theme, spec);
      const svg = drawn.get(key) ?? draw(id, spec);
      drawn.delete(key);
      drawn.set(key, svg);
      svg.catch(() => drawn.delete(key));
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
