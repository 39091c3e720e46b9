import { byContent, type Claim, compare } from "../model/claim.ts";
import { type Doubt, doubtsOf } from "../model/contradiction.ts";
import type { Dataset } from "../model/dataset.ts";
import { interval, sum } from "../model/interval.ts";
import {
  methodsMeet,
  periodWithin,
  type ScopeDimension,
  samePeriod,
  scopeDimensions,
} from "../model/scope.ts";
import { both, type Certainty } from "../model/time.ts";
import { check } from "./check.ts";

/** Parts of one whole that do not overlap, and how surely. */
interface Parts {
  readonly dimension: "period" | "place";
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly certainty: Certainty;
}

/**
 * Parts that do not overlap cannot add up to more than their whole: periods of one place, or sibling places in one
 * period. Populations are not added: a journalist can be an activist.
 */
export const disjointParts = check("part-exceeds-whole", function* (evidence, found) {
  const inError = new Set(
    found.filter(({ severity }) => severity === "error").flatMap(({ figures }) => figures),
  );
  const counts = evidence.claims.filter(
    ({ indicator, figure }) => indicator.kind === "count" && !inError.has(figure.id),
  );
  const reported: (readonly Claim[])[] = [];
  for (const sums of exceeding(evidence.dataset, counts)) {
    if (reported.some((parts) => parts.every((part) => sums.parts.includes(part)))) continue;
    reported.push(sums.parts);
    const doubts = doubtsOfSum(sums);
    yield {
      severity: doubts.length > 0 ? "warning" : "error",
      figures: [sums.whole, ...sums.parts].map((claim) => claim.figure.id),
      detail: {
        kind: "parts",
        dimension: sums.dimension,
        whole: sums.whole.figure.id,
        parts: sums.parts.map((claim) => claim.figure.id),
        sum: sums.parts.map((claim) => claim.interval).reduce(sum, interval(0, 0)),
        doubts,
      },
    };
  }
});

/** Sets of parts whose lows exceed the whole's high; the surest and then the largest excess first. */
function exceeding(dataset: Dataset, counts: readonly Claim[]): readonly Parts[] {
  const found: Parts[] = [];
  for (const whole of counts) {
    if (!Number.isFinite(whole.interval.high)) continue;
    const candidates = counts.filter((part) => part !== whole && methodsMeet(part, whole) !== "no");
    const sets = [...periodsOf(whole, candidates), ...siblingPlacesOf(dataset, whole, candidates)];
    found.push(...sets.filter(({ parts }) => parts.length > 1 && lowSum(parts) > whole.interval.high));
  }
  const excess = ({ whole, parts }: Parts): number => lowSum(parts) - whole.interval.high;
  return found.toSorted(
    (a, b) =>
      compare(doubtsOfSum(a).length, doubtsOfSum(b).length) ||
      compare(excess(b), excess(a)) ||
      compare(a.parts.length, b.parts.length) ||
      byContent(a.whole, b.whole),
  );
}

const lowSum = (parts: readonly Claim[]): number =>
  parts.reduce((total, part) => total + part.interval.low, 0);

function doubtsOfSum({ whole, parts, certainty }: Parts): readonly Doubt[] {
  const doubts = parts.flatMap((part) =>
    doubtsOf(part, whole, certainty, methodsMeet(part, whole) === "unstated"),
  );
  return [...new Set(doubts)].toSorted();
}

/** The periods within the whole's, in the whole's scope, that add up to most without overlapping. */
function* periodsOf(whole: Claim, candidates: readonly Claim[]): Generator<Parts> {
  const parts = candidates.filter(
    (part) => sameBut(null, part, whole) && samePeriod(part, whole) !== "always",
  );
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
    yield { dimension: "period", whole, parts: heaviestDisjoint(inside, certainty), certainty };
  }
}

const isSoft = ({ figure }: Claim): boolean => figure.qualifier === "vague" || figure.qualifier === "about";

const sameBut = (dimension: ScopeDimension | null, a: Claim, b: Claim): boolean =>
  scopeDimensions.every((each) => each === dimension || a.figure[each] === b.figure[each]);

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
  let best: { weight: number; chosen: readonly Claim[] }[] = [{ weight: 0, chosen: [] }];
  for (const [index, { claim, from }] of spans.entries()) {
    const before = best[spans.findLastIndex((other, at) => at < index && other.to < from) + 1];
    const without = best[index];
    if (!before || !without) continue;
    const weight = before.weight + claim.interval.low;
    best = [...best, weight > without.weight ? { weight, chosen: [...before.chosen, claim] } : without];
  }
  return best.at(-1)?.chosen ?? [];
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
      sameBut("place", part, whole) &&
      lattice.places.within(part.figure.place, whole.figure.place) &&
      periodWithin(part, whole) !== "never",
  );
  const groups = new Map<string, Claim[]>();
  for (const part of inside) {
    for (const parent of lattice.places.parents(part.figure.place)) {
      if (!lattice.places.within(parent, whole.figure.place)) continue;
      const days = [part.start?.first, part.start?.last, part.asOf?.first, part.asOf?.last];
      const key = [parent, ...days].join("\u001f");
      groups.set(key, [...(groups.get(key) ?? []), part]);
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
    yield { dimension: "place", whole, parts: chosen, certainty };
  }
}
