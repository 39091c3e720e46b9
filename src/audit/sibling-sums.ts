import { belowCount, ceilingsOf, floorCorner, groupsAbove, isDated, jointly } from "../model/ceilings.ts";
import type { Cell } from "../model/cells.ts";
import { byContent, type Claim } from "../model/claim.ts";
import { cellKey } from "../model/scope.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The counts that sibling places within theirs may add up to more than, each with the claims of those places. The sum
 * of the highest lows is held against the ceilings of all places around: places that overlap are added as well, so that
 * what passes here passes whatever can be added.
 */
export function exceededBySiblings({
  dataset: { lattice },
  cells,
}: Evidence): ReadonlyMap<Claim, readonly Claim[]> {
  const exceeded = new Map<Claim, Set<Claim>>();
  for (const { parent, scope, sums } of siblingSums(cells.all, (place) => lattice.places.parents(place))) {
    const around = lattice.places.around(parent).flatMap((place) => cells.at({ ...scope, place }) ?? []);
    if (around.length === 0) continue;
    const groups = new Set(around.flatMap((cell) => [...ceilingsOf(cell).keys()]));
    for (const parts of sums.values()) {
      const [like] = parts;
      if (!like) continue;
      for (const group of groups) {
        const sum = sumOfHighest(parts, group);
        const corner = { ...floorCorner(like), z: belowCount(sum) };
        for (const cell of around) {
          ceilingsOf(cell)
            .get(group)
            ?.some(corner, (whole) => {
              const known = exceeded.get(whole) ?? new Set();
              exceeded.set(whole, known);
              for (const part of parts) known.add(part);
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
  /** Their claims by period. */
  readonly sums: Map<string, Claim[]>;
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
  const known = sums.get(key);
  if (known) known.push(claim);
  else sums.set(key, [claim]);
}

/** The highest low of each place that meets a group of ceilings, added up; zero for one place alone. */
function sumOfHighest(parts: readonly Claim[], group: string): number {
  const lows = new Map<string, number>();
  for (const part of parts) {
    if (!meets(part, group)) continue;
    const { place } = part.figure;
    lows.set(place, Math.max(lows.get(place) ?? 0, part.interval.low));
  }
  let sum = 0;
  for (const low of lows.values()) sum += low;
  return lows.size < 2 ? 0 : sum;
}

const meets = (part: Claim, group: string): boolean => group === jointly || groupsAbove(part).includes(group);

/** What two periods share that are printed to the same days. */
export const periodKey = ({ start, asOf }: Claim): string =>
  `${start?.first} ${start?.last} ${asOf?.first} ${asOf?.last}`;
