import type { Layout } from "./board.ts";
import type { Chart } from "./chart.ts";
import { textContent } from "./dress-svg.ts";

const margin = 16;
const gap = 10;

/**
 * A chart as a picture for use elsewhere, on white: its title and subtitle above it and its sources below, which in a
 * page stand around it.
 *
 * @param faces CSS that brings the fonts along; without it other fonts may take their place
 */
export function standAlone(
  chart: Pick<Chart, "svg" | "title" | "subtitle" | "sourceLine">,
  board: Layout,
  faces = "",
): string {
  const opening = /^<svg\b[^>]*>/.exec(chart.svg)?.[0] ?? "";
  const [, width = "0", height = "0"] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(opening) ?? [];
  const title = lines(chart.title, "title", margin, board);
  const subtitle = lines(chart.subtitle, "subtitle", title.bottom + 2, board);
  const top = subtitle.bottom + gap;
  const sources = lines(chart.sourceLine, "source-line", top + Number(height) + gap, board);
  const size = { width: Math.ceil(Number(width)) + 2 * margin, height: Math.ceil(sources.bottom) + margin };
  const begins = opening
    .replace(/ width="[^"]*"/, ` width="${size.width}"`)
    .replace(/ height="[^"]*"/, ` height="${size.height}"`)
    .replace(/ viewBox="[^"]*"/, ` viewBox="0 0 ${size.width} ${size.height}"`);
  const [, names = "", picture = ""] =
    /^(<title>.*?<\/title><desc>.*?<\/desc>)(.*)<\/svg>$/s.exec(chart.svg.slice(opening.length)) ?? [];
  return [
    begins,
    names,
    faces === "" ? "" : `<style>${faces}</style>`,
    `<rect width="${size.width}" height="${size.height}" fill="#ffffff"/>`,
    title.svg,
    subtitle.svg,
    `<g transform="translate(${margin},${top})">${picture}</g>`,
    sources.svg,
    "</svg>\n",
  ].join("");
}

/** Text in lines as wide as the chart, from `top` down. */
function lines(text: string, style: string, top: number, board: Layout) {
  const { fontSize, fontWeight, color } = board.style(style);
  const leading = Math.round(fontSize * 1.35);
  const broken = board.wrap(text, style, board.width, 6);
  const x = margin + board.x(0);
  return {
    svg: broken
      .map((line, index) => {
        const y = top + index * leading + Math.round(fontSize * 1.05);
        return `<text x="${x}" y="${y}" font-size="${fontSize}px" font-weight="${fontWeight}" fill="${color}">${textContent(line)}</text>`;
      })
      .join(""),
    bottom: top + broken.length * leading,
  };
}
