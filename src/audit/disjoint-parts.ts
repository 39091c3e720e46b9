import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import { methodsMeet, periodWithin, samePeriod } from "../model/scope.ts";
import { both } from "../model/time.ts";
import { check, namedPairs } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import { periodBounds } from "./period-bounds.ts";
import { exceededBySiblings, periodKey } from "./sibling-sums.ts";
import { reported, type Sum } from "./sums.ts";

/**
 * Parts that do not overlap cannot add up to more than their whole: periods of one place, or sibling places in one
 * period. Populations are not added: a journalist can be an activist. A part that contradicts the whole by itself is
 * reported as that, and is left out here.
 */
export const disjointParts = check("part-exceeds-whole", (evidence, found) => {
  const isNamed = namedPairs(found);
  const suspects = suspectsOf(evidence);
  const sums = evidence.claims.flatMap((whole) => {
    const suspect = suspects.get(whole);
    if (!suspect) return [];
    const mayAdd = (part: Claim): boolean =>
      part !== whole && methodsMeet(part, whole) !== "no" && !isNamed(part.figure.id, whole.figure.id);
    return [
      ...periodsOf(whole, suspect.periods.filter(mayAdd)),
      ...siblingPlacesOf(evidence.dataset, whole, suspect.places.filter(mayAdd)),
    ].flatMap(({ parts, ...sum }): readonly Sum[] => {
      const excess = lowSum(parts) - whole.interval.high;
      return parts.length > 1 && excess > 0 ? [{ kind: "parts", whole, parts, excess, ...sum }] : [];
    });
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

type Parts = Pick<Sum, "dimension" | "parts" | "certainty">;

const lowSum = (parts: readonly Claim[]): number =>
  parts.reduce((total, part) => total + part.interval.low, 0);

/** The periods within the whole's, in the whole's scope, that add up to most without overlapping. */
function* periodsOf(whole: Claim, candidates: readonly Claim[]): Generator<Parts> {
  const parts = candidates.filter((part) => samePeriod(part, whole) !== "always");
  const firm = parts.filter((part) => !isSoft(part));
  for (const [among, certainty] of [
    [firm, "always"],
    [parts, "always"],
    [parts, "sometimes"],
  ] as const) {
    const inside = among.filter((part) => {
      const within = periodWithin(part, whole);
      return within === "always" || within === certainty;
    });
    yield { dimension: "period", parts: heaviestDisjoint(inside, certainty), certainty };
  }
}

const isSoft = ({ figure }: Claim): boolean => figure.qualifier === "vague" || figure.qualifier === "about";

/**
 * Weighted interval scheduling. Surely disjoint takes each period at its longest, possibly disjoint at its
 * shortest.
 */
function heaviestDisjoint(parts: readonly Claim[], certainty: "always" | "sometimes"): readonly Claim[] {
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

/** Sibling places within the whole's place, in one period: of each place its highest low, none that overlap. */
function* siblingPlacesOf(
  { lattice, places }: Dataset,
  whole: Claim,
  candidates: readonly Claim[],
): Generator<Parts> {
  const inside = candidates.filter(
    (part) =>
      part.figure.place !== whole.figure.place &&
      lattice.places.within(part.figure.place, whole.figure.place) &&
      periodWithin(part, whole) !== "never",
  );
  const groups = new Map<string, Claim[]>();
  for (const part of inside) {
    for (const parent of lattice.places.parents(part.figure.place)) {
      if (!lattice.places.within(parent, whole.figure.place)) continue;
      const key = `${parent}\u001f${periodKey(part)}`;
      const group = groups.get(key);
      if (group) group.push(part);
      else groups.set(key, [part]);
    }
  }
  const overlap = (a: string, b: string): boolean =>
    a === b ||
    (places.get(a)?.overlaps.includes(b) ?? false) ||
    (places.get(b)?.overlaps.includes(a) ?? false);
  for (const group of [...groups.values()].flatMap((all) => [all.filter((part) => !isSoft(part)), all])) {
    const chosen: Claim[] = [];
    for (const part of group.toSorted((a, b) => compare(b.interval.low, a.interval.low) || byContent(a, b))) {
      if (!chosen.some((other) => overlap(other.figure.place, part.figure.place))) chosen.push(part);
    }
    const certainty = chosen.map((part) => periodWithin(part, whole)).reduce(both, "always");
    yield { dimension: "place", parts: chosen, certainty };
  }
}
