import type { Claim } from "../model/claim.ts";
import { seriesKey } from "../model/scope.ts";
import { type SmallestSet, smallestSet } from "./smallest-set.ts";

/** The claims of one series in the order of their dates, and what hints ask of them. */
export interface Series {
  /** The nearest before a claim and the nearest after it, both surely; nothing unless there are both. */
  readonly around: (claim: Claim) => readonly [Claim, Claim] | null;
  readonly smallestSet: () => SmallestSet | null;
}

/** Looks up the series of a claim. What different recorders documented is not one series. */
export function seriesOf(claims: readonly Claim[]): (claim: Claim) => Series {
  let groups: ReadonlyMap<string, readonly Claim[]> | undefined;
  const known = new Map<string, Series>();
  return (claim) => {
    groups ??= Map.groupBy(claims, keyOf);
    const key = keyOf(claim);
    const series = known.get(key) ?? seriesFrom(groups.get(key) ?? []);
    known.set(key, series);
    return series;
  };
}

const keyOf = (claim: Claim): string =>
  claim.figure.method === "documented"
    ? `${seriesKey(claim)}\u001f${claim.figure.originator.toSorted().join(";")}`
    : seriesKey(claim);

function seriesFrom(claims: readonly Claim[]): Series {
  const places = new Map(claims.map((claim, index) => [claim, index]));
  let set: SmallestSet | null | undefined;
  return {
    around: (claim) => {
      const at = places.get(claim) ?? -1;
      const before = next(claims, at, -1, (other) => surelyBefore(other, claim));
      const after = next(claims, at, 1, (other) => surelyBefore(claim, other));
      return before && after ? [before, after] : null;
    },
    smallestSet: () => {
      set ??= smallestSet(claims);
      return set;
    },
  };
}

function next(
  claims: readonly Claim[],
  from: number,
  step: 1 | -1,
  isIt: (claim: Claim) => boolean,
): Claim | null {
  if (from < 0) return null;
  for (let index = from + step; ; index += step) {
    const claim = claims[index];
    if (!claim) return null;
    if (isIt(claim) && claim.figure.qualifier !== "vague") return claim;
  }
}

const surelyBefore = (a: Claim, b: Claim): boolean =>
  a.asOf !== null && b.asOf !== null && a.asOf.last < b.asOf.first;
