import type { DerivedChange, SeriesChange, ValueChange } from "../model/changes.ts";
import { compare } from "../model/claim.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { movementOf } from "./movement.ts";

/** Each series whose latest estimate is another now, in the order of `now`, those that are gone at the end. */
export const changedEstimates = (
  then: readonly Estimate[],
  now: readonly Estimate[],
): readonly SeriesChange[] => changed(latestBy(seriesOf, then), latestBy(seriesOf, now), isSameEstimate);

/** Estimates that both states have for one date, and that say something else now, but for the latest of a series. */
export function restatedEstimates(
  then: readonly Estimate[],
  now: readonly Estimate[],
): readonly SeriesChange[] {
  const told = new Set(
    changedEstimates(then, now).map(({ before, after }) => `${placeOf(before)}${placeOf(after)}`),
  );
  return changed(byKey(placeOf, then), byKey(placeOf, now), isSameEstimate).filter(
    ({ before, after }) => before && after && !told.has(`${placeOf(before)}${placeOf(after)}`),
  );
}

/** Each derived value whose latest is another now. */
export const changedDerived = (then: readonly Derived[], now: readonly Derived[]): readonly DerivedChange[] =>
  changed(
    latestBy(derivedOf, then),
    latestBy(derivedOf, now),
    (a, b) => a.asOf === b.asOf && a.latest === b.latest,
  );

const seriesOf = ({ scope }: Estimate): string => JSON.stringify(scope);
const derivedOf = ({ relation, scope }: Derived): string => JSON.stringify([relation, scope]);
const placeOf = (estimate: Estimate | null): string =>
  estimate ? JSON.stringify([estimate.scope, estimate.asOf, estimate.latest]) : "";

const isSameEstimate = (a: Estimate, b: Estimate): boolean =>
  a.grade === b.grade && a.asOf === b.asOf && a.latest === b.latest;

const byKey = <Value>(
  keyOf: (value: Value) => string,
  values: readonly Value[],
): ReadonlyMap<string, Value> => new Map(values.map((value) => [keyOf(value), value]));

/** Of the values of one key the one of the latest date. */
function latestBy<Value extends Estimate | Derived>(
  keyOf: (value: Value) => string,
  values: readonly Value[],
): ReadonlyMap<string, Value> {
  const latest = new Map<string, Value>();
  for (const value of values) {
    const key = keyOf(value);
    const known = latest.get(key);
    if (!known || byDate(known, value) < 0) latest.set(key, value);
  }
  return latest;
}

const byDate = (a: Estimate | Derived, b: Estimate | Derived): number =>
  compare(a.latest, b.latest) || compare(a.asOf, b.asOf);

function changed<Value extends Estimate | Derived>(
  then: ReadonlyMap<string, Value>,
  now: ReadonlyMap<string, Value>,
  isSame: (a: Value, b: Value) => boolean,
): readonly ValueChange<Value>[] {
  return [...new Set([...now.keys(), ...then.keys()])].flatMap((key) => {
    const [before, after] = [then.get(key) ?? null, now.get(key) ?? null];
    const { scope } = (after ?? before) as Value;
    const movement = movementOf(before?.interval ?? null, after?.interval ?? null);
    if (movement === "same" && before && after && isSame(before, after)) return [];
    return [Object.freeze({ scope, movement, before, after })];
  });
}
