import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { commands } from "../../src/cli/commands.ts";
import * as library from "../../src/index.ts";
import { findingTypes } from "../../src/model/finding.ts";
import { hintKinds } from "../../src/model/hint.ts";
import { schemaNames } from "../../src/model/schema-names.ts";

const run = promisify(execFile);
const root = fileURLToPath(new URL("../..", import.meta.url));
const page = (path: string): Promise<string> => readFile(join(root, path), "utf8");

/** The code blocks of one language in a Markdown text. */
const blocks = (markdown: string, language: string): string[] =>
  [...markdown.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms"))].map(([, code = ""]) => code);

describe("the pages on commands", () => {
  it.each(commands.map(({ name }) => name))("describe every option of %s", async (name) => {
    const text = await page(`docs/${name}.md`);
    expect(text).toMatch(new RegExp(`^# recount ${name}\\b`));
    const { stdout } = await run(process.execPath, [join(root, "src/cli/bin.ts"), name, "--help"]);
    const options = [...stdout.matchAll(/--([a-z][a-z-]*)/g)].map(([option]) => option);
    const everywhere = ["--help", "--version", "--quiet"];
    const undocumented = options.filter((option) => !everywhere.includes(option) && !text.includes(option));
    expect([...new Set(undocumented)]).toEqual([]);
  });

  it("are linked from the README, each of them", async () => {
    const readme = await page("README.md");
    for (const { name } of commands) expect(readme).toContain(`(docs/${name}.md)`);
  });

  it("describe every schema", async () => {
    const text = await page("docs/schema.md");
    for (const name of schemaNames) expect(text).toContain(`\`${name}\``);
  });
});

it("every type of finding has a section, and every section a type", async () => {
  const headings = [...(await page("docs/findings.md")).matchAll(/^### (.+)$/gm)].map(
    ([, heading]) => heading,
  );
  expect(headings.toSorted()).toEqual(findingTypes.toSorted());
});

it("every kind of hint has a row", async () => {
  const kinds = [...(await page("docs/findings.md")).matchAll(/^\| `([a-z-]+)` \|/gm)].map(
    ([, kind]) => kind,
  );
  expect(kinds.toSorted()).toEqual([...hintKinds].toSorted());
});

it("the library's page lists what the library exports, and nothing else", async () => {
  const text = await page("docs/library.md");
  const listed = [...text.matchAll(/^\| (.+?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([A-Za-z]+)/g)].map(([, name]) => name),
  );
  expect(listed.toSorted()).toEqual(Object.keys(library).toSorted());
});

describe("the programs shown", async () => {
  const pages = ["README.md", ...(await readdir(join(root, "docs"))).map((name) => `docs/${name}`)];
  const programs = (
    await Promise.all(
      pages.map(async (path) => blocks(await page(path), "js").map((code, index) => ({ path, index, code }))),
    )
  ).flat();

  it.each(programs)("run: $path, number $index", async ({ code }) => {
    const folder = await mkdtemp(join(tmpdir(), "recount-docs-"));
    try {
      const entry = pathToFileURL(join(root, "src/index.ts")).href;
      await symlink(join(root, "datasets"), join(folder, "datasets"));
      await writeFile(join(folder, "program.mjs"), code.replaceAll('from "recount"', `from "${entry}"`));
      const { stdout } = await run(process.execPath, [join(folder, "program.mjs")], { cwd: folder });
      expect(stdout.trim().split("\n").length).toBeGreaterThan(2);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});

it("every export of the library is used by a program on its page", async () => {
  const programs = blocks(await page("docs/library.md"), "js").join("\n");
  const imported = [...programs.matchAll(/^import \{(.*?)\} from "recount";/gms)].flatMap(([, names = ""]) =>
    names.split(",").map((name) => name.trim()),
  );
  expect(Object.keys(library).filter((name) => !imported.includes(name))).toEqual([]);
});

it("the README's first two shell blocks are the two commands of a newcomer", async () => {
  expect(blocks(await page("README.md"), "sh").slice(0, 2)).toEqual([
    "npm ci && npm start\n",
    "npm ci && npm test\n",
  ]);
});
