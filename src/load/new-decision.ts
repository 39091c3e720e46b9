import { RecountError } from "../model/fault.ts";
import { tableSchemas } from "../model/tables.ts";
import { descriptorFile } from "./descriptor.ts";
import type { DatasetFolder } from "./folder.ts";
import { withResource } from "./new-resource.ts";
import { rowAfter } from "./new-row.ts";
import { separatorsOf } from "./separators.ts";

/** A row of `adjudications.csv` as it stands in the file. */
export type DecisionRow = Readonly<Record<keyof (typeof tableSchemas)["adjudications"]["shape"], string>>;

/** A file as it is, or `null` where there is none, and as it is to be. */
export interface Edit {
  readonly before: Uint8Array | null;
  readonly after: Uint8Array;
}

const tableFile = "adjudications.csv";

/**
 * What to change in a dataset's folder for one decision more, by path: a row after what `adjudications.csv` holds, byte by
 * byte; or, where there is no such table, the table and its name in `datapackage.json`. The dataset has to be sound.
 */
export async function decisionEdits(
  folder: DatasetFolder,
  row: DecisionRow,
): Promise<ReadonlyMap<string, Edit>> {
  const descriptor = await bytesOf(folder, descriptorFile);
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(descriptor);
  const { resources } = JSON.parse(withoutMark(text)) as {
    resources: readonly { readonly name: string; readonly path: string }[];
  };
  const table = resources.find(({ name }) => name === "adjudications");
  if (table) {
    const before = await bytesOf(folder, table.path);
    const added = rowAfter(table.path, new TextDecoder().decode(before), row, separatorsOf("adjudications"));
    return new Map([[table.path, { before, after: joined(before, encoded(added)) }]]);
  }
  const header = `${Object.keys(tableSchemas.adjudications.shape).join(",")}\n`;
  const named = withResource(withoutMark(text), "adjudications", tableFile);
  if (named === null)
    throw new RecountError(
      "bad-input",
      { dataset: descriptorFile },
      { faults: [{ code: "table-missing", file: descriptorFile, facts: { table: "adjudications" } }] },
    );
  const mark = text.slice(0, text.length - withoutMark(text).length);
  return new Map([
    [
      tableFile,
      {
        before: null,
        after: encoded(header + rowAfter(tableFile, header, row, separatorsOf("adjudications"))),
      },
    ],
    [descriptorFile, { before: descriptor, after: encoded(mark + named) }],
  ]);
}

async function bytesOf(folder: DatasetFolder, path: string): Promise<Uint8Array> {
  const bytes = await folder.read(path);
  if (bytes === null || bytes === "outside")
    throw new RecountError(
      "bad-input",
      { dataset: path },
      { faults: [{ code: "file-missing", file: path, facts: { table: "adjudications" } }] },
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
