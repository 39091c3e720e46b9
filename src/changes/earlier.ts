import type { Dataset } from "../model/dataset.ts";
import { knownAt } from "../model/knowledge.ts";
import type { Day } from "../model/time.ts";

/**
 * A dataset as it stood at the end of `since`, for an issue that knows what was published up to `until`; everything
 * where that is `null`.
 *
 * Decisions apply under any knowledge date, so those of the time between the two are taken back: what they settled was
 * open then. One of a later day is part of how the dataset is read today. It counts in both states, and is nobody's news.
 * So do sources without a date, where they count at all: nobody knows when they became known.
 */
export function earlierState(dataset: Dataset, since: Day, until: Day | null): Dataset {
  const last = until ?? Number.POSITIVE_INFINITY;
  const adjudications = dataset.adjudications.filter(
    ({ decided_on }) => decided_on.last <= since || decided_on.last > last,
  );
  return knownAt({ ...dataset, adjudications }, since, { undated: until === null });
}
