import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { recordLines } from "../load/record-lines.ts";
import { placesOf } from "../model/finding-places.ts";
import type { Selected } from "../model/selection.ts";
import type { Files } from "../platform/world.ts";
import type { RowFinder } from "../render/audit-sarif.ts";

/**
 * Where the rows of a dataset are that findings name. Their files are read once more for it: a dataset keeps row numbers
 * alone, and only this needs lines.
 */
export async function findRows(
  folder: string,
  { audit, findings }: Selected,
  files: Files,
): Promise<RowFinder> {
  const named = new Set(
    findings.flatMap((finding) => placesOf(finding, audit.dataset).map(({ file }) => file)),
  );
  const lines = new Map<string, readonly number[]>();
  for (const file of named) {
    const bytes = /\.[ct]sv$/i.test(file) ? await files.read(join(folder, file)) : null;
    if (bytes !== null) lines.set(file, recordLines(bytes));
  }
  return {
    uri: (file) => addressOf(join(folder, file)),
    line: ({ file, row }) => lines.get(file)?.[row - 1] ?? null,
  };
}

/** The same for a dataset that could not be read. */
export const noRows = (folder: string): RowFinder => ({
  uri: (file) => addressOf(join(folder, file)),
  line: () => null,
});

/** A path as a URI reference: relative to the current folder, or absolute where it is not in it. */
function addressOf(path: string): string {
  const way = relative("", path);
  return way.startsWith("..") || isAbsolute(way)
    ? pathToFileURL(resolve(path)).href
    : way
        .split(sep)
        .map((name) => encodeURIComponent(name.toWellFormed()))
        .join("/");
}
