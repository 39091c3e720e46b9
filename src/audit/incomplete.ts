import { type Claim, compare } from "../model/claim.ts";
import { impossiblePeriod } from "../model/impossible-date.ts";
import { check } from "./check.ts";

/** What a reader would need to go back to a source, and is not recorded. Once for each source. */
export const incomplete = check("incomplete", function* ({ dataset, printed }) {
  const bySource = Map.groupBy(printed, ({ source }) => source.id);
  for (const source of [...dataset.sources.values()].toSorted((a, b) => compare(a.id, b.id))) {
    const claims = bySource.get(source.id) ?? [];
    const asOf = claims.filter(isUndated).map(({ figure }) => figure.id);
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

/** A date that cannot be is recorded all the same; `impossible-date` says what is the matter with it. */
const isUndated = ({ asOf, figure, source }: Claim): boolean =>
  asOf === null && !(figure.period && impossiblePeriod(figure.period, source));
