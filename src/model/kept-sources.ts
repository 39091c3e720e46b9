import type { Dataset, Source } from "./dataset.ts";
import { frozenMap } from "./frozen-map.ts";

/**
 * The dataset with some of its sources alone: what the others print or tell is left out, as if it had not been recorded.
 * Decisions that were taken on them say then that they are unused.
 *
 * @example keepSources(dataset, ({ type }) => type === "report")
 */
export function keepSources(dataset: Dataset, keep: (source: Source) => boolean): Dataset {
  const sources = frozenMap([...dataset.sources].filter(([, source]) => keep(source)));
  const isKept = ({ source }: { readonly source: string }): boolean => sources.has(source);
  return Object.freeze({
    ...dataset,
    sources,
    figures: Object.freeze(dataset.figures.filter(isKept)),
    accounts: Object.freeze(dataset.accounts.filter(isKept)),
  });
}
