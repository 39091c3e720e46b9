import { dirname, resolve } from "node:path";
import { isOfDataset, type RecountError, together } from "../model/fault.ts";
import type { FileRequest, TableRequest } from "../model/open-table.ts";
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

/**
 * Refuses, before anything is read, to write to a file that is read as a table: its rows would be gone. Refuses two files
 * to be written in one place, too.
 *
 * @param written the options that name files to be written, with what they name
 */
export async function refuseOverwriting(
  tables: readonly TableRequest[],
  written: Readonly<Record<string, string | undefined>>,
  files: Files,
): Promise<void> {
  const placeOf = async (path: string) => (await files.realPath(path)) ?? resolve(path);
  const inFiles = tables.filter((table) => "place" in table);
  const read = new Set(await Promise.all(inFiles.map(async (table) => placeOf(await fileOf(table, files)))));
  const problems: RecountError[] = [];
  const taken = new Map<string, string>();
  for (const [option, path] of Object.entries(written)) {
    if (path === undefined) continue;
    const place = await placeOf(path);
    const other = taken.get(place);
    if (read.has(place)) problems.push(refused("output-input", { option, file: path }));
    else if (other !== undefined) problems.push(refused("output-twice", { option, other, file: path }));
    taken.set(place, option);
  }
  if (problems.length > 0) throw together(problems);
}

/** The file in which a table is. What keeps one of a dataset from being found is told when it is opened. */
async function fileOf(table: FileRequest, files: Files): Promise<string> {
  if (!table.place.includes("#")) return table.place;
  const { resolvedRequest } = await import("../dataset-table.ts");
  try {
    const found = await resolvedRequest(table, files);
    return "place" in found ? found.place : table.place;
  } catch (error) {
    if (isOfDataset(error)) return table.place;
    throw error;
  }
}
