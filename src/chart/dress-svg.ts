import type { ChartPlan } from "./chart.ts";

/**
 * Makes Vega's SVG one image for those who do not see it, and fit to stand in a page or alone: its own title and
 * description, no roles or labels on its parts, no class names that a page's styles could meet, one font for all, and
 * text that runs in the chart's direction whatever stands around it.
 */
export function dressSvg(
  svg: string,
  { title, description }: Pick<ChartPlan, "title" | "description">,
  direction: "ltr" | "rtl" = "ltr",
): string {
  const opening = /^<svg\b[^>]*>/.exec(svg)?.[0] ?? "";
  const size = ["width", "height", "viewBox"].map((name) => ` ${attribute(opening, name)}`).join("");
  const font = attribute(svg, "font-family");
  const label = escaped(description === "" ? title : description);
  const anchors = direction === "ltr" ? leftToRight : rightToLeft;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg"${size} direction="${direction}"${font && ` ${font} font-weight="400"`} text-rendering="geometricPrecision" role="img" aria-label="${label}">`,
    `<title>${escaped(title)}</title><desc>${escaped(description)}</desc>`,
    svg
      .slice(opening.length)
      .replace(/<[^>]*>/g, (tag) =>
        tag
          .replace(noise, "")
          .replace(anchor, (_, word: keyof typeof anchors) => anchors[word])
          .replace(fraction, rounded),
      )
      .replace(/>[^<>]*[\u2066-\u2069][^<>]*</g, apart),
  ].join("");
}

/**
 * What Vega writes on its elements for scripts and screen readers, what stands on the whole picture, and what holds
 * without being said. It escapes `"` and `>` in attributes.
 */
const noise =
  / (?:(?:class|role|aria-[a-z]+|pointer-events|font-family)="[^"]*"|font-weight="400"|opacity="1")/g;

const anchor = / text-anchor="(start|middle|end)"/g;
const middle = ' text-anchor="middle"';

/** Vega aligns text to the left or right of its place; SVG to where the text begins or ends. */
const leftToRight = { start: "", middle, end: ' text-anchor="end"' } as const;
const rightToLeft = { start: ' text-anchor="end"', middle, end: "" } as const;

/**
 * What runs against the text around it is set apart by characters that no font has; a picture has elements for that. The
 * text as a whole runs in the direction of the picture, and needs none.
 */
function apart(text: string): string {
  const open: string[] = [];
  return text.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark === "\u2069") return open.pop() ?? "";
    open.push(mark === "\u2068" ? "</tspan>" : "");
    return mark === "\u2068" ? '<tspan unicode-bidi="plaintext">' : "";
  });
}

/** Places are exact to a hundredth of a pixel. */
const fraction = /-?\d+\.\d{3,}/g;
const rounded = (number: string): string => String(Number(Number(number).toFixed(2)));

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\b${name}="[^"]*"`).exec(tag)?.[0] ?? "";

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

const legal = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: XML does not allow these.
    .replace(/[\u0000-\u001f\u007f-\u009f\ufffe\uffff]+/g, " ")
    .replace(/\u2063/g, "")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");

const escaped = (text: string): string => legal(text).replace(/[\u2066\u2067]/g, "");

/** A line of text as it stands in an SVG, what runs against it set apart by elements. */
export const textContent = (line: string): string => apart(legal(line));
