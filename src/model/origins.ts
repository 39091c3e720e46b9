import type { Claim } from "./claim.ts";
import type { Id } from "./dataset.ts";

/** Organisations that are credited with one and the same number and so count as one origin. */
export type Ties = readonly (readonly Id[])[];

/**
 * The independent origins behind some claims, each the organisations that make it up.
 *
 * Organisations credited jointly are one origin, and so are those that `ties` put together (an open `attribution`).
 * Claims that credit nobody add none.
 */
export function originsOf(claims: Iterable<Claim>, ties: Ties = []): readonly (readonly Id[])[] {
  const credits = [...claims].map((claim) => claim.figure.originator);
  const credited = new Set(credits.flat());
  const groups: Set<Id>[] = [];
  for (const together of [...credits, ...ties.map((tie) => tie.filter((id) => credited.has(id)))]) {
    if (together.length === 0) continue;
    const touched = groups.filter((group) => together.some((id) => group.has(id)));
    const merged = new Set([...touched.flatMap((group) => [...group]), ...together]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map((group) => [...group].toSorted())
    .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
