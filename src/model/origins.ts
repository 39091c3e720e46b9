import type { Claim } from "./claim.ts";
import type { Id } from "./dataset.ts";

/** Organisations that one number is credited to in turn, and the figures that print it: one origin, of that number. */
export interface Tie {
  readonly figures: readonly Id[];
  readonly organisations: readonly Id[];
}
/** Ties by the figures that they are of. */
export type Ties = ReadonlyMap<Id, readonly Tie[]>;

export function tiesOf(ties: readonly Tie[]): Ties {
  const byFigure = new Map<Id, Tie[]>();
  for (const tie of ties) {
    for (const figure of tie.figures) {
      const known = byFigure.get(figure);
      if (known) known.push(tie);
      else byFigure.set(figure, [tie]);
    }
  }
  return byFigure;
}

/**
 * The independent origins behind some claims, each the organisations that make it up.
 *
 * Organisations credited jointly are one origin, and so are those that `ties` put together for one of these figures (an open
 * `attribution`).
 * Claims that credit nobody add none.
 */
export function originsOf(claims: Iterable<Claim>, ties: Ties = new Map()): readonly (readonly Id[])[] {
  const credits = new Set<readonly Id[]>();
  const own = new Set<Tie>();
  for (const { figure } of claims) {
    credits.add(figure.originator);
    for (const tie of ties.get(figure.id) ?? []) own.add(tie);
  }
  const credited = new Set([...credits].flat());
  const tied = [...own].map((tie) => tie.organisations.filter((id) => credited.has(id)));
  const groups: Set<Id>[] = [];
  for (const together of [...credits, ...tied]) {
    if (together.length === 0) continue;
    const touched = groups.filter((group) => together.some((id) => group.has(id)));
    const merged = new Set([...touched.flatMap((group) => [...group]), ...together]);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups
    .map((group) => [...group].toSorted())
    .toSorted((a, b) => ((a[0] ?? "") < (b[0] ?? "") ? -1 : 1));
}
