import { compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";

/** Orders indicators by what a dataset is about: those with most figures first, then by label. */
export function indicatorOrder({ figures }: Dataset, words: Words): (a: Id, b: Id) => number {
  const counts = new Map<Id, number>();
  for (const { indicator } of figures) counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
  return (a, b) =>
    compare(counts.get(b) ?? 0, counts.get(a) ?? 0) ||
    compareLabels(words.indicator(a), words.indicator(b)) ||
    compare(a, b);
}
