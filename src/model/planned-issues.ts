import type { Dataset } from "./dataset.ts";
import { type IssuePlan, type IssueRange, issueCount, issuesOf } from "./issues.ts";
import { knownSpan } from "./known-span.ts";
import type { Periodicity } from "./periodicity.ts";
import { refused } from "./refusal.ts";
import { dayText, type EdtfSpan, lastDayOf, parseDate } from "./time.ts";

/** Which issues are asked for, in EDTF dates; from the first publication to the last where nothing is said. */
export interface IssueWish {
  readonly every: Periodicity;
  readonly from?: string | undefined;
  readonly to?: string | undefined;
}

const most = 1200;

/**
 * The issues of a dataset that were asked for, the earliest first and at least one.
 *
 * Throws a `RecountError` of code `usage` where an end is no date, where nothing was published by then, or where there
 * would be more than a thousand: one source with a slip in its year makes centuries of them.
 */
export function plannedIssues(dataset: Dataset, { every, from, to }: IssueWish): IssuePlan[] {
  const known = knownSpan(dataset);
  if (known === null) throw refused("issues-undated");
  const range: IssueRange = {
    every,
    first: known.first,
    from: from === undefined ? known.first : spanOf(from, "--from").first,
    to: to === undefined ? known.last : spanOf(to, "--to").last,
  };
  const count = issueCount(range);
  const days = { from: dayText(Math.max(range.from, range.first)), to: dayText(range.to) };
  if (count === 0) throw refused("issues-none", days);
  if (count > most) throw refused("issues-many", { ...days, count, most });
  return issuesOf(range);
}

function spanOf(date: string, option: string): EdtfSpan {
  const span = parseDate(date);
  if (typeof span === "string") throw refused("date", { option, word: date });
  return span;
}

/**
 * The dataset as an issue of a day is to know it besides its sources: with the decisions taken and the errata published
 * by then. What comes later belongs to later issues, and leaves those that are out as they are.
 */
export function asDecidedBy(dataset: Dataset, date: string): Dataset {
  const day = lastDayOf(date);
  const { errata } = dataset.settings;
  return Object.freeze({
    ...dataset,
    adjudications: Object.freeze(dataset.adjudications.filter(({ decided_on }) => decided_on.last <= day)),
    settings: Object.freeze({
      ...dataset.settings,
      errata: Object.freeze(errata.filter((erratum) => lastDayOf(erratum.date) <= day)),
    }),
  });
}
