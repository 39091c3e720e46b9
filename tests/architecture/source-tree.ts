import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

/** A file of src with what it imports. */
export interface SourceFile {
  /** From src, with slashes: `audit/regression.ts`. */
  readonly path: string;
  /** Its text without comments. */
  readonly code: string;
  readonly lines: number;
  /** Files of src that it imports, types too, as paths from src. */
  readonly imports: readonly string[];
  /** Packages and Node's own modules that it imports. */
  readonly packages: readonly string[];
}

/** Every TypeScript file of src. */
export function sourceFiles(): SourceFile[] {
  return readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
    .map((path) => path.replaceAll("\\", "/"))
    .filter((path) => path.endsWith(".ts"))
    .sort()
    .map((path) => parseSource(path, readFileSync(join(root, "src", path), "utf8")));
}

const statement =
  /^\s*(?:import|export)\b[^;"']*?(?:\bfrom\s*)?["'](?<specifier>[^"']+)["']|\bimport\(\s*["'](?<lazy>[^"']+)["']\s*\)/gm;

/** Reads a file's imports: `import`, `export … from`, and `import()` of a name that is written out. */
export function parseSource(path: string, text: string): SourceFile {
  const code = withoutComments(text);
  const found = [...code.matchAll(statement)].map(({ groups = {} }) => groups.specifier ?? groups.lazy ?? "");
  const isOwn = (specifier: string) => specifier.startsWith(".");
  return {
    path,
    code,
    lines: text.split("\n").length,
    imports: found.filter(isOwn).map((specifier) => posix.join(dirname(path), specifier)),
    packages: found.filter((specifier) => !isOwn(specifier)),
  };
}

function withoutComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|[\s;{}(,])\/\/.*$/gm, "$1");
}

/** Files that import one another in a ring, each ring as the way around it; an import of a type counts too. */
export function rings(files: readonly Pick<SourceFile, "path" | "imports">[]): string[][] {
  const imports = new Map(files.map((file) => [file.path, file.imports]));
  const done = new Set<string>();
  const found: string[][] = [];
  const visit = (path: string, way: readonly string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) found.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const next of imports.get(path) ?? []) visit(next, [...way, path]);
    done.add(path);
  };
  for (const { path } of files) visit(path, []);
  return found;
}
