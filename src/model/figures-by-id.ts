import type { Dataset, Figure, Id } from "./dataset.ts";

const known = new WeakMap<readonly Figure[], ReadonlyMap<Id, Figure>>();

/** Takes the figures by id from whoever has put them together already. */
export const knowFigures = (figures: readonly Figure[], byId: ReadonlyMap<Id, Figure>): void => {
  known.set(figures, byId);
};

/** A register's figures by id, worked out once: a view of thousands of findings looks up each of their figures. */
export function figuresById({ figures }: Pick<Dataset, "figures">): ReadonlyMap<Id, Figure> {
  let byId = known.get(figures);
  if (!byId) {
    byId = new Map(figures.map((figure) => [figure.id, figure]));
    known.set(figures, byId);
  }
  return byId;
}
