import { type Box, overlap } from "../../src/chart/label-places.ts";
import { typefaceOf } from "../../src/model/typeface.ts";
import { textOfHtml } from "../../src/render/escape.ts";
import { fonts } from "./drawn.ts";

/** A text as it stands in a picture, with the box that it fills by the fonts' tables. */
export interface DrawnText {
  readonly text: string;
  readonly box: Box;
}

const typeface = typefaceOf(fonts);

/** Every text of a chart's SVG, where it stands in the whole picture. */
export function textsOf(svg: string): readonly DrawnText[] {
  const direction = /^<svg[^>]* direction="rtl"/.test(svg) ? "rtl" : "ltr";
  const texts: DrawnText[] = [];
  const places: [number, number][] = [[0, 0]];
  for (const [, textAttributes, content = "", close, attributes = "", selfClosed] of svg.matchAll(
    /<text((?:\s[^>]*)?)>(.*?)<\/text>|<(\/?)[a-z]+((?:\s[^>]*?)?)(\/?)>/gi,
  )) {
    const place = placed(textAttributes ?? attributes, places.at(-1) ?? [0, 0]);
    if (textAttributes !== undefined) texts.push(drawnText(textAttributes, content, place, direction));
    else if (close) places.pop();
    else if (!selfClosed) places.push(place);
  }
  return texts;
}

function placed(attributes: string, [left, top]: readonly [number, number]): [number, number] {
  const [, dx = "0", dy = "0"] = /translate\(([-\d.]+),([-\d.]+)\)/.exec(attributes) ?? [];
  return [left + Number(dx), top + Number(dy)];
}

/** The share of a text's width that is left of its place. */
const leftOf = {
  ltr: { "": 0, middle: 0.5, end: 1 },
  rtl: { "": 1, middle: 0.5, end: 0 },
};

function drawnText(
  attributes: string,
  content: string,
  [x, y]: readonly [number, number],
  direction: keyof typeof leftOf,
): DrawnText {
  const value = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? "";
  const size = Number.parseFloat(value("font-size"));
  const text = textOfHtml(content.replace(/<[^>]*>/g, ""));
  const width = typeface.width(text, size, Number(value("font-weight")) || 400);
  const before = width * leftOf[direction][value("text-anchor") as "" | "middle" | "end"];
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
