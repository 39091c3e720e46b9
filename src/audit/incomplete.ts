import { check } from "./check.ts";

/** What a reader would need to go back to a source, and is not recorded. Once for each source. */
export const incomplete = check("incomplete", function* ({ dataset, printed }) {
  const bySource = Map.groupBy(printed, ({ source }) => source.id);
  for (const source of [...dataset.sources.values()].toSorted((a, b) => (a.id < b.id ? -1 : 1))) {
    const claims = bySource.get(source.id) ?? [];
    const asOf = claims.filter((claim) => claim.asOf === null).map(({ figure }) => figure.id);
    const locator = claims.filter(({ figure }) => figure.locator === "").map(({ figure }) => figure.id);
    const published = source.published !== null;
    const address = source.url !== "" || source.archived_url !== "";
    if (published && address && asOf.length === 0 && locator.length === 0) continue;
    yield {
      severity: "note",
      figures: [...new Set([...asOf, ...locator])],
      about: [source.id],
      sources: [source.id],
      detail: { source: source.id, published, address, asOf, locator },
    };
  }
});
