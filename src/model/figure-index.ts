import type { Dataset, Figure, Id } from "./dataset.ts";

const indices = new WeakMap<Dataset, ReadonlyMap<Id, Figure>>();

/** A dataset's figures by id. */
export function figuresById(dataset: Dataset): ReadonlyMap<Id, Figure> {
  const known = indices.get(dataset);
  if (known) return known;
  const index = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  indices.set(dataset, index);
  return index;
}
