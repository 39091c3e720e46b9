/** A value as it was and as it is; `value` is the later of the two that is there. */
export interface Changed<Value> {
  readonly value: Value;
  readonly before: Value | null;
  readonly after: Value | null;
}

export const byKey = <Value>(
  keyOf: (value: Value) => string,
  values: readonly Value[],
): ReadonlyMap<string, Value> => new Map(values.map((value) => [keyOf(value), value]));

/** The values that are not the same in both, in the order of the earlier ones, what is new at the end. */
export const changedValues = <Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
  saysTheSame: (a: Value, b: Value) => boolean,
): readonly Changed<Value>[] =>
  [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [was, is] = [before.get(key), after.get(key)];
    const value = is ?? was;
    if (value === undefined || (was !== undefined && is !== undefined && saysTheSame(was, is))) return [];
    return [{ value, before: was ?? null, after: is ?? null }];
  });
