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

/** What was handed in, as a folder that the loader can read, and what errors call it. */
export async function givenDataset(
  input: Exclude<DatasetInput, string>,
  folderAt: (folder: string) => Promise<DatasetFolder>,
  files: Pick<DatasetFolder, "read">,
): Promise<{ readonly name: string; readonly folder: DatasetFolder }> {
  const faults: Fault[] = [];
  if ("folder" in input) {
    const { folder: name, ...tables } = input;
    const { read } = await folderAt(name);
    return { name, folder: { read, given: await givenRows(tables, files, faults), faults } };
  }
  const { name = "tables", title, description, version, language, ...tables } = input;
  const given = await givenRows(tables, files, faults);
  for (const table of requiredTables)
    if (tables[table] === undefined) faults.push({ code: "given-none", file: table, facts: { table } });
  // A package has a resource at least; this one is no table.
  const about = { name, title, description, version, language, resources: [{ name: "given" }] };
  const descriptor = new TextEncoder().encode(JSON.stringify(about));
  const read = async (path: string) => (path === descriptorFile ? descriptor : null);
  return { name, folder: { read, given, faults } };
}
