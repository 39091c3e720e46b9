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
 * Of one originator's values for one scope and date, the last published stands. An originator's date printed alike
 * by two sources is one date, even if it is no more exact than a month.
 */
export function vintagesOf(claims: readonly Claim[]): Vintages {
  const superseded: Supersession[] = [];
  const replaced = new Set<Claim>();
  for (const group of Map.groupBy(claims, scopeAndMethod).values()) {
    for (const earlier of group) {
      const later = group
        .filter((claim) => surelyPublishedBefore(earlier, claim) && isSameStatement(earlier, claim))
        .at(-1);
      if (!later) continue;
      superseded.push({ earlier, later });
      replaced.add(earlier);
    }
  }
  return { standing: claims.filter((claim) => !replaced.has(claim)), superseded };
}

const scopeAndMethod = ({ figure }: Claim): string =>
  [...scopeDimensions.map((dimension) => figure[dimension]), figure.method ?? ""].join("\u001f");

function isSameStatement(a: Claim, b: Claim): boolean {
  if (!a.asOf || !b.asOf || !shareOriginator(a, b) || sameSeriesStart(a, b) !== "always") return false;
  const printedAlike = a.asOf.text === b.asOf.text && a.asOf.text !== "..";
  return printedAlike || sameMoment(a.asOf, b.asOf) === "always";
}
