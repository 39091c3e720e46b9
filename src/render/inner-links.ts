/**
 * Takes the address from links to what the page does not show: a section that its settings leave out, a figure beyond
 * those that its register prints. The words of the link stay.
 */
export function withoutDeadLinks(html: string): string {
  const ids = new Set([...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id));
  return html.replace(/(<a\b[^>]*?) href="#([^"]*)"/g, (link, opening: string, id: string) =>
    ids.has(id) ? link : opening,
  );
}
