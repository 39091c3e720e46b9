/** What a concept's row says of its neighbours. */
export interface Concept {
  readonly id: string;
  readonly broader: readonly string[];
  readonly close: readonly string[];
}

/**
 * One dimension's order. The empty id stands for everything and contains all.
 *
 * Two ids marked `close` are kept apart even if one is also said to contain the other: sources use them for nearly
 * the same thing, so they look comparable and never contradict. What is in one of them is in the other only if that
 * can be told without the first.
 */
export interface Hierarchy {
  /** True when all of `part` is in `whole`. */
  within(part: string, whole: string): boolean;
  /** True when the ids are marked `close`, in either direction. */
  close(a: string, b: string): boolean;
  /** The ids that are marked `close` to `id`, in either direction. */
  closeTo(id: string): readonly string[];
  /** True for two different ids that share a direct `broader`. */
  siblings(a: string, b: string): boolean;
  /** The ids that `id` is within, itself and the empty id included. */
  around(id: string): readonly string[];
  /** The ids directly above `id`. */
  parents(id: string): readonly string[];
}

/** Builds the order from rows whose `broader` has no cycle (the loader refuses those that do). */
export function hierarchyOf(concepts: Iterable<Concept>): Hierarchy {
  const parents = new Map<string, readonly string[]>();
  const closeness = new Map<string, Set<string>>();
  for (const concept of concepts) {
    parents.set(concept.id, concept.broader);
    for (const other of concept.close) {
      neighbours(closeness, concept.id).add(other);
      neighbours(closeness, other).add(concept.id);
    }
  }
  const ancestors = new Map<string, ReadonlySet<string>>();
  const above = (id: string): ReadonlySet<string> => {
    const known = ancestors.get(id);
    if (known) return known;
    const found = new Set(parents.get(id));
    for (const ancestor of found) for (const parent of parents.get(ancestor) ?? []) found.add(parent);
    ancestors.set(id, found);
    return found;
  };
  const close = (a: string, b: string): boolean => closeness.get(a)?.has(b) ?? false;
  const isApart = (part: string, whole: string): boolean => {
    if (!closeness.has(whole)) return false;
    if (close(part, whole)) return true;
    const reached = new Set([part]);
    for (const id of reached)
      for (const parent of parents.get(id) ?? []) if (!close(parent, whole)) reached.add(parent);
    return !reached.has(whole);
  };
  const wholes = new Map<string, readonly string[]>();
  const within = (part: string, whole: string): boolean =>
    part === whole || whole === "" || (above(part).has(whole) && !isApart(part, whole));
  return Object.freeze({
    close,
    closeTo: (id: string) => [...(closeness.get(id) ?? [])],
    within,
    around: (id: string) => {
      const known =
        wholes.get(id) ?? [...new Set([id, ...above(id), ""])].filter((whole) => within(id, whole));
      wholes.set(id, known);
      return known;
    },
    siblings: (a: string, b: string) =>
      a !== b && (parents.get(a) ?? []).some((parent) => (parents.get(b) ?? []).includes(parent)),
    parents: (id: string) => parents.get(id) ?? [],
  });
}

function neighbours(closeness: Map<string, Set<string>>, id: string): Set<string> {
  const known = closeness.get(id);
  if (known) return known;
  const fresh = new Set<string>();
  closeness.set(id, fresh);
  return fresh;
}
