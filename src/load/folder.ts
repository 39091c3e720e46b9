import { type Fault, FileRefused } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import type { TableName } from "../model/table-names.ts";
import { descriptorFile } from "./descriptor.ts";

/** A table that was handed in, found fit to be read. `file` is what faults and findings name it by. */
export type GivenRows =
  | { readonly file: string; readonly columns: readonly string[]; readonly rows: readonly object[] }
  /** A file; its bytes are `null` where it cannot be read, or where what was handed in is no table, which is told. */
  | { readonly file: string; readonly bytes: Uint8Array | null };

/** What loading needs of a folder: paths are relative to it, with forward slashes. */
export interface DatasetFolder {
  /** The file's bytes; `null` where there is no such file, or `"outside"` where a link leads out of the folder. */
  read(path: string): Promise<Uint8Array | "outside" | null>;
  /** Rows that stand in no file of the folder: of tables that it lacks, or after the rows of those that it has. */
  readonly given?: ReadonlyMap<TableName, GivenRows>;
  /** What is wrong with tables that were handed in and are not among `given` for it. */
  readonly faults?: readonly Fault[];
}

/** Where a file is named that is to be read. */
export type NamedAt = Pick<Fault, "file" | "row" | "column">;

/** A file's bytes; `null` where it is not there, or cannot be read, which is a fault. */
export async function readBytes(
  folder: Pick<DatasetFolder, "read">,
  path: string,
  faults: Pick<FaultList, "push">,
  whenMissing?: () => Fault,
  namedAt: NamedAt = { file: descriptorFile },
): Promise<Uint8Array | null> {
  let bytes: Uint8Array | "outside" | null;
  try {
    // No file's name holds this character; systems refuse to look for one.
    bytes = path.includes("\0") ? null : await folder.read(path);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "";
    faults.push(
      error instanceof FileRefused
        ? { code: error.code, file: path, facts: {} }
        : { code: "file-unreadable", file: path, facts: { reason } },
    );
    return null;
  }
  if (bytes === "outside") {
    faults.push({ code: "path-leaves-folder", ...namedAt, facts: { path } });
    return null;
  }
  if (bytes === null && whenMissing) faults.push(whenMissing());
  return bytes;
}
