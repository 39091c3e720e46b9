import type { tableSchemas } from "../model/tables.ts";
import type { DatasetFolder } from "./folder.ts";
import { type Edit, rowEdits } from "./new-rows.ts";

/** A row of `adjudications.csv` as it stands in the file. */
export type DecisionRow = Readonly<Record<keyof (typeof tableSchemas)["adjudications"]["shape"], string>>;

/** What to change in a dataset's folder for one decision more, by path; see {@link rowEdits}. */
export const decisionEdits = (folder: DatasetFolder, row: DecisionRow): Promise<ReadonlyMap<string, Edit>> =>
  rowEdits(folder, new Map([["adjudications", [row]]]));
