import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import type { FontFile } from "../model/typeface.ts";
import { fontFile, templatesFolder } from "./package.ts";

/** What a designer edits, as text by file name. */
export async function readTemplates(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(templatesFolder)).filter((name) => /\.(liquid|css|json)$/.test(name)).toSorted();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(templatesFolder, name), "utf8")] as const)));
}

/** The bundled fonts' bytes, in the order of their places. */
export const readFonts = (places: readonly (Omit<FontFile, "bytes"> & { readonly file: string })[]): Promise<FontFile[]> =>
  Promise.all(places.map(async ({ file, ...face }) => ({ ...face, bytes: await readFile(fontFile(file)) })));
