import type { Board } from "./board.ts";
import type { Rows } from "./layers.ts";

/** Where a key's entries stand: each symbol's box, and its text. Distances are from the side where reading starts. */
export interface Key<Entry> {
  readonly entries: readonly { readonly entry: Entry; readonly symbol: number; readonly y: number }[];
  readonly texts: Rows;
  readonly height: number;
}

const between = 18;
const gap = 6;
export const keyLine = 19;

/** Sets entries side by side under a chart, and on further lines where one is full. */
export function layKey<Entry extends { readonly text: string; readonly symbolWidth: number }>(
  entries: readonly Entry[],
  top: number,
  board: Board,
): Key<Entry> {
  let x = 0;
  let y = top + keyLine / 2;
  const placed: { entry: Entry; symbol: number; y: number }[] = [];
  const texts: Record<string, string | number>[] = [];
  for (const entry of entries) {
    const { symbolWidth } = entry;
    const room = board.width - symbolWidth - gap;
    const text = board.wrap(entry.text, "key", room, 1).join("");
    const width = symbolWidth + gap + board.measure(text, "key");
    if (x > 0 && x + width > board.width) {
      x = 0;
      y += keyLine;
    }
    placed.push({ entry, symbol: x, y });
    texts.push({ x: board.x(x + symbolWidth + gap), y, text: board.shown(text) });
    x += width + between;
  }
  return { entries: placed, texts, height: entries.length === 0 ? 0 : y + keyLine / 2 - top };
}
