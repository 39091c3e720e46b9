import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { pathToFileURL } from "node:url";
import { descriptorFile, parseDescriptor } from "../load/descriptor.ts";
import { recordLines } from "../load/record-lines.ts";
import { decode } from "../load/wide/read-table.ts";
import { type MappedResource, mappedResources } from "../load/wide/resources.ts";
import { faultList } from "../model/fault-list.ts";
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
  const mapped = await resourcesOf(folder, files);
  for (const file of named) {
    const resource = mapped.find(({ path }) => path === file);
    const { format, encoding, dialect } = resource ?? { format: "csv", encoding: "utf-8", dialect: {} };
    const bytes = format === "csv" || format === "tsv" ? await files.read(join(folder, file)) : null;
    const text = bytes === null ? null : decode({ path: file, encoding }, bytes, faultList());
    if (text !== null) lines.set(file, recordLines(text, dialect));
  }
  return {
    uri: (file) => addressOf(join(folder, file)),
    line: ({ file, row }) => lines.get(file)?.[row - 1] ?? null,
  };
}

async function resourcesOf(folder: string, files: Files): Promise<readonly MappedResource[]> {
  const bytes = await files.read(join(folder, descriptorFile));
  const descriptor = bytes && parseDescriptor(new TextDecoder().decode(bytes), faultList());
  return descriptor ? mappedResources(descriptor, faultList()) : [];
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
