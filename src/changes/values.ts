import { placeOf, saysTheSame } from "../model/audit-changes.ts";
import type { DerivedChange, SeriesChange, ValueChange } from "../model/changes.ts";
import { compare } from "../model/claim.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { areEqual } from "../model/interval.ts";
import { byKey, type Changed, changedValues } from "../model/value-changes.ts";
import { isOfOneDate, movementOf } from "./movement.ts";

/** Each series whose latest estimate is another now. */
export const changedEstimates = (
  then: readonly Estimate[],
  now: readonly Estimate[],
): readonly SeriesChange[] =>
  changedValues(
    latestBy(seriesOf, then),
    latestBy(seriesOf, now),
    (a, b) => saysTheSame(a, b) && isOfOneDate(a, b),
  ).map(moved);

/** Estimates that both states have for one date and that say something else now, but for those that are the latest in both. */
export function restatedEstimates(
  then: readonly Estimate[],
  now: readonly Estimate[],
): readonly SeriesChange[] {
  const [latestThen, latestNow] = [latestBy(seriesOf, then), latestBy(seriesOf, now)];
  return changedValues(byKey(placeOf, then), byKey(placeOf, now), saysTheSame)
    .filter(({ before, after }) => before && after)
    .filter(
      ({ value, before, after }) =>
        latestThen.get(seriesOf(value)) !== before || latestNow.get(seriesOf(value)) !== after,
    )
    .map(moved);
}

/** Each derived value whose latest is another now. */
export const changedDerived = (then: readonly Derived[], now: readonly Derived[]): readonly DerivedChange[] =>
  changedValues(
    latestBy(ruleOf, then),
    latestBy(ruleOf, now),
    (a, b) => areEqual(a.interval, b.interval) && isOfOneDate(a, b),
  ).map(moved);

function moved<Value extends Estimate | Derived>({
  value,
  before,
  after,
}: Changed<Value>): ValueChange<Value> {
  return Object.freeze({ scope: value.scope, movement: movementOf(before, after), before, after });
}

const seriesOf = ({ scope }: Estimate): string => JSON.stringify(scope);
const ruleOf = ({ relation, scope }: Derived): string => JSON.stringify([relation, scope]);

/** Of the values of one key the one of the latest date. */
function latestBy<Value extends Estimate | Derived>(
  keyOf: (value: Value) => string,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const latest = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    const known = latest.get(key);
    if (!known || (compare(known.latest, value.latest) || compare(known.asOf, value.asOf)) < 0)
      latest.set(key, value);
  }
  return latest;
}
