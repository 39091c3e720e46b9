import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, symlinkSync } from "node:fs";
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

/** A package as npm would have installed it. */
export interface Installed {
  readonly folder: string;
  /** The script behind the command `recount`. */
  readonly bin: string;
}

/** Packs the project and unpacks it into `folder/recount`, beside a link to this project's packages. */
export function installPacked(folder: string): Installed {
  return unpack(pack(folder), folder);
}

/** Unpacks a tarball into `folder/recount`, beside a link to this project's packages. */
export function unpack({ path }: Tarball, folder: string): Installed {
  const own = join(folder, "recount");
  execFileSync("tar", ["-xzf", path, "-C", folder]);
  renameSync(join(folder, "package"), own);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  const { bin } = JSON.parse(readFileSync(join(own, "package.json"), "utf8")) as { bin: { recount: string } };
  return { folder: own, bin: join(own, bin.recount) };
}
