import { ceilingCorner, floorCorner, isDated, partCorner, wholeCorner } from "../model/ceilings.ts";
import type { Cell, Cells } from "../model/cells.ts";
import { byContent, type Claim, compare, shareOriginator } from "../model/claim.ts";
import { DominanceTree } from "../model/dominance-tree.ts";
import { anything, type Interval, intersection, interval, isEmpty } from "../model/interval.ts";
import { periodWithin, samePeriod } from "../model/scope.ts";

/** A bound pair with the claims that set each. */
export interface Bounds {
  readonly value: Interval;
  readonly low: readonly Claim[];
  readonly high: readonly Claim[];
}

/** What a claim is bounded by: all that may set a bound within its scope, and around it. */
interface Surroundings {
  /** From the highest floor of all down, and from the lowest ceiling of all up. */
  readonly floors: readonly DominanceTree<Claim>[];
  readonly ceilings: readonly DominanceTree<Claim>[];
}

/**
 * Looks up the bounds at a claim's scope and date, set by some claims. `about` gives way where its width would leave
 * nothing.
 */
export function boundReader(cells: Cells, maySet: (claim: Claim) => boolean): (target: Claim) => Bounds {
  const treesIn = treeReader(maySet);
  const known = new Map<Cell, Map<Claim["figure"]["method"], Surroundings>>();
  const surroundingsOf = (target: Claim): Surroundings => {
    const cell = cells.of(target);
    const ofCell = known.get(cell) ?? new Map<Claim["figure"]["method"], Surroundings>();
    known.set(cell, ofCell);
    const { method } = target.figure;
    const surroundings = ofCell.get(method) ?? surroundingsIn(cells, cell, target, treesIn);
    ofCell.set(method, surroundings);
    return surroundings;
  };
  return (target) => {
    const surroundings = surroundingsOf(target);
    const all = tightest(surroundings, target, () => true);
    if (!isEmpty(all.value)) return all;
    const firm = tightest(surroundings, target, ({ figure }) => figure.qualifier !== "about");
    return isEmpty(firm.value) ? all : firm;
  };
}

/** The claims of one cell and method, from below and from above. */
interface Trees {
  readonly floors: DominanceTree<Claim>;
  readonly ceilings: DominanceTree<Claim>;
}

function treeReader(
  maySet: (claim: Claim) => boolean,
): (cell: Cell) => ReadonlyMap<Claim["figure"]["method"], Trees> {
  const known = new Map<Cell, ReadonlyMap<Claim["figure"]["method"], Trees>>();
  return (cell) => {
    const before = known.get(cell);
    if (before) return before;
    const setting = cell.claims.filter((claim) => isDated(claim) && maySet(claim));
    const trees = new Map(
      [...Map.groupBy(setting, ({ figure }) => figure.method)].map(([method, own]) => [
        method,
        {
          floors: new DominanceTree(own, partCorner),
          ceilings: new DominanceTree(own, ceilingCorner),
        },
      ]),
    );
    known.set(cell, trees);
    return trees;
  };
}

/**
 * A case-by-case record is a floor for all; other methods only for their like. What is documented is bounded from
 * above by whatever is not, and by its own recorders.
 */
function surroundingsIn(
  cells: Cells,
  cell: Cell,
  { indicator, figure: { method } }: Claim,
  treesIn: (cell: Cell) => ReadonlyMap<Claim["figure"]["method"], Trees>,
): Surroundings {
  const isCount = indicator.kind === "count";
  const within = isCount ? cells.within(cell) : [cell];
  const around = isCount ? cells.around(cell) : [cell];
  const lowest = (a: DominanceTree<Claim>, b: DominanceTree<Claim>): number => compare(a.leastZ, b.leastZ);
  return {
    floors: within
      .flatMap((part) => [...new Set([method, "documented" as const])].map((own) => treesIn(part).get(own)))
      .flatMap((trees) => trees?.floors ?? [])
      .toSorted(lowest),
    ceilings: around
      .flatMap((whole) => [...treesIn(whole)])
      .flatMap(([own, { ceilings }]) => (own === method || method === "documented" ? ceilings : []))
      .toSorted(lowest),
  };
}

function tightest(
  { floors, ceilings }: Surroundings,
  target: Claim,
  isMeant: (claim: Claim) => boolean,
): Bounds {
  const start =
    target.indicator.kind === "measure"
      ? interval(Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY)
      : anything;
  const low = extremes(
    floors,
    wholeCorner(target),
    -start.low,
    ({ interval: own }) => ({
      z: -own.low,
      isOpen: own.lowOpen,
    }),
    (claim) => isMeant(claim) && isSurelyWithin(claim, target),
  );
  const high = extremes(
    ceilings,
    floorCorner(target),
    start.high,
    ({ interval: own }) => ({
      z: own.high,
      isOpen: own.highOpen,
    }),
    (claim) => isMeant(claim) && isCeilingOf(target, claim, low) && isSurelyWithin(target, claim),
  );
  const value = intersection(
    low[0] ? interval(low[0].interval.low, start.high, low[0].interval.lowOpen) : start,
    high[0] ? interval(start.low, high[0].interval.high, false, high[0].interval.highOpen) : start,
  );
  return { value, low, high };
}

/** Of the claims at or below a corner that fit, those that stand lowest; below `limit`, and an open end before a closed. */
function extremes(
  trees: readonly DominanceTree<Claim>[],
  corner: { readonly x: number; readonly y: number },
  limit: number,
  heightOf: (claim: Claim) => { readonly z: number; readonly isOpen: boolean },
  fits: (claim: Claim) => boolean,
): readonly Claim[] {
  let best = { z: limit, isOpen: false };
  let found: Claim[] = [];
  for (const tree of trees) {
    if (tree.leastZ > best.z) break;
    tree.narrow({ ...corner, z: best.z }, (claim) => {
      const height = heightOf(claim);
      const order = compare(height.z, best.z) || compare(Number(best.isOpen), Number(height.isOpen));
      if (height.z >= limit || order > 0 || !fits(claim)) return best.z;
      if (order < 0) {
        best = height;
        found = [];
      }
      found.push(claim);
      return best.z;
    });
  }
  return found.toSorted(byContent);
}

/** What one recorder documented is no ceiling for what another did. */
const isCeilingOf = (target: Claim, claim: Claim, floors: readonly Claim[]): boolean =>
  claim.figure.method !== "documented" ||
  ((claim === target || shareOriginator(target, claim)) &&
    floors.every((floor) => floor === claim || shareOriginator(floor, claim)));

/** Counts lie within wider ones in time, as they do in scope here; stocks and measures within their like at one date. */
function isSurelyWithin(part: Claim, whole: Claim): boolean {
  if (part === whole) return true;
  if (part.indicator.kind !== whole.indicator.kind) return false;
  const inTime = part.indicator.kind === "count" ? periodWithin(part, whole) : samePeriod(part, whole);
  return inTime === "always";
}
