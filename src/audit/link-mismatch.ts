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

/** The organisations that publish on this host, or on the closest parent domain of it that any publishes on. */
function ownersOf({ organisations }: Dataset, host: string): readonly Organisation[] {
  const owned = [...organisations.values()].flatMap((organisation) =>
    organisation.domains
      .filter((domain) => host === domain || host.endsWith(`.${domain}`))
      .map((domain) => ({ organisation, closeness: domain.length })),
  );
  const closest = Math.max(...owned.map(({ closeness }) => closeness));
  return owned
    .filter(({ closeness }) => closeness === closest)
    .map(({ organisation }) => organisation)
    .toSorted((a, b) => compare(a.id, b.id));
}

/** True for one organisation, or where one is a part of the other, at any remove. */
const areRelated = (dataset: Dataset, a: Id, b: Id): boolean =>
  isPartOf(dataset, a, b) || isPartOf(dataset, b, a);

function isPartOf({ organisations }: Dataset, part: Id, whole: Id): boolean {
  const above = new Set([part]);
  for (const id of above) for (const parent of organisations.get(id)?.part_of ?? []) above.add(parent);
  return above.has(whole);
}
