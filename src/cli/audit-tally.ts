import type { Counts } from "../model/counts.ts";
import type { RecountError } from "../model/fault.ts";

/** What became of one of several datasets. */
export type Tallied =
  | {
      readonly folder: string;
      readonly counts: Counts;
      /** True where `--fail-on` asks for a status of 1. */
      readonly fails: boolean;
    }
  | { readonly folder: string; readonly error: RecountError };

const nothing: Counts = {
  sources: 0,
  figures: 0,
  errors: 0,
  warnings: 0,
  notes: 0,
  decided: 0,
  deferred: 0,
};

export const countNames = Object.keys(nothing) as (keyof Counts)[];

/** All counts added up. */
export function totalOf(tally: readonly Tallied[]): Counts {
  const total: Record<keyof Counts, number> = { ...nothing };
  for (const each of tally)
    for (const name of countNames) total[name] += "error" in each ? 0 : each.counts[name];
  return total;
}
