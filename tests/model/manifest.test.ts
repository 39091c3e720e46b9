import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { notingReads } from "../../src/load/noted-reads.ts";
import { editionOf, type IssuePlace } from "../../src/model/edition.ts";
import { type Ingredients, manifestOf, manifestSchema } from "../../src/model/manifest.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { manifestFor, readLook } from "../../src/press.ts";
import { folderAt, folderOf } from "../folder.ts";

const root = fileURLToPath(new URL("../../datasets/iraq-activists", import.meta.url));
const noted = notingReads(folderAt(root));
const dataset = await loadDataset("iraq-activists", noted);
const audit = auditDataset(dataset);
const words = { language: "en" };

const ingredients: Ingredients = { recount: "1.2.3", inputs: noted.inputs(), templates: [], words };
const manifest = manifestOf(editionOf(audit), ingredients);

test("names every file read, by path, with its size and digest", async () => {
  const paths = manifest.inputs.map(({ path }) => path);
  expect(paths).toEqual(paths.toSorted());
  expect(paths).toContain("datapackage.json");
  expect(paths).toContain("figures.csv");
  for (const { path, bytes, sha256 } of manifest.inputs) {
    const content = await readFile(join(root, path));
    expect(bytes).toBe(content.length);
    expect(sha256).toBe(createHash("sha256").update(content).digest("hex"));
  }
});

test("is what its schema says, and all of it", () => {
  expect(manifestSchema.parse(manifest)).toEqual(manifest);
  expect(JSON.parse(JSON.stringify(manifest))).toEqual(manifest);
});

test("says what was asked for", () => {
  const issue: IssuePlace = {
    number: 3,
    previous: { number: 2, href: "../2/briefing.html", knownBy: "2021-06" },
    next: null,
  };
  const asked = auditDataset(dataset, { knownBy: "2021-07" });
  expect(manifestOf(editionOf(asked, { issue }), ingredients)).toMatchObject({
    recount: "1.2.3",
    dataset: { name: "iraq-activists", version: dataset.version },
    knownBy: "2021-07",
    everySource: false,
    since: null,
    issue,
    language: "en",
    settings: { paper: "A4", logo: null, numerals: null },
  });
  expect(manifest).toMatchObject({ everySource: true, issue: { number: null, previous: null, next: null } });
});

test("neither the machine nor the folder is in it", () => {
  expect(JSON.stringify(manifest)).not.toContain(root);
});

test("a file that is not there is no input, and one read twice is one", async () => {
  const folder = notingReads(folderOf({ "b.csv": "b", "a.csv": "a" }));
  await folder.read("b.csv");
  expect(await folder.read("missing.csv")).toBeNull();
  await folder.read("a.csv");
  await folder.read("b.csv");
  expect(folder.inputs().map(({ path }) => path)).toEqual(["a.csv", "b.csv"]);
});

test("templates are inputs where they take the place of recount's own", async () => {
  const folder = fileURLToPath(new URL("../../templates", import.meta.url));
  const look = await readLook(folder);
  const { templates } = await manifestFor(editionOf(audit), words, { inputs: [], look });
  expect(templates.map(({ path }) => path)).toContain("page.liquid");
  const page = await readFile(join(folder, "page.liquid"));
  expect(templates.find(({ path }) => path === "page.liquid")).toEqual({
    path: "page.liquid",
    bytes: page.length,
    sha256: createHash("sha256").update(page).digest("hex"),
  });
  const { templates: none } = await manifestFor(editionOf(audit), words, {
    inputs: [],
    look: await readLook(),
  });
  expect(none).toEqual([]);
});
