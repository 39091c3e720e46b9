import { compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";

/** Orders indicators by what a dataset is about: those that its settings name for charts, as they stand there, then those with most figures. */
export function indicatorRank({ figures, settings }: Dataset): (a: Id, b: Id) => number {
  const named = new Map(settings.charts?.map((indicator, index) => [indicator, index]));
  const counts = new Map<Id, number>();
  for (const { indicator } of figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  const last = Number.POSITIVE_INFINITY;
  return (a, b) =>
    compare(named.get(a) ?? last, named.get(b) ?? last) || compare(counts.get(b) ?? 0, counts.get(a) ?? 0);
}

/** The same for readers of one language: by label where an order is as good as another. */
export function indicatorOrder(dataset: Dataset, words: Words): (a: Id, b: Id) => number {
  const rank = indicatorRank(dataset);
  return (a, b) => rank(a, b) || compareLabels(words.indicator(a), words.indicator(b)) || compare(a, b);
}
