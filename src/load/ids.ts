/** Ids that stand in a table, to be asked for and gone through. */
export interface Ids extends Iterable<string> {
  has(id: string): boolean;
}

/** Ids that are put in order when somebody first asks for one: hardly anything refers to the longest tables. */
export function idsOf(ids: readonly string[]): Ids {
  let known: ReadonlySet<string> | undefined;
  return {
    has: (id) => {
      known ??= new Set(ids);
      return known.has(id);
    },
    [Symbol.iterator]: () => ids[Symbol.iterator](),
  };
}
