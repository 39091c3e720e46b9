import { readFileSync } from "node:fs";
import { findPackageJSON } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

// src/platform and dist/platform lie equally deep, so one address serves the sources and the published package.
const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder of what a designer edits: pages, styles, chart themes. It travels with the package. */
export const templatesFolder = join(root, "templates");

/** The folder of the datasets that come with the package. */
export const datasetsFolder = join(root, "datasets");

/** What recount's own package.json says of it. */
export interface OwnManifest {
  readonly version: string;
  /** The Node versions that run recount: `>=22.18`. */
  readonly engines: { readonly node: string };
}

/** Reads recount's own package.json, wherever recount is installed. */
export function ownManifest(): OwnManifest {
  return JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as OwnManifest;
}

/** The version of recount that is running. */
export function ownVersion(): string {
  return ownManifest().version;
}

/** The folder of an installed package, wherever npm put it: inside recount, beside it, or above. `null` where it is not. */
export function packageFolder(name: string): string | null {
  try {
    const manifest = findPackageJSON(name, import.meta.url);
    return manifest === undefined ? null : dirname(manifest);
  } catch {
    return null;
  }
}

/**
 * The path of a file in an installed package, from a specifier like `@scope/name/files/face.woff2`.
 * `null` where the package is not installed; whether it holds the file, a reader finds out.
 */
export function packageFile(specifier: string): string | null {
  const parts = specifier.split("/");
  const length = specifier.startsWith("@") ? 2 : 1;
  const folder = packageFolder(parts.slice(0, length).join("/"));
  return folder === null ? null : join(folder, ...parts.slice(length));
}

/** The path of a bundled font file. Throws where its package is not installed, which only a damaged installation can lack. */
export function fontFile(specifier: string): string {
  const path = packageFile(specifier);
  if (path === null) throw new Error(`${specifier} is not installed; install recount again`);
  return path;
}
