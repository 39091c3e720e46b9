import type { TopLevelSpec } from "vega-lite";
import { type FontWidths, typefaceOf } from "../model/typeface.ts";
import { type Draw, type OpenDrawing, openDrawing } from "./draw.ts";
import { rehearsal } from "./rehearsal.ts";
import type { Theme } from "./theme.ts";

/** What a thread does that draws. Before the first picture is asked for, Vega is loaded, and has drawn once. */
export const work = { file: import.meta.url, open };

/** A thread that does it. */
interface DrawingThread {
  ask(wish: Wish): Promise<unknown>;
}

/** The look of all pictures that are asked for next, or one of these. */
type Wish =
  | { readonly config: Theme["config"]; readonly fonts: readonly FontWidths[] }
  | { readonly id: string; readonly spec: TopLevelSpec };

/** Draws in a thread of its own: the same pictures, and the same errors. */
export const drawingIn =
  (thread: DrawingThread): OpenDrawing =>
  ({ config }, { fonts }) => {
    const opened = thread.ask({ config, fonts });
    opened.catch(() => undefined);
    return async (id, spec) => String(await thread.ask({ id, spec }));
  };

function open(): (wish: Wish) => Promise<string> {
  const rehearsed = rehearse();
  let draw: Draw = () => Promise.reject(new Error("no look was given for a picture"));
  return async (wish) => {
    if ("spec" in wish) {
      await rehearsed;
      return draw(wish.id, wish.spec);
    }
    draw = openDrawing({ config: wish.config }, typefaceOf(wish.fonts));
    return "";
  };
}

/** The first drawing takes several times what the next ones do. What fails in it fails again where it is told. */
async function rehearse(): Promise<void> {
  const draw = openDrawing({ config: {} }, { fonts: [], width: (text) => text.length });
  await draw("rehearsal", rehearsal).catch(() => undefined);
}
