import { join } from "node:path";
import type { Files } from "../platform/world.ts";

const descriptor = "datapackage.json";

/**
 * The datasets that a command line names: each folder that is one, and the datasets directly in each folder that is
 * none. A folder named twice counts once. What is neither stays in the list, to be refused when it is read.
 */
export async function datasetsAt(named: readonly string[], files: Files): Promise<readonly string[]> {
  const found = await Promise.all(named.map((path) => datasetsIn(path, files)));
  return [...new Set(found.flat())];
}

async function datasetsIn(path: string, files: Files): Promise<readonly string[]> {
  const names = await files.list(path);
  if (names === null || names === "file" || names.includes(descriptor)) return [path];
  const below = names.map((name) => join(path, name));
  const isDataset = await Promise.all(
    below.map(async (folder) => (await files.realPath(join(folder, descriptor))) !== null),
  );
  const datasets = below.filter((_, index) => isDataset[index]);
  return datasets.length > 0 ? datasets : [path];
}
