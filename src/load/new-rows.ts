import { type Fault, RecountError } from "../model/fault.ts";
import type { TableName } from "../model/table-names.ts";
import { tableSchemas } from "../model/tables.ts";
import { descriptorFile } from "./descriptor.ts";
import type { DatasetFolder } from "./folder.ts";
import { withResource } from "./new-resource.ts";
import { rowsAfter, type TextCells } from "./new-row.ts";
import { separatorsOf } from "./separators.ts";

/** A file as it is, or `null` where there is none, and as it is to be. */
export interface Edit {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

/** Rows to be added to tables of a dataset, by their columns. */
export type Additions = ReadonlyMap<TableName, readonly TextCells[]>;

/**
 * What to change in a dataset's folder for some rows more, by path: they come after what each table's file holds, byte by
 * byte; a table that is not there is made, and named in `datapackage.json`. The dataset has to be sound.
 *
 * Throws `bad-input` where the headers of files lack columns that the rows fill, but for those that are `spare`.
 */
export async function rowEdits(
  folder: DatasetFolder,
  additions: Additions,
  spare: readonly string[] = [],
): Promise<ReadonlyMap<string, Edit>> {
  const descriptor = await bytesOf(folder, descriptorFile, descriptorFile);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(descriptor);
  const mark = text.slice(0, text.length - withoutMark(text).length);
  let description = withoutMark(text);
  const { resources } = JSON.parse(description) as {
    resources: readonly { readonly name: string; readonly path: string }[];
  };
  const edits = new Map<string, Edit>();
  const faults: Fault[] = [];
  for (const [table, rows] of additions) {
    const separators = separatorsOf(table);
    const resource = resources.find(({ name }) => name === table);
    if (resource) {
      const before = await bytesOf(folder, resource.path, table);
      const added = attempt(() =>
        rowsAfter(resource.path, new TextDecoder().decode(before), rows, separators, spare),
      );
      if (added instanceof RecountError) {
        faults.push(...added.faults);
        continue;
      }
      edits.set(resource.path, { before, after: joined(before, encoded(added)) });
      continue;
    }
    const file = `${table}.csv`;
    const header = `${Object.keys(tableSchemas[table].shape).join(",")}\n`;
    const named = withResource(description, table, file);
    if (named === null)
      throw new RecountError(
        "bad-input",
        { dataset: descriptorFile },
        { faults: [{ code: "table-missing", file: descriptorFile, facts: { table } }] },
      );
    description = named;
    edits.set(file, { before: null, after: encoded(header + rowsAfter(file, header, rows, separators)) });
  }
  if (faults.length > 0) {
    const files = [...new Set(faults.map(({ file }) => file))];
    throw new RecountError("bad-input", { dataset: files.join(", ") }, { faults });
  }
  if (description !== withoutMark(text))
    edits.set(descriptorFile, { before: descriptor, after: encoded(mark + description) });
  return edits;
}

/** What a task comes to, or why it cannot be done: that is told with the rest. */
function attempt<Result>(task: () => Result): Result | RecountError {
  try {
    return task();
  } catch (error) {
    if (error instanceof RecountError) return error;
    throw error;
  }
}

async function bytesOf(folder: DatasetFolder, path: string, table: string): Promise<Uint8Array> {
  const bytes = await folder.read(path);
  if (bytes === null || bytes === "outside")
    throw new RecountError(
      "bad-input",
      { dataset: path },
      { faults: [{ code: "file-missing", file: path, facts: { table } }] },
    );
  return bytes;
}

/** A folder in which some files are already as they are to be. */
export const withEdits = (folder: DatasetFolder, edits: ReadonlyMap<string, Edit>): DatasetFolder => ({
  read: async (path) => edits.get(path)?.after ?? folder.read(path),
});

const withoutMark = (text: string): string => (text.startsWith("\uFEFF") ? text.slice(1) : text);

const encoded = (text: string): Uint8Array => new TextEncoder().encode(text);

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
