import { join } from "node:path";
import { RecountError } from "./model/fault.ts";
import { realFiles } from "./platform/files.ts";
import { datasetsFolder } from "./platform/package.ts";
import type { Files } from "./platform/world.ts";

const starterFiles = [
  "README.md",
  "datapackage.json",
  "sources.csv",
  "organisations.csv",
  "indicators.csv",
  "populations.csv",
  "places.csv",
  "figures.csv",
  "relations.csv",
  "briefing.yaml",
];

/**
 * Makes a small valid dataset with a few invented rows to replace, as `recount init` does, and resolves to the names of its
 * files.
 *
 * Rejects with `folder-not-empty` where the folder holds one of them already, and with `folder-unwritable`; nothing is
 * written then.
 *
 * @example await initDataset("my-dataset");
 */
export async function initDataset(folder: string, files: Files = realFiles()): Promise<readonly string[]> {
  const contents = new Map<string, Uint8Array>();
  for (const name of starterFiles) {
    if ((await files.realPath(join(folder, name))) !== null)
      throw new RecountError("folder-not-empty", { folder, file: name });
    const bytes = await files.read(join(datasetsFolder, "starter", name));
    if (bytes) contents.set(name, bytes);
  }
  await files.writeTogether(folder, contents);
  return [...contents.keys()];
}
