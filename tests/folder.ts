import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { DatasetFolder } from "../src/load/dataset.ts";
import { loadDataset } from "../src/load/dataset.ts";
import type { Dataset } from "../src/model/dataset.ts";

/** A dataset's files by name, as text; what a test changes it changes here. */
export type FolderTexts = Readonly<Record<string, string>>;

/** A folder that exists only in a test. */
export const folderOf = (texts: FolderTexts): DatasetFolder => ({
  read: async (path) => {
    const text = texts[path];
    return text === undefined ? null : new TextEncoder().encode(text);
  },
});

/** A folder on disk. */
export const folderAt = (root: string): DatasetFolder => ({
  read: (path) => readFile(join(root, path)).catch(() => null),
});

export const datasetOf = (texts: FolderTexts): Promise<Dataset> => loadDataset("test", folderOf(texts));
