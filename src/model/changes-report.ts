import type { Changes, ValueChange } from "./changes.ts";
import type { Figure, Id } from "./dataset.ts";
import type { Derived, Estimate } from "./estimate.ts";
import type { Finding } from "./finding.ts";
import { rangeData } from "./interval.ts";

/**
 * What changed since an earlier day as data for other programs: figures and findings by their ids, each with what it was
 * and is. An end without a bound is `null`, and so is what was not there or is not any more.
 *
 * @example JSON.stringify(changesData(editionFor(dataset, { since: "2021-07-05" }).changes))
 */
export const changesData = ({ since, figures, findings, estimates, restated, derived }: Changes) => ({
  since,
  figures: figures.map(({ kind, before, after, date, decision, finding }) => ({
    kind,
    before: before && figureData(before),
    after: after && figureData(after),
    date,
    finding: finding === "" ? null : finding,
    decision,
  })),
  findings: findings.map(({ kind, before, after, date, cause }) => ({
    kind,
    ...about(after ?? before),
    before: before && stateData(before),
    after: after && stateData(after),
    date,
    cause,
  })),
  estimates: estimates.map(valueData),
  restated: restated.map(valueData),
  derived: derived.map((change) => ({
    relation: (change.after ?? change.before)?.relation ?? "",
    ...valueData(change),
  })),
});

const figureData = ({ id, as_printed, interval }: Figure) => ({
  id,
  asPrinted: as_printed,
  ...rangeData(interval),
});

const about = (
  finding: Finding | null,
): { readonly id: string; readonly type: string; readonly figures: readonly Id[] } => ({
  id: finding?.id ?? "",
  type: finding?.type ?? "",
  figures: finding?.figures ?? [],
});

const stateData = ({ status, severity }: Finding) => ({ status, severity });

const valueData = ({ scope, movement, before, after }: ValueChange<Estimate | Derived>) => ({
  scope,
  movement,
  before: before && datedData(before),
  after: after && datedData(after),
});

const datedData = (value: Estimate | Derived) => ({
  asOf: value.asOf,
  latest: value.latest,
  ...rangeData(value.interval),
  ...("grade" in value ? { grade: value.grade } : {}),
});
