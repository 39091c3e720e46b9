import { byContent, type Claim, compare } from "../model/claim.ts";
import { type Doubt, doubtsOf } from "../model/contradiction.ts";
import { interval, sum } from "../model/interval.ts";
import { methodsMeet, samePeriod, scopeDimensions } from "../model/scope.ts";
import { type Certainty, sameMoment } from "../model/time.ts";
import { check } from "./check.ts";

/** Periods that together cover the whole's, with the least that their highs can come to. */
interface Cover {
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly certainty: Certainty;
}

/** Periods that together cover a longer one cannot add up to less than its low. */
export const coveringPeriods = check("part-exceeds-whole", function* (evidence, found) {
  const inError = new Set(
    found.filter(({ severity }) => severity === "error").flatMap(({ figures }) => figures),
  );
  const counts = evidence.claims.filter(
    ({ indicator, figure }) => indicator.kind === "count" && !inError.has(figure.id),
  );
  const reported: (readonly Claim[])[] = [];
  for (const cover of counts.flatMap((whole) => tooLow(whole, counts)).toSorted(byExcess)) {
    if (reported.some((parts) => parts.every((part) => cover.parts.includes(part)))) continue;
    reported.push(cover.parts);
    const doubts = doubtsOfCover(cover);
    yield {
      severity: doubts.length > 0 ? "warning" : "error",
      figures: [cover.whole, ...cover.parts].map((claim) => claim.figure.id),
      detail: {
        kind: "covering",
        dimension: "period",
        whole: cover.whole.figure.id,
        parts: cover.parts.map((claim) => claim.figure.id),
        sum: cover.parts.map((claim) => claim.interval).reduce(sum, interval(0, 0)),
        doubts,
      },
    };
  }
});

/** The surest cover of `whole` whose highs add up to less than its low; none where there is no such cover. */
function tooLow(whole: Claim, counts: readonly Claim[]): readonly Cover[] {
  if (whole.interval.low === 0) return [];
  const parts = counts.filter(
    (part) =>
      part !== whole &&
      Number.isFinite(part.interval.high) &&
      scopeDimensions.every((dimension) => part.figure[dimension] === whole.figure[dimension]) &&
      methodsMeet(whole, part) !== "no" &&
      samePeriod(part, whole) !== "always",
  );
  for (const certainty of ["always", "sometimes"] as const) {
    const cover = cheapestCover(whole, parts, certainty);
    if (cover.length > 1 && highSum(cover) < whole.interval.low) return [{ whole, parts: cover, certainty }];
  }
  return [];
}

const highSum = (parts: readonly Claim[]): number =>
  parts.reduce((total, part) => total + part.interval.high, 0);

function doubtsOfCover({ whole, parts, certainty }: Cover): readonly Doubt[] {
  const doubts = parts.flatMap((part) =>
    doubtsOf(whole, part, certainty, methodsMeet(whole, part) === "unstated"),
  );
  return [...new Set(doubts)].toSorted();
}

const byExcess = (a: Cover, b: Cover): number =>
  compare(doubtsOfCover(a).length, doubtsOfCover(b).length) ||
  compare(b.whole.interval.low - highSum(b.parts), a.whole.interval.low - highSum(a.parts)) ||
  byContent(a.whole, b.whole);

/**
 * The cheapest chain of periods from the whole's start to its end, each beginning no later than the day after the
 * one before it ends. Surely covering takes the parts at their shortest and the whole at its longest; possibly
 * covering the other way round, and then not for a whole whose end is open, which might be of any length.
 */
function cheapestCover(
  whole: Claim,
  parts: readonly Claim[],
  certainty: "always" | "sometimes",
): readonly Claim[] {
  const { start, asOf } = whole;
  if (!start || !asOf || (certainty === "sometimes" && asOf.text === "..")) return [];
  const sure = certainty === "always";
  if (sure && (start.doubtful || asOf.doubtful)) return [];
  const from = sure ? start.first : start.last;
  const to = sure ? asOf.last : Math.max(from, asOf.first);
  const spans = parts
    .flatMap((claim) => {
      if (!claim.start || !claim.asOf) return [];
      if (sure && (claim.start.doubtful || claim.asOf.doubtful)) return [];
      const endsWithWhole = sameMoment(claim.asOf, asOf) === "always";
      return {
        claim,
        begins: claim.start.text === start.text ? from : sure ? claim.start.last : claim.start.first,
        ends: endsWithWhole ? to : sure ? claim.asOf.first : claim.asOf.last,
      };
    })
    .filter(({ begins, ends }) => begins <= ends && ends >= from && begins <= to)
    .toSorted(
      (a, b) => compare(a.ends, b.ends) || compare(a.begins, b.begins) || byContent(a.claim, b.claim),
    );
  const chains: { readonly ends: number; readonly cost: number; readonly chain: readonly Claim[] }[] = [
    { ends: from - 1, cost: 0, chain: [] },
  ];
  for (const { claim, begins, ends } of spans) {
    const before = chains
      .filter((chain) => chain.ends + 1 >= begins)
      .toSorted((a, b) => compare(a.cost, b.cost))[0];
    if (before)
      chains.push({ ends, cost: before.cost + claim.interval.high, chain: [...before.chain, claim] });
  }
  return (
    chains.filter((chain) => chain.ends >= to).toSorted((a, b) => compare(a.cost, b.cost))[0]?.chain ?? []
  );
}
