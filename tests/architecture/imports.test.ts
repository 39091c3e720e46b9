import { execFileSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { parseSource, rings, root, type SourceFile, sourceFiles } from "./source-tree.ts";

const files = sourceFiles();
const stages = ["load", "audit", "explain", "estimate", "changes", "compare", "match", "chart", "render"];
/** The one way through the stages, and the part of it that others take too: from an edition to its page and PDF. */
const way = ["pipeline.ts", "press.ts"];
/** What is done with the stages besides the one way through them: each a file that builds on the pipeline. */
const runs = [
  "adjudicate.ts",
  "amend.ts",
  "comparison.ts",
  "counting.ts",
  "dataset-table.ts",
  "exhibit.ts",
  "matching.ts",
  "periodical.ts",
  "starter.ts",
  "tables.ts",
  "watch.ts",
];
const folderOf = (path: string) => (path.includes("/") ? path.slice(0, path.indexOf("/")) : path);

/** Where each folder, or file at the top of src, may import from, besides itself. */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  model: [],
  ...Object.fromEntries(stages.map((stage) => [stage, ["model"]])),
  render: ["model", "messages"],
  messages: ["model"],
  platform: ["model"],
  ...Object.fromEntries(way.map((part) => [part, ["model", ...stages, "platform", "press.ts"]])),
  ...Object.fromEntries(runs.map((run) => [run, ["model", ...stages, "platform", ...way, ...runs]])),
  library: ["model", ...stages, "messages", "platform", ...way, ...runs],
  cli: ["model", ...stages, "messages", "platform", ...way, ...runs, "library"],
  "index.ts": ["model", ...stages, "messages", "platform", ...way, ...runs, "library"],
};

const breaches = (rule: (file: SourceFile) => readonly string[]) =>
  files.flatMap((file) => rule(file).map((what) => `${file.path}: ${what}`));

describe("imports run one way: cli → pipeline → stages → model", () => {
  test("every folder of src is known here", () => {
    const known = [...Object.keys(mayImport), "rolldown.config.ts"];
    expect(
      [...new Set(files.map(({ path }) => folderOf(path)))].filter((folder) => !known.includes(folder)),
    ).toEqual([]);
  });

  test("a folder imports only from where it may", () => {
    expect(
      breaches(({ path, imports }) => {
        const own = folderOf(path);
        return imports.filter(
          (target) => folderOf(target) !== own && !mayImport[own]?.includes(folderOf(target)),
        );
      }),
    ).toEqual([]);
  });

  test("every import of a file of ours names a file that is there", () => {
    expect(
      breaches(({ imports }) => imports.filter((target) => !existsSync(join(root, "src", target)))),
    ).toEqual([]);
  });

  test("no file imports itself by way of others", () => {
    expect(rings(files)).toEqual([]);
  });
});

describe("only the platform touches the outside world", () => {
  const doors = ["platform"];
  // The build's own file is no part of the program.
  const inside = files.filter(({ path }) => !doors.includes(folderOf(path)) && path !== "rolldown.config.ts");

  test("files, processes and browsers", () => {
    const worldly =
      /^(node:(fs|fs\/promises|child_process|net|http|https|http2|dgram|tls|os|worker_threads)|puppeteer|@sparticuz\/.*)$/;
    expect(
      inside.flatMap(({ path, packages }) =>
        packages.filter((name) => worldly.test(name)).map((name) => `${path}: ${name}`),
      ),
    ).toEqual([]);
  });

  test("clock, chance and environment", () => {
    const worldly =
      /\bprocess\.env\b|\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\bcrypto\.random\w+|\bfetch\(/;
    expect(inside.filter(({ code }) => worldly.test(code)).map(({ path }) => path)).toEqual([]);
  });

  test("the process itself is known to the command line’s entry and its terminal alone", () => {
    const users = inside.filter(({ code }) => /\bprocess\b/.test(code)).map(({ path }) => path);
    expect(users).toEqual(["cli/bin.ts", "cli/terminal.ts"]);
  });

  test("puppeteer and the embedded browser are loaded when they are used", () => {
    const heavy = ["puppeteer", "@sparticuz/chromium"];
    const eager = files.filter(({ code }) =>
      heavy.some((name) => new RegExp(`^import (?!type\\b)[^;]*["']${name}["']`, "m").test(code)),
    );
    expect(eager.map(({ path }) => path)).toEqual([]);
  });
});

test("no audit waits for the readers of YAML and Markdown: they are loaded where there is some", () => {
  const packages = ["yaml", "mdast-util-from-markdown"];
  const byPath = new Map(files.map((file) => [file.path, file]));
  const loadedAtOnce = (path: string, seen: Set<string>): Set<string> => {
    const file = byPath.get(path);
    if (!file || seen.has(path)) return seen;
    seen.add(path);
    const statements = file.code.matchAll(
      /^\s*(?:import|export)\s+(?!type\b)[^;"']*?(?:from\s*)?["'](\.[^"']+)["']/gm,
    );
    for (const [, target = ""] of statements) loadedAtOnce(posix.join(dirname(path), target), seen);
    return seen;
  };
  const readers = files.filter((file) => file.packages.some((name) => packages.includes(name)));
  expect(readers.map(({ path }) => path)).toEqual(["load/narrative.ts", "load/yaml.ts"]);
  const early = loadedAtOnce("cli/bin.ts", loadedAtOnce("pipeline.ts", new Set()));
  expect(early.size).toBeGreaterThan(50);
  expect(readers.filter(({ path }) => early.has(path))).toEqual([]);
});

test("no file of src is longer than 400 lines", () => {
  expect(files.filter(({ lines }) => lines > 400).map(({ path, lines }) => `${path}: ${lines}`)).toEqual([]);
});

test("the top level holds what it may, and dotfiles", () => {
  const allowed = [
    ...["package.json", "package-lock.json", "tsconfig.json", "README.md", "LICENSE", "CONTRIBUTING.md"],
    ...["src", "datasets", "templates", "reports", "tests", "docs"],
  ];
  const listed = execFileSync("git", ["ls-files"], { cwd: root, encoding: "utf8" }).trim().split("\n");
  const tracked = existsSync(join(root, ".git"))
    ? listed.map((path) => path.split("/")[0] ?? "")
    : readdirSync(root);
  expect([...new Set(tracked)].filter((name) => !name.startsWith(".") && !allowed.includes(name))).toEqual(
    [],
  );
});

describe("the reader of imports", () => {
  test("finds each kind, and none in a comment", () => {
    const file = parseSource(
      "audit/a.ts",
      `import { b } from "./b.ts";
       import type { C } from "../model/c.ts";
       import {
         type D,
         d,
       } from "../model/d.ts";
       export { e } from './e.ts';
       import "./f.ts";
       // import { no } from "./comment.ts";
       /* import { no } from "./comment.ts"; */
       const url = "https://example.org"; const lazy = await import("./g.ts");
       import fs from "node:fs";`,
    );
    expect(file.imports).toEqual([
      ...["audit/b.ts", "model/c.ts", "model/d.ts", "audit/e.ts", "audit/f.ts", "audit/g.ts"],
    ]);
    expect(file.packages).toEqual(["node:fs"]);
  });

  test("finds rings", () => {
    const graph = [
      { path: "a", imports: ["b"] },
      { path: "b", imports: ["c", "d"] },
      { path: "c", imports: ["a"] },
      { path: "d", imports: [] },
    ];
    expect(rings(graph)).toEqual([["a", "b", "c", "a"]]);
  });
});
