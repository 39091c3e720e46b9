import type { Widths } from "./page-fonts.ts";

const block = /\bBT\n([\s\S]*?)\nET\b/g;
const drawing = /^(?:(-?[\d.]+) (-?[\d.]+) Td )?<((?:[0-9A-Fa-f]{4})+)> Tj$/;
const choosing = /^\/(F\d+) ([\d.]+) Tf$/;
const placing = /^-?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+ -?[\d.]+ Tm$/;
const marking = /^(?:EMC|\/\w+ ?(?:<<.*>> ?)?B(?:MC|DC))$/;

/**
 * A page's texts drawn as runs of glyphs. Chromium says of each glyph how far it is from the last one, though nearly
 * all stand where the widths in the fonts put them; only where one does not is that said here. Each glyph stays where it is,
 * to a thousandth of the size of its letters.
 */
export const joinGlyphs = (content: string, fonts: ReadonlyMap<string, Widths>): string =>
  content.replace(block, (source, text: string) => {
    const joined = joinLines(text.split("\n"), fonts);
    return joined === null ? source : `BT\n${joined.join("\n")}\nET`;
  });

/** Where a line starts, from where the next is placed, and how far the pen has come on it. */
interface Place {
  x: number;
  y: number;
  pen: number;
}

/** `null` where a text is drawn in a way that Chromium does not use. */
function joinLines(lines: readonly string[], fonts: ReadonlyMap<string, Widths>): string[] | null {
  const joined: string[] = [];
  let font: Widths | undefined;
  let size = 0;
  let asked: Place = { x: 0, y: 0, pen: 0 };
  let drawn: Place = { x: 0, y: 0, pen: 0 };
  let run = "";
  const endRun = (): void => {
    if (run !== "") joined.push(/^<\w+>$/.test(run) ? `${run} Tj` : `[${run}] TJ`);
    run = "";
  };
  for (const source of lines) {
    const [, x, y, glyphs] = drawing.exec(source) ?? [];
    if (glyphs === undefined) {
      endRun();
      joined.push(source);
      const [, name, points] = choosing.exec(source) ?? [];
      if (name !== undefined) {
        font = fonts.get(name);
        size = Number(points);
      } else if (placing.test(source)) {
        asked = { x: 0, y: 0, pen: 0 };
        drawn = { x: 0, y: 0, pen: 0 };
      } else if (!marking.test(source)) {
        return null;
      }
      continue;
    }
    if (font === undefined || size === 0) return null;
    if (x !== undefined) {
      const place = { x: asked.x + Number(x), y: asked.y + Number(y) };
      asked = { ...place, pen: place.x };
    }
    let back = Math.round(((drawn.pen - asked.pen) / size) * 1000);
    if (Math.abs(asked.y - drawn.y) > leastRise || Math.abs(back) > mostBack) {
      endRun();
      joined.push(`${(asked.pen - drawn.x).toFixed(5)} ${(asked.y - drawn.y).toFixed(5)} Td`);
      drawn = { ...asked, x: asked.pen };
      back = 0;
    }
    if (back !== 0) run += String(back);
    run = run.endsWith(">") ? `${run.slice(0, -1)}${glyphs}>` : `${run}<${glyphs}>`;
    const width = (widthOf(glyphs, font) * size) / 1000;
    asked.pen += width;
    drawn.pen += width - (back * size) / 1000;
  }
  endRun();
  return joined;
}

/** Chromium computes with numbers of seven digits: what is less than this is none. */
const leastRise = 0.001;

/** From so many thousandths on, a glyph does not belong to the run before it. */
const mostBack = 1000;

function widthOf(glyphs: string, { usual, own }: Widths): number {
  let width = 0;
  for (let start = 0; start < glyphs.length; start += 4)
    width += own.get(Number.parseInt(glyphs.slice(start, start + 4), 16)) ?? usual;
  return width;
}
