import { dirname } from "node:path";
import { refused } from "../model/refusal.ts";
import type { Files } from "../platform/world.ts";

/**
 * Refuses an `--output` at which no file can stand, before anything is done: a folder, or a name in a folder that is
 * not there. A folder is never made for a file: it is more often a slip than a wish.
 */
export async function refuseNoFile(output: string, files: Files): Promise<void> {
  if (/[/\\]$/.test(output)) throw refused("output-folder", { folder: output });
  // What may not be looked into is met where it is written to.
  const [there, around] = await Promise.all(
    [output, dirname(output)].map((path) => files.list(path).catch(() => "file" as const)),
  );
  if (there !== null && there !== "file") throw refused("output-folder", { folder: output });
  if (around === null) throw refused("output-nowhere", { folder: dirname(output) });
}
