import type { Claim } from "../model/claim.ts";
import { contradiction } from "../model/contradiction.ts";
import type { Hint } from "../model/hint.ts";
import { areDisjoint } from "../model/interval.ts";
import type { Evidence } from "./evidence.ts";
import type { Blamed } from "./naming.ts";
import { seriesOf } from "./series.ts";
import { type Fit, slipsOf, yearTaken } from "./slips.ts";

/** A digit more or less makes a number near another if it then differs by no more than this share of it. */
const nearness = 0.1;

/**
 * What may have gone wrong where two figures contradict each other. A slip is named only if it is the one that would
 * settle all that contradicts the figure, and the number would then agree with something.
 */
export function hintsOn({
  dataset: { lattice },
  claims,
}: Evidence): (contradiction: Blamed) => readonly Hint[] {
  const series = seriesOf(claims);
  const clash = (a: Claim, b: Claim): boolean =>
    contradiction(lattice, a, b) !== null || contradiction(lattice, b, a) !== null;
  const slipIn = (suspect: Claim, rivals: readonly Claim[]): readonly Hint[] => {
    const around = suspect.indicator.kind === "count" ? series(suspect).around(suspect) : null;
    const slips = slipsOf(suspect, (changed, kind) =>
      [...rivals, ...(around ?? [])].some((claim) => clash(changed, claim))
        ? null
        : (nearRival(changed, rivals[0], kind) ?? betweenNeighbours(suspect, changed, around)),
    );
    return [...(slips.length === 1 ? slips : []), ...yearTaken(suspect, rivals)];
  };
  return ({ blamed, pair, others }) => {
    const other = blamed === pair.over ? pair.under : pair.over;
    const own = slipIn(blamed, [other, ...others]);
    // Where one stands against one, either may be the slip.
    const slips = own.length > 0 || others.length > 0 ? own : slipIn(other, [blamed]);
    const fallsForSure = blamed.indicator.kind === "count" && pair.doubts.length === 0;
    const set = fallsForSure && series(blamed) === series(other) ? series(blamed).smallestSet() : null;
    if (!set) return slips;
    const figures = set.claims.map(({ figure }) => figure.id);
    return [...slips, { kind: "smallest-set", figures, count: set.count }];
  };
}

/** The slip that would make one originator's two values for one scope and date agree. */
export function hintsOnRevision(earlier: Claim, later: Claim): readonly Hint[] {
  return slipsOf(later, (changed, kind) =>
    areDisjoint(changed.interval, earlier.interval) ? null : nearRival(changed, earlier, kind),
  );
}

/** Swapped digits must give the very number that the rival prints; with a digit more or less it may be near. */
function nearRival(changed: Claim, rival: Claim | undefined, kind: Hint["kind"]): Fit {
  const [is, other] = [changed.figure.value, rival?.figure.value ?? null];
  if (!rival || is === null || other === null || rival.figure.qualifier === "vague") return null;
  const isNear = kind === "factor" ? Math.abs(is - other) <= nearness * other : is === other;
  return isNear ? { agrees: "rival", rival: rival.figure.id } : null;
}

/** Between the counts before and after it, where these lie so close together that a number hardly does so by chance. */
function betweenNeighbours(suspect: Claim, changed: Claim, around: readonly [Claim, Claim] | null): Fit {
  const [was, is] = [suspect.figure.value, changed.figure.value];
  if (!around || was === null || is === null) return null;
  const [floor, ceiling] = [around[0].interval.low, around[1].interval.high];
  const fits = is >= floor && is <= ceiling && ceiling - floor <= Math.min(is, Math.abs(was - is));
  return fits ? { agrees: "neighbours" } : null;
}
