import { areRelated, hostOf, ownersOf } from "../model/hosts.ts";
import { check } from "./check.ts";

/**
 * The address that a source links for a figure belongs to a known organisation that has no part in the credit.
 * Where nobody is credited in words there is nothing that the link could differ from.
 */
export const linkMismatch = check("link-mismatch", function* ({ dataset, printed }) {
  for (const { figure, source } of printed) {
    const { cited_url, originator } = figure;
    if (cited_url === "" || originator.length === 0) continue;
    const host = hostOf(cited_url);
    const owners = ownersOf(dataset, host);
    const [owner] = owners;
    if (!owner || owners.some(({ id }) => id === source.publisher)) continue;
    if (originator.some((credited) => owners.some(({ id }) => areRelated(dataset, credited, id)))) continue;
    yield {
      severity: "warning",
      figures: [figure.id],
      detail: { host, organisation: owner.id, credited: originator },
    };
  }
});
