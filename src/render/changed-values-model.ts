import type { DerivedChange, SeriesChange, ValueChange } from "../model/changes.ts";
import { compare } from "../model/claim.ts";
import type { Edition } from "../model/edition.ts";
import { type Derived, type Estimate, spanOf } from "../model/estimate.ts";
import type { Interval } from "../model/interval.ts";
import type { Words } from "../model/words.ts";
import { byTexts, firstRows, groupedBy, scopeKey } from "./change-groups.ts";
import { valueAndDispute, valueInUnit } from "./estimates-model.ts";
import { indicatorOrder } from "./indicator-order.ts";
import { startOfLine } from "./sentence-case.ts";

/** Estimates, or derived values, that are not what they were. */
export interface ValueChangesTable {
  readonly kind: "estimates" | "restated" | "derived";
  readonly heading: string;
  /** Whether any of them was there before. */
  readonly hasThen: boolean;
  readonly rows: readonly ValueChangeRow[];
  readonly more: string | null;
}

export interface ValueChangeRow {
  readonly counted: string;
  readonly was: ValueThen | null;
  /** Of a row that stands for many, the first and the last. */
  readonly now: readonly ValueThen[];
  readonly change: string;
}

export interface ValueThen {
  readonly value: string;
  readonly asOf: string;
  /** Empty for a derived value. */
  readonly grade: string;
  /** The span of the disputed values; `null` where nothing is disputed. */
  readonly disputed: string | null;
}

type Value = Estimate | Derived;

/** A table of each kind of value that changed. */
export function valueChangesModel(edition: Edition, words: Words, everything: string): ValueChangesTable[] {
  const { changes } = edition;
  if (!changes) return [];
  const tables: readonly [ValueChangesTable["kind"], readonly (SeriesChange | DerivedChange)[]][] = [
    ["estimates", changes.estimates],
    ["restated", changes.restated],
    ["derived", changes.derived],
  ];
  return tables.flatMap(([kind, own]) => {
    if (own.length === 0) return [];
    const { rows, more } = firstRows(
      // Only what is all new can be told as one: the rest is set against what it was.
      groupedBy(own.toSorted(changedValuesOrder(edition, words)), ({ scope, movement, before, after }) =>
        movement === "new" ? scopeKey(scope) : JSON.stringify([scope, before, after]),
      ).map((alike) => rowOf(alike, edition, words)),
    );
    return {
      kind,
      heading: words.say(`changes.values.${kind}`, { count: own.length }),
      hasThen: rows.some(({ was }) => was !== null),
      rows,
      more: more === 0 ? null : `${words.say("changes.more-rows", { count: more })} ${everything}`,
    };
  });
}

/** Orders changed values by indicator as everywhere, then by scope and date. */
export function changedValuesOrder({ dataset }: Pick<Edition, "dataset">, words: Words) {
  const indicators = indicatorOrder(dataset, words);
  const rest = byTexts<ValueChange<Value>>(
    ({ scope }) => words.scope(scope),
    ({ after, before }) => (after ?? before)?.latest ?? "",
    ({ scope }) => words.series(scope),
  );
  return (a: ValueChange<Value>, b: ValueChange<Value>): number =>
    indicators(a.scope.indicator, b.scope.indicator) || rest(a, b);
}

function rowOf(group: readonly ValueChange<Value>[], edition: Edition, words: Words): ValueChangeRow {
  const [first, last] = [group[0] as ValueChange<Value>, group.at(-1) as ValueChange<Value>];
  const say = (value: Value): ValueThen => ({
    ...("disputed" in value
      ? valueAndDispute(value, edition, words)
      : { value: valueInUnit(value.interval, value.scope.indicator, edition, words), disputed: null }),
    asOf: words.date(value.asOf, value.latest),
    grade: "grade" in value ? words.grade(value.grade) : "",
  });
  const label =
    group.length === 1
      ? words.series(first.scope, (first.after ?? first.before)?.asOf)
      : words.scope(first.scope);
  return {
    counted: startOfLine(label, words),
    was: first.before && say(first.before),
    now: (group.length === 1 ? [first.after] : [first.after, last.after]).flatMap((value) =>
      value ? say(value) : [],
    ),
    change:
      group.length === 1
        ? changeInWords(first, words)
        : words.say("changes.moved.many", { count: group.length }),
  };
}

/** How a value moved, in a few words: "up by 12", "narrower", "of another date". */
export function changeInWords({ movement, before, after }: ValueChange<Value>, words: Words): string {
  if (!before || !after) return words.say(`changes.moved.${movement}`);
  if (movement === "dated") return words.say("changes.moved.dated");
  const [gradeThen, grade] = [gradeOf(before), gradeOf(after)];
  if (gradeThen !== grade && gradeThen === "contested") return words.say("changes.moved.settled");
  if (gradeThen !== grade && grade === "contested") return words.say("changes.moved.contested");
  if (movement === "same") {
    if (gradeThen !== grade) return words.say("changes.moved.grade");
    return words.say(
      compare(before.latest, after.latest) === 0 ? "changes.moved.same" : "changes.moved.same-dated",
    );
  }
  const [was, is] = [spanIn(before), spanIn(after)];
  return isExact(was) && isExact(is) && (movement === "up" || movement === "down")
    ? words.say(`changes.moved.${movement}-by`, { difference: words.number(Math.abs(is.low - was.low)) })
    : words.say(`changes.moved.${movement}`);
}

const gradeOf = (value: Value) => ("grade" in value ? value.grade : null);

const spanIn = (value: Value): Interval => ("disputed" in value ? spanOf(value) : value.interval);

const isExact = ({ low, high }: Interval): boolean => low === high;
