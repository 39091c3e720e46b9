import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** What `npm pack` says of the package it made. */
export interface Tarball {
  readonly path: string;
  /** Every file in it, relative to the package. */
  readonly files: readonly string[];
}

/** Packs the project, built anew, into `folder`. */
export function pack(folder: string): Tarball {
  mkdirSync(folder, { recursive: true });
  const output = execFileSync("npm", ["pack", "--json", "--silent", "--pack-destination", folder], {
    cwd: root,
    encoding: "utf8",
    // What the build says belongs to standard error, not into the answer.
    stdio: ["ignore", "pipe", "inherit"],
  });
  const answer = JSON.parse(output.slice(output.indexOf("[\n"))) as readonly {
    readonly filename: string;
    readonly files: readonly { readonly path: string }[];
  }[];
  const [made] = answer;
  if (made === undefined) throw new Error(`npm pack made nothing: ${output}`);
  return { path: join(folder, made.filename), files: made.files.map(({ path }) => path) };
}

/**
 * Unpacks a fresh package into `folder/recount`, beside a link to this project's packages, as if npm had installed it
 * there. Returns the package's folder.
 */
export function installPacked(folder: string): string {
  unpack(pack(folder), folder);
  return join(folder, "recount");
}

/** Unpacks a tarball as `folder/recount`. */
export function unpack({ path }: Tarball, folder: string): void {
  execFileSync("tar", ["-xzf", path, "-C", folder]);
  renameSync(join(folder, "package"), join(folder, "recount"));
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
}
