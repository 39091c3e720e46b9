import type { ChartPlan } from "./chart.ts";

/**
 * Makes Vega's SVG one image for those who do not see it, and fit to stand in a page: its own title and description,
 * no roles or labels on its parts, no class names that a page's styles could meet, and text that runs as laid out
 * whatever the page's direction.
 */
export function dressSvg(
  svg: string,
  { title, description }: Pick<ChartPlan, "title" | "description">,
): string {
  const opening = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const size = ["width", "height", "viewBox"].map((name) => ` ${attribute(opening, name)}`).join("");
  const label = escaped(description === "" ? title : description);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} direction="ltr" text-rendering="geometricPrecision" role="img" aria-label="${label}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    svg
      .slice(opening.length)
      .replace(/<[^>]*>/g, (tag) => tag.replace(noise, "").replace(fraction, rounded))
      .replace(setApart, (_, words: string) => `<tspan unicode-bidi="isolate">${words}</tspan>`)
      .replace(strays, ""),
  ].join("");
}

/** What Vega writes on its elements for scripts and screen readers. It escapes `"` and `>` in attributes. */
const noise = / (?:class|role|aria-[a-z]+|pointer-events)="[^"]*"/g;

/** What runs against the text around it, marked by characters that no font has; a picture has elements for it. */
const setApart = /\u2068([^\u2068\u2069<>]*)\u2069/g;
const strays = /[\u2066-\u2069]/g;

/** Places are exact to a hundredth of a pixel. */
const fraction = /-?\d+\.\d{3,}/g;
const rounded = (number: string): string => String(Number(Number(number).toFixed(2)));

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="[^"]*"`).exec(tag)?.[0] ?? "";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not allow these.
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, " ")
    .replace(strays, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");
