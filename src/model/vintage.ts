import { byContent, type Claim, shareOriginator, surelyPublishedBefore } from "./claim.ts";
import { sameSeriesStart } from "./scope.ts";
import { momentKey, sameMoment } from "./time.ts";

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
 * number. An originator's date printed alike by two sources is one date, even if it is no more exact than a month, as
 * long as it can be one: a year's count that was published in June ends in June.
 *
 * @param revised claims that their register itself marks as superseded: they stand in no case, and are paired with
 *   what replaced them
 */
export function vintagesOf(claims: readonly Claim[], revised: readonly Claim[] = []): Vintages {
  const superseded: Supersession[] = [];
  const replaced = new Set<Claim>();
  const laterThan = statementsOf(claims);
  for (const among of [claims, revised]) {
    for (const earlier of among) {
      const later = laterThan(earlier);
      if (!later) continue;
      superseded.push({ earlier, later });
      replaced.add(earlier);
    }
  }
  return { standing: claims.filter((claim) => !replaced.has(claim)), superseded };
}

/** Looks up the last word on what a claim says, if it came later. */
function statementsOf(claims: readonly Claim[]): (earlier: Claim) => Claim | null {
  const plain = new Map<string, Map<string, Claim[]>>();
  const odd = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isPlainlyDated(claim)) added(odd, claim.cell, claim);
    else {
      const ofSeries = plain.get(claim.series) ?? new Map<string, Claim[]>();
      plain.set(claim.series, ofSeries);
      added(ofSeries, claim.asOf?.text ?? "", claim);
    }
  }
  // Only dates that are printed one way and mean another need all claims of their scope.
  let byCell: ReadonlyMap<string, readonly Claim[]> | undefined;
  return (earlier) => {
    const replaces = (claim: Claim): boolean => isLaterWord(earlier, claim);
    if (!isPlainlyDated(earlier)) {
      byCell ??= Map.groupBy(claims, ({ cell }) => cell);
      return byCell.get(earlier.cell)?.findLast(replaces) ?? null;
    }
    const alike = plain.get(earlier.series)?.get(earlier.asOf?.text ?? "") ?? [];
    const [a, b] = [lastAfter(alike, earlier, replaces), odd.get(earlier.cell)?.findLast(replaces)];
    if (!a || !b) return a ?? b ?? null;
    return byContent(a, b) > 0 ? a : b;
  };
}

/**
 * The last of some claims of the same dates that fits. They stand in the order of their publication, so that none
 * before the claim itself was published after it.
 */
function lastAfter(
  alike: readonly Claim[],
  claim: Claim,
  fits: (other: Claim) => boolean,
): Claim | undefined {
  for (let place = alike.length - 1; place >= 0; place -= 1) {
    const other = alike[place];
    if (!other || other === claim) return undefined;
    if (fits(other)) return other;
  }
  return undefined;
}

function added<Key>(groups: Map<Key, Claim[]>, key: Key, claim: Claim): void {
  const group = groups.get(key);
  if (group) group.push(claim);
  else groups.set(key, [claim]);
}

/** Dates that are the same only where they are printed alike. */
const isPlainlyDated = ({ start, asOf, indicator }: Claim): boolean =>
  (indicator.kind === "stock" || start === null || momentKey(start) === start.text) &&
  (asOf === null || momentKey(asOf) === asOf.text);

const isLaterWord = (earlier: Claim, claim: Claim): boolean =>
  shareOriginator(earlier, claim) &&
  earlier.figure.method === claim.figure.method &&
  (claim.figure.qualifier !== "vague" || earlier.figure.qualifier === "vague") &&
  surelyPublishedBefore(earlier, claim) &&
  isSameStatement(earlier, claim);

function isSameStatement(a: Claim, b: Claim): boolean {
  if (!a.asOf || !b.asOf) return false;
  if (a.start?.text !== b.start?.text && sameSeriesStart(a, b) !== "always") return false;
  const isOneMoment = sameMoment(a.asOf, b.asOf);
  const printedAlike = a.asOf.text === b.asOf.text && a.asOf.text !== "..";
  return isOneMoment === "always" || (printedAlike && isOneMoment === "sometimes");
}
