import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { defineConfig, type Plugin } from "rolldown";

/**
 * Bundles the command line. A short command spends most of its time on finding and opening the hundred files that it
 * and its packages are made of; in one piece it starts in half of it. Drawing and printing are pieces of their own,
 * loaded when they are needed. What stays outside is data (a browser), a library of the system (DuckDB itself) or not needed by the command line.
 */
export default defineConfig({
  input: join(import.meta.dirname, "cli/bin.ts"),
  platform: "node",
  external: [/^node:/, /^(arquero|yauzl)$/, /^@(sparticuz\/chromium|cantoo\/pdf-lib|duckdb\/node-bindings)$/],
  // Some copies in the package that lays out help load tables of the system before there is any text to measure.
  resolve: { alias: { "string-width": "fast-string-width" } },
  plugins: [notices()],
  output: {
    dir: join(import.meta.dirname, "../dist/bin"),
    entryFileNames: "recount.js",
    chunkFileNames: "[name]-[hash].js",
  },
});

/** Puts the licences of the packages that were bundled beside the bundle, as they ask for. */
function notices(): Plugin {
  return {
    name: "notices",
    async generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) =>
        output.type === "chunk" ? output.moduleIds : [],
      );
      const folders = new Set(
        modules.flatMap((id) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id)?.[0] ?? []),
      );
      const texts = await Promise.all([...folders].toSorted().map(noticeOf));
      this.emitFile({ type: "asset", fileName: "NOTICES.txt", source: texts.join("\n\n") });
    },
  };
}

async function noticeOf(folder: string): Promise<string> {
  const { name, version, license } = JSON.parse(
    await readFile(join(folder, "package.json"), "utf8"),
  ) as Record<string, string>;
  const file = (await readdir(folder)).find((entry) => /^licen[cs]e/i.test(entry));
  const text = file === undefined ? "" : await readFile(join(folder, file), "utf8");
  return `${name} ${version} (${license})\n\n${text.trim()}`;
}
