import { compare } from "../model/claim.ts";
import type { Dataset, Id, Organisation } from "../model/dataset.ts";
import { check } from "./check.ts";

/**
 * The address that a source links for a figure belongs to a known organisation that has no part in the credit.
 * Where nobody is credited in words there is nothing that the link could differ from.
 */
export const linkMismatch = check("link-mismatch", function* ({ dataset, printed }) {
  for (const { figure, source } of printed) {
    const { cited_url, originator } = figure;
    if (cited_url === "" || originator.length === 0) continue;
    const host = new URL(cited_url).hostname.toLowerCase();
    const owner = ownerOf(dataset, host);
    if (!owner || owner.id === source.publisher) continue;
    if (originator.some((credited) => areRelated(dataset, credited, owner.id))) continue;
    yield {
      severity: "warning",
      figures: [figure.id],
      detail: { host, organisation: owner.id, credited: originator },
    };
  }
});

/** The organisation that publishes on this host or on a parent domain of it; the closest domain decides. */
function ownerOf({ organisations }: Dataset, host: string): Organisation | undefined {
  const owned = [...organisations.values()].flatMap((organisation) =>
    organisation.domains
      .filter((domain) => host === domain || host.endsWith(`.${domain}`))
      .map((domain) => ({ organisation, domain })),
  );
  return owned.toSorted(
    (a, b) => compare(b.domain.length, a.domain.length) || compare(a.organisation.id, b.organisation.id),
  )[0]?.organisation;
}

/** True for one organisation, or where one is a part of the other, at any remove. */
const areRelated = (dataset: Dataset, a: Id, b: Id): boolean =>
  isPartOf(dataset, a, b) || isPartOf(dataset, b, a);

const isPartOf = (dataset: Dataset, part: Id, whole: Id): boolean =>
  part === whole ||
  (dataset.organisations.get(part)?.part_of.some((parent) => isPartOf(dataset, parent, whole)) ?? false);
