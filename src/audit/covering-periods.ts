import { byContent, type Claim, compare } from "../model/claim.ts";
import { methodsMeet, samePeriod } from "../model/scope.ts";
import { sameMoment } from "../model/time.ts";
import { check, namedPairs } from "./check.ts";
import { periodBounds } from "./period-bounds.ts";
import { reported, type Sum, surest } from "./sums.ts";

/** Periods that together cover a longer one cannot add up to less than its low. */
export const coveringPeriods = check("part-exceeds-whole", ({ claims, cells }, found) => {
  const isNamed = namedPairs(found);
  const bounds = new Map(cells.all.map((cell) => [cell, periodBounds(cell)]));
  return reported(
    claims.flatMap((whole) => {
      const cell = cells.of(whole);
      if (whole.indicator.kind !== "count" || !bounds.get(cell)?.mayFallShort(whole)) return [];
      const parts = cell.claims.filter(
        (part) =>
          // A part as large as the whole settles nothing, and neither does any chain with it.
          part.interval.high < whole.interval.low &&
          methodsMeet(whole, part) !== "no" &&
          !isNamed(part.figure.id, whole.figure.id) &&
          samePeriod(part, whole) !== "always",
      );
      return tooLow(whole, parts);
    }),
  );
});

/** The surest cover of `whole` whose highs add up to less than its low; none where there is no such cover. */
const tooLow = (whole: Claim, parts: readonly Claim[]): readonly Sum[] =>
  surest("covering", whole, parts, ({ among, certainty }) => {
    const cover = cheapestCover(whole, among, certainty);
    const excess = whole.interval.low - highSum(cover);
    return cover.length > 1 && excess > 0
      ? { kind: "covering", dimension: "period", whole, parts: cover, certainty, excess }
      : null;
  });

const highSum = (parts: readonly Claim[]): number =>
  parts.reduce((total, part) => total + part.interval.high, 0);

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
  // Chains in the order of their ends, each cheaper than all that end later: the first that reaches is the cheapest.
  const chains: Chain[] = [{ ends: from - 1, cost: 0, last: null }];
  for (const { claim, begins, ends } of spans) {
    const before = chains.find((chain) => chain.ends + 1 >= begins);
    if (!before) continue;
    const chain = { ends, cost: before.cost + claim.interval.high, last: { claim, before } };
    while ((chains.at(-1)?.cost ?? -1) >= chain.cost) chains.pop();
    chains.push(chain);
  }
  const claims: Claim[] = [];
  let last = chains.find((chain) => chain.ends >= to)?.last ?? null;
  for (; last; last = last.before.last) claims.push(last.claim);
  return claims.toReversed();
}

/** Periods that follow one another without a gap, by their last. */
interface Chain {
  readonly ends: number;
  readonly cost: number;
  readonly last: { readonly claim: Claim; readonly before: Chain } | null;
}
