import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetFolder, Extent } from "../src/load/dataset.ts";
import { loadDataset } from "../src/load/dataset.ts";
import type { Dataset } from "../src/model/dataset.ts";

/** A dataset's files by name, as text; what a test changes it changes here. */
export type FolderTexts = Readonly<Record<string, string>>;

/** A folder that exists only in a test. */
export const folderOf = (files: Readonly<Record<string, string | Uint8Array>>): DatasetFolder => ({
  read: async (path) => {
    const file = files[path];
    return file === undefined ? null : typeof file === "string" ? new TextEncoder().encode(file) : file;
  },
});

/** A folder on disk. */
export const folderAt = (root: string): DatasetFolder => ({
  read: (path) => readFile(join(root, path)).catch(() => null),
});

export const datasetOf = (texts: FolderTexts, extent?: Extent): Promise<Dataset> =>
  loadDataset("test", folderOf(texts), extent);
