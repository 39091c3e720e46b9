import { type Claim, shareOriginator, surelyPublishedBefore } from "./claim.ts";
import { sameSeriesStart, scopeDimensions } from "./scope.ts";
import { sameMoment } from "./time.ts";

/** One originator's earlier word on a scope and date, and the later one that takes its place. */
export interface Supersession {
  readonly earlier: Claim;
  readonly later: Claim;
}

/** Claims that set bounds, and those that a later word of the same originator has replaced. */
export interface Vintages {
  readonly standing: readonly Claim[];
  readonly superseded: readonly Supersession[];
}

/**
 * Of one originator's values for one scope and date, the last published stands; words such as "dozens" replace no
 * number. An originator's date printed alike by two sources is one date, even if it is no more exact than a month.
 *
 * @param revised claims that their register itself marks as superseded: they stand in no case, and are paired with
 *   what replaced them
 */
export function vintagesOf(claims: readonly Claim[], revised: readonly Claim[] = []): Vintages {
  const superseded: Supersession[] = [];
  const replaced = new Set<Claim>();
  const statements = Map.groupBy(claims, scopeAndMethod);
  for (const earlier of [...claims, ...revised]) {
    const later = statements
      .get(scopeAndMethod(earlier))
      ?.filter((claim) => claim.figure.qualifier !== "vague" || earlier.figure.qualifier === "vague")
      .filter((claim) => surelyPublishedBefore(earlier, claim) && isSameStatement(earlier, claim))
      .at(-1);
    if (!later) continue;
    superseded.push({ earlier, later });
    replaced.add(earlier);
  }
  return { standing: claims.filter((claim) => !replaced.has(claim)), superseded };
}

const scopeAndMethod = ({ figure }: Claim): string =>
  [...scopeDimensions.map((dimension) => figure[dimension]), figure.method ?? ""].join("\u001f");

function isSameStatement(a: Claim, b: Claim): boolean {
  if (!a.asOf || !b.asOf || !shareOriginator(a, b)) return false;
  if (a.start?.text !== b.start?.text && sameSeriesStart(a, b) !== "always") return false;
  const printedAlike = a.asOf.text === b.asOf.text && a.asOf.text !== "..";
  return printedAlike || sameMoment(a.asOf, b.asOf) === "always";
}
