import type { Descriptor } from "../model/datapackage.ts";
import type { Fault } from "../model/fault.ts";
import { faultList } from "../model/fault-list.ts";
import { mappingProperty } from "../model/mapping.ts";
import { nearest } from "../model/nearest.ts";
import type { FileRequest } from "../model/open-table.ts";
import { descriptorFile, leavesFolder, parseDescriptor } from "./descriptor.ts";
import { decoded } from "./encoding.ts";
import { type DatasetFolder, readBytes } from "./folder.ts";
import { dialectSchema } from "./wide/dialect.ts";
import { formatOf } from "./wide/resources.ts";

/** Where a table of a dataset is, and how the descriptor says that it is written. */
export interface NamedTable extends Omit<FileRequest, "place" | "label"> {
  /** Relative to the dataset's folder. */
  readonly path: string;
  /** Whether a mapping makes figures of it. */
  readonly isMapped: boolean;
}

/**
 * The table of a dataset that bears a name; what is wrong with the descriptor, or with the name, where there is none.
 * `null` where the folder holds no dataset.
 */
export async function namedTable(
  folder: DatasetFolder,
  name: string,
): Promise<NamedTable | readonly Fault[] | null> {
  const faults = faultList();
  const bytes = await readBytes(folder, descriptorFile, faults);
  const text = bytes && decoded(descriptorFile, bytes);
  if (text === null && faults.length === 0) return null;
  if (typeof text === "object" && text !== null) faults.push(text);
  const descriptor = typeof text === "string" ? parseDescriptor(text, faults) : null;
  if (descriptor === null) return faults.inReadingOrder();
  return tableIn(descriptor, name);
}

function tableIn({ resources }: Descriptor, name: string): NamedTable | readonly Fault[] {
  const index = resources.findIndex((each) => each.name === name);
  const resource = resources[index];
  const names = resources.map((each) => each.name);
  const fault = (code: Fault["code"], facts: Fault["facts"]): readonly Fault[] => [
    { code, file: descriptorFile, facts },
  ];
  if (!resource)
    return fault("input-table-unknown", {
      cell: name,
      meant: nearest(name, names) ?? "none",
      choices: names.join(", "),
    });
  const { path } = resource;
  if (typeof path !== "string" || path === "") return fault("path-missing", { table: name });
  if (leavesFolder(path)) return fault("path-leaves-folder", { table: name, path });
  const dialect = dialectSchema.safeParse(resource.dialect ?? {}).data;
  return {
    path,
    isMapped: mappingProperty in resource,
    format: formatOf(path, resource) ?? undefined,
    encoding: resource.encoding,
    delimiter: dialect?.delimiter,
    quote: dialect?.quoteChar,
    sheet: dialect?.sheetName ?? dialect?.sheetNumber,
  };
}
