import { compare } from "../model/claim.ts";
import { type InputFile, inputFile } from "../model/manifest.ts";
import type { DatasetFolder } from "./folder.ts";

/** A folder that keeps a digest of each file read from it. */
export interface NotedFolder extends DatasetFolder {
  /** The files read so far, by path. */
  inputs(): InputFile[];
}

export function notingReads(folder: DatasetFolder): NotedFolder {
  const read = new Map<string, InputFile>();
  return {
    async read(path) {
      const bytes = await folder.read(path);
      if (bytes instanceof Uint8Array) read.set(path, inputFile(path, bytes));
      return bytes;
    },
    inputs: () => [...read.values()].sort((a, b) => compare(a.path, b.path)),
  };
}
