import type { Fault } from "../model/fault.ts";
import { requiredTables } from "../model/tables.ts";
import { descriptorFile } from "./descriptor.ts";
import type { DatasetFolder } from "./folder.ts";
import { type GivenTables, givenRows } from "./given-tables.ts";

/** A dataset whose tables are handed in. */
export interface TablesAlone extends GivenTables {
  /** What audits name it by; `tables` if left out. */
  readonly name?: string | undefined;
  readonly title?: string | undefined;
  readonly description?: string | undefined;
  readonly version?: string | undefined;
  /** BCP 47: the language of its labels and definitions. */
  readonly language?: string | undefined;
}

/** A dataset's folder, and rows to be read after those of its tables. */
export interface TablesBesides extends GivenTables {
  readonly folder: string;
}

/** What can be loaded: a dataset's folder, tables in memory, or both. */
export type DatasetInput = string | TablesAlone | TablesBesides;

/** Tables as the folder of a dataset that the loader can read. Rejects with `bad-input` where none of them is one. */
export async function folderOfTables(
  { name = "tables", title, description, version, language, ...tables }: TablesAlone,
  files: Pick<DatasetFolder, "read">,
): Promise<DatasetFolder> {
  const faults: Fault[] = [];
  const given = await givenRows(tables, files, faults);
  for (const table of requiredTables)
    if (tables[table] === undefined) faults.push({ code: "given-none", file: table, facts: { table } });
  const about = { name, title, description, version, language, resources: [{ name: "given" }] };
  const descriptor = new TextEncoder().encode(JSON.stringify(about));
  return { read: async (path) => (path === descriptorFile ? descriptor : null), given, faults };
}

/** A dataset's folder with tables besides. */
export async function folderWithTables(
  folder: DatasetFolder,
  { folder: _named, ...tables }: TablesBesides,
  files: Pick<DatasetFolder, "read">,
): Promise<DatasetFolder> {
  const faults: Fault[] = [];
  const given = await givenRows(tables, files, faults);
  return { read: folder.read, given, faults };
}
