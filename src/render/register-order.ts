import type { Audit } from "../model/audit.ts";
import { claimOf, compare } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { droppedBy } from "../model/dropped-figures.ts";
import { scopeDimensions } from "../model/scope.ts";
import type { Words } from "../model/words.ts";
import { indicatorOrder } from "./indicator-order.ts";

/** Every figure of the dataset, whatever its status, by indicator: those with most figures first. */
export function figuresByIndicator(dataset: Dataset, words: Words): (readonly [Id, readonly Figure[]])[] {
  const order = indicatorOrder(dataset, words);
  const groups = Map.groupBy(figuresInOrder(dataset), ({ indicator }) => indicator);
  return [...groups].toSorted(([a], [b]) => order(a, b));
}

/** The ids of the findings that bear on a figure, by its id. */
export function findingsByFigure({ findings }: Audit): ReadonlyMap<Id, readonly string[]> {
  const byFigure = new Map<Id, string[]>();
  for (const finding of findings)
    for (const figure of new Set([...finding.figures, ...droppedBy(finding)])) {
      const known = byFigure.get(figure);
      if (known) known.push(finding.id);
      else byFigure.set(figure, [finding.id]);
    }
  return byFigure;
}

/** The dataset's figures by what they say: dates, publication, values. The rows' order has no say. */
function figuresInOrder(dataset: Dataset): Figure[] {
  const keys = new Map(dataset.figures.map((figure) => [figure, sortKey(dataset, figure)]));
  return dataset.figures.toSorted((a, b) => {
    const left = keys.get(a) ?? [];
    const right = keys.get(b) ?? [];
    for (const [index, value] of left.entries()) {
      const other = right[index];
      const difference =
        typeof value === "number" && typeof other === "number"
          ? compare(value, other)
          : compare(String(value), String(other));
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function sortKey(dataset: Dataset, figure: Figure): readonly (number | string)[] {
  const claim = claimOf(dataset, figure);
  const last = Number.POSITIVE_INFINITY;
  return [
    claim?.asOf?.first ?? last,
    claim?.source.published?.first ?? last,
    figure.interval.low,
    figure.interval.high,
    ...scopeDimensions.map((dimension) => figure[dimension]),
    figure.locator,
    figure.id,
  ];
}
