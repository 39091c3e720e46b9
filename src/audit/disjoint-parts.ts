import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import { methodsMeet, periodWithin, samePeriod } from "../model/scope.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { heaviestApart } from "./heaviest-apart.ts";
import { periodBounds } from "./period-bounds.ts";
import { type SharedGround, sharedGround } from "./shared-ground.ts";
import { exceededBySiblings, periodKey } from "./sibling-sums.ts";
import { reported, type Sum, surest, type Tier } from "./sums.ts";

/**
 * Parts that do not overlap cannot add up to more than their whole: periods of one place, or sibling places in one
 * period. Populations are not added: a journalist can be an activist. A part that contradicts the whole by itself is
 * reported as that, and is left out here.
 */
export const disjointParts = check("part-exceeds-whole", (evidence, found) => {
  const isNamed = namedPairs(found);
  const suspects = suspectsOf(evidence);
  const ground = sharedGround(evidence.dataset);
  const sums = evidence.claims.flatMap((whole) => {
    const suspect = suspects.get(whole);
    if (!suspect) return [];
    const mayAdd = (part: Claim): boolean =>
      part !== whole && methodsMeet(part, whole) !== "no" && !isNamed(part.figure.id, whole.figure.id);
    return [
      ...periodsOf(whole, suspect.periods.filter(mayAdd)),
      ...siblingPlacesOf(evidence.dataset.lattice, ground, whole, suspect.places.filter(mayAdd)),
    ];
  });
  return reported(sums);
});

/** A count that its parts may exceed, and what may be added up. */
interface Suspect {
  readonly periods: readonly Claim[];
  readonly places: readonly Claim[];
}

/** The counts that a quick look does not clear. */
function suspectsOf(evidence: Evidence): ReadonlyMap<Claim, Suspect> {
  const suspects = new Map<Claim, Suspect>();
  for (const cell of evidence.cells.all) {
    if (cell.claims[0]?.indicator.kind !== "count") continue;
    const { mayExceed } = periodBounds(cell);
    for (const whole of cell.claims) {
      if (Number.isFinite(whole.interval.high) && mayExceed(whole))
        suspects.set(whole, { periods: cell.claims, places: [] });
    }
  }
  for (const [whole, places] of exceededBySiblings(evidence)) {
    suspects.set(whole, { periods: suspects.get(whole)?.periods ?? [], places });
  }
  return suspects;
}

/** Parts that add up to more than the whole; none where they do not. */
function excessive(
  dimension: Sum["dimension"],
  whole: Claim,
  parts: readonly Claim[],
  certainty: Tier["certainty"],
): Sum | null {
  const excess = parts.reduce((total, part) => total + part.interval.low, 0) - whole.interval.high;
  return parts.length > 1 && excess > 0
    ? { kind: "parts", dimension, whole, parts, certainty, excess }
    : null;
}

/** The periods within the whole's, in the whole's scope, that add up to most without overlapping. */
function periodsOf(whole: Claim, candidates: readonly Claim[]): readonly Sum[] {
  const parts = candidates.filter((part) => samePeriod(part, whole) !== "always");
  return surest("parts", whole, parts, ({ among, certainty }) => {
    const inside = among.filter((part) => isWithin(part, whole, certainty));
    return excessive("period", whole, heaviestDisjoint(inside, certainty), certainty);
  });
}

function isWithin(part: Claim, whole: Claim, certainty: Tier["certainty"]): boolean {
  const within = periodWithin(part, whole);
  return within === "always" || within === certainty;
}

/**
 * Weighted interval scheduling. Surely disjoint takes each period at its longest, possibly disjoint at its
 * shortest.
 */
function heaviestDisjoint(parts: readonly Claim[], certainty: Tier["certainty"]): readonly Claim[] {
  const spans = parts
    .flatMap((claim) => {
      const { start, asOf } = claim;
      if (!start || !asOf) return [];
      if (certainty === "always" && (start.doubtful || asOf.doubtful)) return [];
      return certainty === "always"
        ? { claim, from: start.first, to: asOf.last }
        : { claim, from: start.last, to: Math.max(start.last, asOf.first) };
    })
    .toSorted((a, b) => compare(a.to, b.to) || compare(a.from, b.from));
  const lastBefore = (index: number): number => {
    const from = spans[index]?.from ?? 0;
    let low = 0;
    let high = index;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((spans[middle]?.to ?? 0) < from) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const weights = [0];
  const isTaken = spans.map(({ claim }, index) => {
    const weight = (weights[lastBefore(index)] ?? 0) + claim.interval.low;
    const without = weights[index] ?? 0;
    weights.push(Math.max(weight, without));
    return weight > without;
  });
  const chosen: Claim[] = [];
  for (let index = spans.length - 1; index >= 0; ) {
    const span = spans[index];
    if (span && isTaken[index]) chosen.push(span.claim);
    index = isTaken[index] ? lastBefore(index) - 1 : index - 1;
  }
  return chosen.toReversed();
}

/** Sibling places within the whole's place, in one period: of each place its highest low, none that share ground. */
function siblingPlacesOf(
  { places }: Lattice,
  ground: SharedGround,
  whole: Claim,
  candidates: readonly Claim[],
): readonly Sum[] {
  const groups = new Map<string, Claim[]>();
  for (const part of candidates) {
    const { place } = part.figure;
    if (place === whole.figure.place || !places.within(place, whole.figure.place)) continue;
    for (const parent of places.parents(place)) {
      if (!places.within(parent, whole.figure.place)) continue;
      const key = `${parent}\u001f${periodKey(part)}`;
      const group = groups.get(key);
      if (group) group.push(part);
      else groups.set(key, [part]);
    }
  }
  return [...groups.values()].flatMap((group) =>
    surest("parts", whole, group, ({ among, certainty }) => {
      const inside = among.filter((part) => isWithin(part, whole, certainty));
      return excessive("place", whole, heaviestPlaces(ground, inside), certainty);
    }),
  );
}

function heaviestPlaces(ground: SharedGround, claims: readonly Claim[]): readonly Claim[] {
  const highest = new Map<string, Claim>();
  for (const claim of claims.toSorted((a, b) => compare(b.interval.low, a.interval.low) || byContent(a, b))) {
    if (!highest.has(claim.figure.place)) highest.set(claim.figure.place, claim);
  }
  const shared = ground([...highest.keys()]);
  const linked = ({ figure }: Claim): readonly Claim[] =>
    [...(shared.get(figure.place) ?? [])].flatMap((place) => highest.get(place) ?? []);
  return heaviestApart([...highest.values()], ({ interval }) => interval.low, linked);
}
