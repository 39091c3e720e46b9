import { compare } from "./claim.ts";
import type { Dataset, Id, Organisation } from "./dataset.ts";

/** The host of an address, as organisations state theirs. */
export const hostOf = (address: string): string => new URL(address).hostname.toLowerCase();

/** The organisations that publish on this host, or on the closest parent domain of it that any publishes on. */
export function ownersOf({ organisations }: Dataset, host: string): readonly Organisation[] {
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
export const areRelated = (dataset: Dataset, a: Id, b: Id): boolean =>
  isPartOf(dataset, a, b) || isPartOf(dataset, b, a);

function isPartOf({ organisations }: Dataset, part: Id, whole: Id): boolean {
  const above = new Set([part]);
  for (const id of above) for (const parent of organisations.get(id)?.part_of ?? []) above.add(parent);
  return above.has(whole);
}
