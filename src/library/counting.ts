import { type CountOptions, type CountOutcome, countInto } from "../counting.ts";
import type { CountedDimension } from "../model/counted.ts";
import { realWorld } from "../platform/index.ts";
import type { EngineWorld } from "../platform/world.ts";
import { type TableInput, tableRequest } from "./table-input.ts";

/** How rows of a table are made figures. */
export type CountWishes = Omit<CountOptions, "by"> & {
  /** One figure for each combination of what these columns hold: `{ place: "province" }`. */
  readonly by?: Readonly<Partial<Record<CountedDimension, string>>> | undefined;
};

/**
 * Counts or adds up the rows of a table into figures of a dataset's folder, and audits the dataset with them, as `recount
 * count` does. The table is a path, a list of objects or an Arquero table. Without `append` nothing is written.
 *
 * Rejects with `bad-input` and every fault of the table, the options and the dataset, with `usage`, and with
 * `dataset-unwritable`.
 *
 * @example
 * const { figures, findings } = await count("victims.csv", {
 *   dataset: "my-dataset", indicator: "killed", distinct: "name", asOf: "died", originator: ["monitor"],
 * });
 */
export const count = (
  table: TableInput,
  { by = {}, ...options }: CountWishes,
  world: EngineWorld = realWorld(),
): Promise<CountOutcome> => {
  const columns = new Map(Object.entries(by) as [CountedDimension, string][]);
  return countInto(tableRequest(table, "table"), { ...options, by: columns }, world);
};
