import { escapeHtml } from "./escape.ts";

/** Stands for a chart's picture until that is drawn. No escaped text can hold it, its angle brackets being raw. */
export const pictureMark = (id: string): string => `<svg data-picture="${escapeHtml(id)}"></svg>`;

/** A page with the pictures of its charts. What marks text as foreign (U+2063) says nothing in a picture. */
export function withPictures(
  html: string,
  charts: readonly { readonly id: string; readonly svg: string }[],
): string {
  const pictures = new Map(charts.map(({ id, svg }) => [escapeHtml(id), svg.replaceAll("\u2063", "")]));
  return html.replace(/<svg data-picture="([^"]*)"><\/svg>/g, (mark, id: string) => pictures.get(id) ?? mark);
}
