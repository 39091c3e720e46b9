import type { Cell } from "./cells.ts";
import type { Claim } from "./claim.ts";
import { type Corner, DominanceTree } from "./dominance-tree.ts";

/**
 * The claims of a cell as ceilings, in groups of which each holds for the same floors: by method, and what is
 * documented by who recorded it.
 */
export type Ceilings = ReadonlyMap<string, DominanceTree<Claim>>;

const known = new WeakMap<Cell, Ceilings>();

/** Those claims of a cell that can set a ceiling, put together once: a date that is not known is within nothing. */
export function ceilingsOf(cell: Cell): Ceilings {
  let ceilings = known.get(cell);
  if (!ceilings) {
    ceilings = ceilingsFrom(cell);
    known.set(cell, ceilings);
  }
  return ceilings;
}

function ceilingsFrom({ claims }: Cell): Ceilings {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    if (!isDated(claim)) continue;
    for (const group of groupsOf(claim)) {
      const own = groups.get(group);
      if (own) own.push(claim);
      else groups.set(group, [claim]);
    }
  }
  return new Map([...groups].map(([group, own]) => [group, new DominanceTree(own, ceilingCorner)]));
}

/** Where a claim stands as a ceiling. For counts: begins by, ends by, and the height. */
export const ceilingCorner = ({ start, asOf, indicator, interval }: Claim): Corner =>
  indicator.kind === "count"
    ? { x: start?.first ?? 0, y: -(asOf?.last ?? 0), z: interval.high }
    : { x: asOf?.first ?? 0, y: -(asOf?.last ?? 0), z: interval.high };

/**
 * Looks from a floor: at or below this corner stand all ceilings that are lower and may be over it in time. Whoever
 * finds one still has to hold the two against each other.
 */
export const floorCorner = ({ start, asOf, indicator, interval }: Claim): Corner =>
  indicator.kind === "count"
    ? { x: start?.last ?? 0, y: -(asOf?.first ?? 0), z: belowCount(interval.low) }
    : { x: asOf?.last ?? 0, y: -(asOf?.first ?? 0), z: interval.low };

/** The height below which all counts that are lower stand, and none that are equal: counts are whole. */
export const belowCount = (count: number): number => count - 0.5;

/** Where a claim stands as a part of others, the higher the lower its `z`. */
export const partCorner = ({ start, asOf, indicator, interval }: Claim): Corner =>
  indicator.kind === "count"
    ? { x: -(start?.last ?? 0), y: asOf?.first ?? 0, z: -interval.low }
    : { x: asOf?.first ?? 0, y: -(asOf?.last ?? 0), z: -interval.low };

/** Looks from a whole: at or below this corner stand all parts that may be within it in time, whatever their height. */
export const wholeCorner = ({ start, asOf, indicator }: Claim): Omit<Corner, "z"> =>
  indicator.kind === "count"
    ? { x: -(start?.first ?? 0), y: asOf?.last ?? 0 }
    : { x: asOf?.last ?? 0, y: -(asOf?.first ?? 0) };

/** Whether a claim can be held against others in time at all. */
export const isDated = ({ start, asOf, indicator }: Claim): boolean =>
  asOf !== null && (indicator.kind !== "count" || start !== null);

/** The groups of ceilings that a claim stands in. */
export function groupsOf(claim: Claim): readonly string[] {
  if (claim.figure.method !== "documented") return [claim.figure.method ?? ""];
  const recorders = recordersOf(claim);
  return recorders.length > 1 ? [...recorders, jointly] : recorders;
}

/** The group of records with several originators: what adds up parts of each of them asks here too. */
export const jointly = "jointly";

/** Who speaks in a record of cases: each originator, or the source where none is named. */
const recordersOf = ({ figure, source }: Claim): readonly string[] =>
  figure.originator.length > 0 ? figure.originator.map((id) => `by ${id}`) : [`in ${source.id}`];

const undocumented = {
  "": ["", "counted", "estimated"],
  documented: ["", "counted", "estimated"],
  counted: ["", "counted"],
  estimated: ["", "estimated"],
} as const;

/** The groups of ceilings that hold for a claim as a floor, as `methodsMeet` has it. */
export function groupsAbove(claim: Claim): readonly string[] {
  const method = claim.figure.method ?? "";
  return method === "" || method === "documented"
    ? [...undocumented[method], ...recordersOf(claim)]
    : undocumented[method];
}
