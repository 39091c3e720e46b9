import type { Cell } from "../model/cells.ts";
import type { Claim } from "../model/claim.ts";
import type { Day } from "../model/time.ts";

/**
 * Dated counts of one scope, one method and one start, as far as the days tell: what is held against one of them by its
 * start and method is so against all.
 */
export interface Run {
  readonly claims: readonly Claim[];
  readonly from: { readonly first: Day; readonly last: Day };
  /** The only source, where there is but one. */
  readonly source: string | null;
}

const known = new WeakMap<Cell, readonly Run[]>();

/** A cell's counts in runs, put together once for all checks. */
export function runsIn(cell: Cell): readonly Run[] {
  let runs = known.get(cell);
  if (!runs) {
    runs = runsOf(cell);
    known.set(cell, runs);
  }
  return runs;
}

function runsOf({ claims }: Cell): readonly Run[] {
  const counts = claims.filter(
    ({ indicator, start, asOf }) => indicator.kind === "count" && start !== null && asOf !== null,
  );
  const groups = Map.groupBy(
    counts,
    ({ start, figure }) => `${start?.first} ${start?.last} ${figure.method ?? ""}`,
  );
  return [...groups.values()].map((own) => ({
    claims: own,
    from: { first: own[0]?.start?.first ?? 0, last: own[0]?.start?.last ?? 0 },
    source: own.every(({ source }) => source === own[0]?.source) ? (own[0]?.source.id ?? null) : null,
  }));
}

/** Whether two runs, or two claims, may have one start. */
export const mayBeginTogether = (a: Run["from"], b: Run["from"]): boolean =>
  a.first <= b.last && b.first <= a.last;

/** The days on which some claims may begin, from the first to the last; `null` where none has a start. */
export function startsOf(claims: readonly Claim[]): Run["from"] | null {
  let [first, last] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const { start } of claims) {
    if (!start) continue;
    first = Math.min(first, start.first);
    last = Math.max(last, start.last);
  }
  return first <= last ? { first, last } : null;
}
