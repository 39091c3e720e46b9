import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { refused } from "../model/refusal.ts";
import type { FontFile } from "../model/typeface.ts";
import { packageFile, templatesFolder } from "./package.ts";

/** What a designer edits, as text by file name: the files that come with recount. */
export const readTemplates = (): Promise<ReadonlyMap<string, string>> => templatesIn(templatesFolder);

/**
 * The pages, partials, styles, scripts and themes of a folder, in the order of their names. Rejects with `usage` where
 * there is no such folder.
 */
export async function templatesIn(folder: string): Promise<ReadonlyMap<string, string>> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") throw refused("template-missing", { folder });
    if (error.code === "ENOTDIR") throw refused("template-file", { folder });
    throw error;
  });
  const names = entries
    .filter((entry) => !entry.isDirectory() && /\.(liquid|css|js|json|svg)$/.test(entry.name))
    .map(({ name }) => name)
    .toSorted();
  return new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")] as const)),
  );
}

/** The bundled fonts' bytes, in the order of their places. Rejects where one is not installed. */
export const readFonts = (places: readonly FontPlace[]): Promise<FontFile[]> =>
  Promise.all(
    places.map(async ({ file, ...face }) => {
      const path = packageFile(file);
      if (path === null) throw new Error(`the font ${file} is not installed; “recount doctor” lists what is`);
      return { ...face, bytes: await readFile(path) };
    }),
  );

/** A font without its bytes: what it is, and the package's file that holds it. */
type FontPlace = Omit<FontFile, "bytes"> & { readonly file: string };
