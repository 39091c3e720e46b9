import {
  belowCount,
  type Ceilings,
  ceilingsOf,
  floorCorner,
  groupsAbove,
  isDated,
  jointly,
} from "../model/ceilings.ts";
import type { Cell } from "../model/cells.ts";
import { byContent, type Claim } from "../model/claim.ts";
import { cellKey } from "../model/scope.ts";
import type { Evidence } from "./evidence.ts";

/** What the places directly within one place add up to in one period. */
interface SiblingSum {
  /** One of its claims, for the period. */
  readonly like: Claim;
  readonly claims: Claim[];
  /** For each group of ceilings, the highest low of each place that meets it. */
  readonly highest: Map<string, Map<string, number>>;
}

/**
 * The counts that sibling places within theirs may add up to more than, each with the claims of those places. The sum
 * of the highest lows is held against the ceilings of all places around: places that overlap are added as well, so that
 * what passes here passes whatever can be added.
 */
export function exceededBySiblings({
  dataset: { lattice },
  cells,
}: Evidence): ReadonlyMap<Claim, readonly Claim[]> {
  const ceilings = new Map<Cell, Ceilings>();
  const ceilingsIn = (cell: Cell): Ceilings => {
    const known = ceilings.get(cell) ?? ceilingsOf(cell);
    ceilings.set(cell, known);
    return known;
  };
  const exceeded = new Map<Claim, Set<Claim>>();
  for (const { parent, scope, sums } of siblingSums(cells.all, (place) => lattice.places.parents(place))) {
    const around = lattice.places.around(parent).flatMap((place) => cells.at({ ...scope, place }) ?? []);
    if (around.length === 0) continue;
    for (const { like, claims, highest } of sums.values()) {
      for (const [group, lows] of highest) {
        if (lows.size < 2) continue;
        const corner = { ...floorCorner(like), z: belowCount(total(lows.values())) };
        for (const cell of around) {
          ceilingsIn(cell)
            .get(group)
            ?.some(corner, (whole) => {
              const parts = exceeded.get(whole) ?? new Set();
              exceeded.set(whole, parts);
              for (const part of claims) parts.add(part);
              return false;
            });
        }
      }
    }
  }
  return new Map([...exceeded].map(([whole, parts]) => [whole, [...parts].toSorted(byContent)]));
}

interface Siblings {
  readonly parent: string;
  /** The scope of the siblings but for their place. */
  readonly scope: Claim["figure"];
  readonly sums: Map<string, SiblingSum>;
}

function siblingSums(
  cells: readonly Cell[],
  parentsOf: (place: string) => readonly string[],
): Iterable<Siblings> {
  const families = new Map<string, Siblings>();
  for (const { claims } of cells) {
    const [first] = claims;
    if (first?.indicator.kind !== "count") continue;
    for (const parent of parentsOf(first.figure.place)) {
      const key = cellKey({ ...first.figure, place: parent });
      const family = families.get(key) ?? { parent, scope: first.figure, sums: new Map() };
      families.set(key, family);
      for (const claim of claims) if (isDated(claim)) addTo(family, claim);
    }
  }
  return families.values();
}

function addTo({ sums }: Siblings, claim: Claim): void {
  const key = periodKey(claim);
  const sum: SiblingSum = sums.get(key) ?? { like: claim, claims: [], highest: new Map() };
  sums.set(key, sum);
  sum.claims.push(claim);
  for (const group of [...groupsAbove(claim), jointly]) {
    const lows = sum.highest.get(group) ?? new Map<string, number>();
    sum.highest.set(group, lows);
    const { place } = claim.figure;
    lows.set(place, Math.max(lows.get(place) ?? 0, claim.interval.low));
  }
}

/** What two periods share that are printed to the same days. */
export const periodKey = ({ start, asOf }: Claim): string =>
  `${start?.first} ${start?.last} ${asOf?.first} ${asOf?.last}`;

const total = (values: Iterable<number>): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};
