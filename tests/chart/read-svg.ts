import { type Box, overlap } from "../../src/chart/label-places.ts";
import { openTypeface } from "../../src/model/typeface.ts";
import { textOfHtml } from "../../src/render/escape.ts";
import { fonts } from "./drawn.ts";

/** A text as it stands in a picture, with the box that it fills by the fonts' tables. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

const typeface = await openTypeface(fonts);

/** Every text of an SVG as Vega writes it, where it stands in the whole picture. */
export function textsOf(svg: string): readonly DrawnText[] {
  const texts: DrawnText[] = [];
  const places: [number, number][] = [[0, 0]];
  for (const [, close, name = "", attributes = "", selfClosed, content = ""] of svg.matchAll(
    /<(\/?)([a-z]+)((?:\s[^>]*?)?)(\/?)>([^<]*)/gi,
  )) {
    if (close) {
      places.pop();
      continue;
    }
    const [left, top] = places.at(-1) ?? [0, 0];
    const [, dx = "0", dy = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes) ?? [];
    const place: [number, number] = [left + Number(dx), top + Number(dy)];
    if (name === "text") texts.push(drawnText(attributes, content, place));
    if (!selfClosed) places.push(place);
  }
  return texts;
}

function drawnText(attributes: string, content: string, [x, y]: readonly [number, number]): DrawnText {
  const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const size = Number.parseFloat(value("font-size"));
  const text = textOfHtml(content);
  const width = typeface.width(text, size, Number(value("font-weight")) || 400);
  const before = width * ({ middle: 0.5, end: 1 }[value("text-anchor")] ?? 0);
  const ascent = size * 0.75;
  if (/rotate\(-?(90|270)/.test(attributes)) {
    const box = { left: x - ascent, right: x + size * 0.2, top: y - width + before, bottom: y + before };
    return { text, box };
  }
  return {
    text,
    box: { left: x - before, right: x - before + width, top: y - ascent, bottom: y + size * 0.2 },
  };
}

/** The picture's own box. */
export function boxOf(svg: string): Box {
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg) ?? [];
  return { left: 0, top: 0, right: Number(width), bottom: Number(height) };
}

/** Pairs of texts that stand on one another, and texts that are not wholly in the picture; none in a good one. */
export function misplacedIn(svg: string): readonly string[] {
  const texts = textsOf(svg);
  const picture = boxOf(svg);
  const outside = texts.filter(
    ({ box }) =>
      box.left < -0.5 ||
      box.top < -0.5 ||
      box.right > picture.right + 0.5 ||
      box.bottom > picture.bottom + 0.5,
  );
  const clashes = texts.flatMap((a, index) =>
    texts
      .slice(index + 1)
      .filter((b) => overlap(a.box, b.box))
      .map((b) => `“${a.text}” on “${b.text}”`),
  );
  return [...outside.map(({ text }) => `“${text}” outside`), ...clashes];
}
