/** Of larger knots only the first choice is taken; within smaller ones, the best of so many tries. */
const largestTried = 200;
const mostTries = 20_000;

/**
 * The items that weigh most together, no two of them linked: the heaviest independent set. `items` come in the order in
 * which a first choice takes them. Exact, but for knots of many items, where a lighter choice may be found: it has no
 * links either, so that it proves as much as it weighs.
 */
export function heaviestApart<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  linked: (item: Item) => Iterable<Item>,
): readonly Item[] {
  const chosen = new Set(
    knotsOf(items, linked).flatMap((knot) =>
      knot.length === 1 ? knot : bestOf(knot, weightOf, (item) => new Set(linked(item))),
    ),
  );
  return items.filter((item) => chosen.has(item));
}

/** The items that hang together, each knot in the order of the items. */
function knotsOf<Item>(
  items: readonly Item[],
  linked: (item: Item) => Iterable<Item>,
): readonly (readonly Item[])[] {
  const knotOf = new Map<Item, number>();
  items.forEach((item, knot) => {
    if (knotOf.has(item)) return;
    const reached = [item];
    knotOf.set(item, knot);
    for (const each of reached) {
      for (const other of linked(each)) {
        if (knotOf.has(other)) continue;
        knotOf.set(other, knot);
        reached.push(other);
      }
    }
  });
  return [...Map.groupBy(items, (item) => knotOf.get(item)).values()];
}

/** Takes each item or leaves it, the first choice first, and turns back where all that is left could not be better. */
function bestOf<Item>(
  knot: readonly Item[],
  weightOf: (item: Item) => number,
  linksOf: (item: Item) => ReadonlySet<Item>,
): readonly Item[] {
  const links = new Map(knot.map((item) => [item, linksOf(item)]));
  const sumOf = (items: readonly Item[]): number => items.reduce((total, item) => total + weightOf(item), 0);
  const apartFrom = (item: Item, others: readonly Item[]): readonly Item[] =>
    others.filter((other) => !links.get(item)?.has(other));
  const first: Item[] = [];
  for (const item of knot) if (!first.some((other) => links.get(other)?.has(item))) first.push(item);
  if (knot.length > largestTried) return first;
  let best: readonly Item[] = first;
  let most = sumOf(first);
  let tries = mostTries;
  const search = (taken: readonly Item[], weight: number, left: readonly Item[]): void => {
    tries -= 1;
    if (weight > most) {
      best = taken;
      most = weight;
    }
    const [next, ...rest] = left;
    if (next === undefined || tries <= 0 || weight + sumOf(left) <= most) return;
    const apart = apartFrom(next, rest);
    search([...taken, next], weight + weightOf(next), apart);
    if (apart.length < rest.length) search(taken, weight, rest);
  };
  search([], 0, knot);
  return best;
}
