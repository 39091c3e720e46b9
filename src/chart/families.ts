import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Id, Lattice } from "../model/dataset.ts";

/** Figures of one indicator with the same population, place, event and phase. */
export interface Group {
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Groups whose figures readers will hold against one another: the populations are the same or marked `close`. */
export interface Family {
  readonly groups: readonly Group[];
  readonly claims: readonly [Claim, ...Claim[]];
}

/** Sorts figures of one indicator into families: those that most sources speak of first. */
export function familiesOf(claims: readonly Claim[], lattice: Lattice): readonly Family[] {
  const groups = groupsOf(claims).toSorted(byWeight);
  const families: Group[][] = [];
  for (const group of groups) {
    const kin = families.filter((family) => family.some((member) => isKin(lattice, member, group)));
    for (const family of kin) families.splice(families.indexOf(family), 1);
    families.push([...kin.flat(), group]);
  }
  return families
    .flatMap((members) => {
      const [first, ...others] = members.toSorted(byWeight).flatMap((group) => group.claims);
      return first ? [{ groups: members.toSorted(byWeight), claims: [first, ...others] as const }] : [];
    })
    .toSorted(byWeight);
}

/** The first families with no more than so many figures in all; of the last one, as many as there is room for. */
export function cutTo(most: number, families: readonly Family[]): readonly Family[] {
  let room = most;
  return families.flatMap((family) => {
    const groups = family.groups.flatMap((group) => {
      const [first, ...others] = group.claims.slice(0, Math.max(room, 0));
      room -= group.claims.length;
      return first ? [{ claims: [first, ...others] as const }] : [];
    });
    const [first, ...others] = groups.flatMap(({ claims }) => claims);
    return first ? [{ groups, claims: [first, ...others] as const }] : [];
  });
}

function groupsOf(claims: readonly Claim[]): Group[] {
  const groups = new Map<string, [Claim, ...Claim[]]>();
  for (const claim of claims.toSorted(byContent)) {
    const { population, place, event, phase } = claim.figure;
    const key = [population, place, event, phase].join("\u001f");
    const group = groups.get(key);
    if (group) group.push(claim);
    else groups.set(key, [claim]);
  }
  return [...groups.values()].map((group) => ({ claims: group }));
}

function isKin(
  lattice: Lattice,
  { claims: [{ figure: a }] }: Group,
  { claims: [{ figure: b }] }: Group,
): boolean {
  return (
    lattice.populations.close(a.population, b.population) &&
    a.place === b.place &&
    a.event === b.event &&
    a.phase === b.phase
  );
}

/** Most sources with a number first, then most figures, then by what the figures say. */
function byWeight(a: Pick<Group, "claims">, b: Pick<Group, "claims">): number {
  return (
    compare(sourcesOf(b.claims.filter(hasNumber)).size, sourcesOf(a.claims.filter(hasNumber)).size) ||
    compare(b.claims.length, a.claims.length) ||
    byContent(a.claims[0], b.claims[0])
  );
}

export const sourcesOf = (claims: readonly Claim[]): ReadonlySet<Id> =>
  new Set(claims.map(({ source }) => source.id));

/** True where the source printed a number rather than a word such as "dozens". */
export const hasNumber = ({ figure }: Claim): boolean => figure.qualifier !== "vague";

/** True where a claim's as-of date is known, within days that have an end. */
export const isDated = ({ asOf }: Claim): boolean =>
  asOf !== null && Number.isFinite(asOf.first) && Number.isFinite(asOf.last);
