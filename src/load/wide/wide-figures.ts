import type { Descriptor } from "../../model/datapackage.ts";
import type { FaultList } from "../../model/fault-list.ts";
import type { TableName } from "../../model/table-names.ts";
import { isThere } from "../checks.ts";
import { type Ids, idsOf } from "../ids.ts";
import type { TypedRow } from "../rows.ts";
import { mappedFigures } from "./mapped-figures.ts";
import { readTable } from "./read-table.ts";
import { mappedResources } from "./resources.ts";

/**
 * The figures that the mappings of a descriptor make of its wide tables, after those of `figures.csv`. Every fault of
 * the mappings and their tables goes to `faults`, and every id that is there now to `present`.
 */
export async function wideFigures(
  descriptor: Descriptor,
  read: (path: string, resource: string) => Promise<Uint8Array | null>,
  written: readonly TypedRow<"figures">[],
  present: Map<TableName, Ids | null>,
  faults: FaultList,
): Promise<readonly TypedRow<"figures">[]> {
  const before = faults.length;
  const taken = new Map(written.map(({ id, at }) => [id, `${at.file}:${at.row}`]));
  const figures = [...written];
  const knows = (table: TableName, id: string): boolean => isThere(present, table, id);
  for (const resource of mappedResources(descriptor, faults)) {
    const bytes = await read(resource.path, resource.name);
    const table = bytes && (await readTable(resource, bytes, faults));
    if (!table) continue;
    for (const figure of mappedFigures(resource, table, knows, taken, faults)) figures.push(figure);
  }
  // References into tables that cannot be read in full are no faults of their own.
  const ids = present.get("figures");
  if (ids !== null)
    present.set("figures", faults.length > before ? null : idsOf([...(ids ?? []), ...taken.keys()]));
  return figures;
}
