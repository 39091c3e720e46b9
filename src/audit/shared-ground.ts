import type { Dataset, Id } from "../model/dataset.ts";

/** Which of some places may share ground with which: only those that do are listed. */
export type SharedGround = (among: readonly Id[]) => ReadonlyMap<Id, ReadonlySet<Id>>;

/**
 * Places share ground where one lies in the other, where a third lies in both, or where they or places in them are
 * marked `overlaps`. Where places around them are, nobody knows: they may.
 */
export function sharedGround({ lattice, places }: Dataset): SharedGround {
  const marks = new Map<Id, Set<Id>>();
  for (const { id, overlaps } of places.values()) {
    for (const other of overlaps) {
      addTo(marks, id, other);
      addTo(marks, other, id);
    }
  }
  // Two places that share ground have a place with two parents in them; few places have.
  const inside = new Map<Id, Set<Id>>();
  const joints = [...places.values()].filter(({ broader }) => broader.length > 1).map(({ id }) => id);
  for (const joint of [...joints, ...marks.keys()]) {
    for (const place of lattice.places.around(joint)) addTo(inside, place, joint);
  }
  return (among) => {
    const pairs = new Map<Id, Set<Id>>();
    const link = (a: Id, b: Id): void => {
      addTo(pairs, a, b);
      addTo(pairs, b, a);
    };
    const holders = new Map<Id, Set<Id>>();
    const near = new Map<Id, Set<Id>>();
    for (const place of among) {
      for (const joint of inside.get(place) ?? []) {
        for (const other of holders.get(joint) ?? []) link(place, other);
        addTo(holders, joint, place);
        if (marks.has(joint)) addTo(near, joint, place);
      }
      if (marks.size === 0) continue;
      for (const wider of lattice.places.around(place)) if (marks.has(wider)) addTo(near, wider, place);
    }
    for (const [marked, own] of near) {
      for (const other of marks.get(marked) ?? []) {
        for (const place of own) {
          // What lies in both of the marked places is no matter between its parts.
          if (lattice.places.within(place, other)) continue;
          for (const rival of near.get(other) ?? []) {
            if (place !== rival && !lattice.places.within(rival, marked)) link(place, rival);
          }
        }
      }
    }
    return pairs;
  };
}

function addTo(sets: Map<Id, Set<Id>>, key: Id, value: Id): void {
  const set = sets.get(key);
  if (set) set.add(value);
  else sets.set(key, new Set([value]));
}
