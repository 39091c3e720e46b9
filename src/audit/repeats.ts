import { byContent, type Claim, compare, shareOriginator } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import { cellKey } from "../model/scope.ts";
import { sameMoment, sameStart } from "../model/time.ts";
import type { Evidence } from "./evidence.ts";

/** In what two figures that print one number can differ. */
export type Drift = "credit" | "qualifier" | "population";

/** Figures that print one number for what may be the same thing, each joined to another by a repeat. */
export interface RepeatGroup {
  readonly value: number;
  /** Those that differ from one that they repeat, as a reader comes across them; none for what all agree in. */
  readonly drifting: (drift: Drift) => readonly Claim[];
}

const known = new WeakMap<Evidence, readonly RepeatGroup[]>();

/** All repeats (DESIGN section 4) in which anything differs, those that hang together in one group. */
export function repeatGroups(evidence: Evidence): readonly RepeatGroup[] {
  const before = known.get(evidence);
  if (before) return before;
  const found = sameNumbers(evidence.printed)
    .filter(mayDrift)
    .toSorted((a, b) => (a[0] && b[0] ? byContent(a[0], b[0]) : 0))
    .flatMap((group) => connected(evidence.dataset.lattice, group));
  known.set(evidence, found);
  return found;
}

/** Claims that print one number, of one indicator in one place, event and phase: in the order of their dates. */
function sameNumbers(printed: readonly Claim[]): readonly (readonly Claim[])[] {
  type ByNumber = Map<number | string, Claim[]>;
  const byScene = new Map<string, ByNumber>();
  const byCell = new Map<string, ByNumber>();
  for (const claim of printed) {
    const { value, upper, qualifier } = claim.figure;
    if (value === null || qualifier === "vague") continue;
    let numbers = byCell.get(claim.cell);
    if (!numbers) {
      const scene = cellKey({ ...claim.figure, population: "" });
      numbers = byScene.get(scene) ?? new Map();
      byScene.set(scene, numbers);
      byCell.set(claim.cell, numbers);
    }
    const number = upper === null ? value : `${value} ${upper}`;
    const group = numbers.get(number);
    if (group) group.push(claim);
    else numbers.set(number, [claim]);
  }
  return [...byScene.values()].flatMap((numbers) => [...numbers.values()]);
}

/** Whether any two of some claims differ in anything; most numbers are repeated as they are. */
function mayDrift(group: readonly Claim[]): boolean {
  const [first] = group;
  if (!first || group.length === 1) return false;
  const { qualifier, population } = first.figure;
  if (group.some(({ figure }) => figure.qualifier !== qualifier || figure.population !== population))
    return true;
  const credits = new Map<string, readonly string[]>();
  return group.some(({ figure: { source, originator } }) => {
    const before = credits.get(source);
    credits.set(source, originator);
    return before !== undefined && before !== originator;
  });
}

function driftsBetween({ figure: a }: Claim, { figure: b }: Claim): readonly Drift[] {
  const drifts: Drift[] = [];
  const areCredited = a.originator.length > 0 && b.originator.length > 0;
  if (a.source === b.source && areCredited && !a.originator.some((id) => b.originator.includes(id)))
    drifts.push("credit");
  if (a.qualifier !== b.qualifier) drifts.push("qualifier");
  if (a.population !== b.population) drifts.push("population");
  return drifts;
}

/** What hangs together through repeats, in the order of the last repeat of each. */
function connected(lattice: Lattice, group: readonly Claim[]): readonly RepeatGroup[] {
  const leaders = group.map((_, index) => index);
  const leaderOf = (index: number): number => {
    let leader = index;
    while (leaders[leader] !== leader) leader = leaders[leader] ?? leader;
    leaders[index] = leader;
    return leader;
  };
  const lastRepeat = new Map<number, number>();
  const drifting = new Map<Drift, Set<number>>();
  let repeats = 0;
  for (const [a, b] of repeatsIn(lattice, group)) {
    repeats += 1;
    const leader = leaderOf(a);
    leaders[leaderOf(b)] = leader;
    lastRepeat.set(leader, repeats);
    for (const drift of driftsBetween(group[a] as Claim, group[b] as Claim)) {
      const claims = drifting.get(drift) ?? new Set();
      drifting.set(drift, claims.add(a).add(b));
    }
  }
  if (drifting.size === 0) return [];
  const joined = Map.groupBy(group.keys(), leaderOf);
  return [...joined]
    .filter(([, members]) => members.length > 1)
    .toSorted(([a], [b]) => compare(lastRepeat.get(a) ?? 0, lastRepeat.get(b) ?? 0))
    .map(([, members]) => ({
      value: group[0]?.figure.value ?? 0,
      drifting: (drift) =>
        members
          .filter((index) => drifting.get(drift)?.has(index))
          .map((index) => group[index] as Claim)
          .toSorted(asRead),
    }));
}

/** The places of all that repeat each other. Claims stand in the order of their dates, those of no known date last. */
function* repeatsIn(lattice: Lattice, group: readonly Claim[]): Generator<readonly [number, number]> {
  const undated = group.findIndex(({ asOf }) => asOf === null);
  const end = undated < 0 ? group.length : undated;
  for (const [place, a] of group.entries()) {
    const last = a.asOf?.last ?? Number.POSITIVE_INFINITY;
    for (let other = place + 1; other < group.length; other += 1) {
      const b = group[other] as Claim;
      // From here on all begin later than this one may end, but for those of no known date.
      if (b.asOf && b.asOf.first > last) other = Math.max(other, end - 1);
      else if (isRepeat(lattice, a, b)) yield [place, other];
    }
  }
}

function isRepeat({ populations }: Lattice, a: Claim, b: Claim): boolean {
  const [p, q] = [a.figure.population, b.figure.population];
  const samePeople = populations.within(p, q) || populations.within(q, p) || populations.close(p, q);
  return samePeople && periodsMayAgree(a, b) && isRelayed(a, b);
}

/** Unknown dates may agree with any. */
function periodsMayAgree(a: Claim, b: Claim): boolean {
  const startsMay =
    a.indicator.kind === "stock" || !a.start || !b.start || sameStart(a.start, b.start) !== "never";
  return startsMay && (!a.asOf || !b.asOf || sameMoment(a.asOf, b.asOf) !== "never");
}

/** One source says it twice in its text, or two sources have it from one originator. */
function isRelayed(a: Claim, b: Claim): boolean {
  if (a.source.id !== b.source.id) return shareOriginator(a, b);
  return a.source.type !== "dataset" && a.figure.locator !== b.figure.locator;
}

/** As a reader comes across figures: by publication, then by place in the source. */
const asRead = (a: Claim, b: Claim): number =>
  compare(a.source.published?.first ?? 0, b.source.published?.first ?? 0) ||
  compare(locatorNumber(a), locatorNumber(b)) ||
  byContent(a, b);

const locatorNumber = ({ figure }: Claim): number => Number(/\d+/.exec(figure.locator)?.[0] ?? 0);
