import { compare } from "../model/claim.ts";
import type { Figure } from "../model/dataset.ts";
import { cellKey, type Scope } from "../model/scope.ts";

/** So many changes of one kind are shown one by one; more are told as one, by the first and the last. */
const mostAlike = 3;

/** So many rows of a table are shown. */
export const mostRows = 60;

/** What is the same of many changes: a count in one scope, by one method. */
export type CountedScope = Scope & Pick<Figure, "method">;

export const scopeKey = (scope: CountedScope): string => `${cellKey(scope)}\u001f${scope.method ?? ""}`;

/**
 * Puts together what is alike where there is much of it. What is alone stays in its place; what is put together stands
 * where its first did.
 */
export const groupedBy = <Item>(
  items: readonly Item[],
  alikeness: (item: Item) => string,
): readonly (readonly Item[])[] =>
  [...Map.groupBy(items, alikeness).values()].flatMap((alike) =>
    alike.length > mostAlike ? [alike] : alike.map((item) => [item]),
  );

/** The first rows of a table, and how many more there are. */
export const firstRows = <Row>(
  rows: readonly Row[],
): { readonly rows: readonly Row[]; readonly more: number } => ({
  rows: rows.slice(0, mostRows),
  more: Math.max(0, rows.length - mostRows),
});

/** Orders by one text after another, by code units. */
export const byTexts =
  <Item>(...texts: ((item: Item) => string)[]) =>
  (a: Item, b: Item): number =>
    texts.map((text) => compare(text(a), text(b))).find((order) => order !== 0) ?? 0;
