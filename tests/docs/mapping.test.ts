import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { formats } from "../../src/load/wide/resources.ts";
import { mappingSchema, valueColumnSchema } from "../../src/model/mapping.ts";

const read = (path: string): Promise<string> =>
  readFile(fileURLToPath(new URL(`../../${path}`, import.meta.url)), "utf8");

it("the page on mappings explains every key and every format, and none that is not there", async () => {
  const page = await read("docs/mapping.md");
  const rows = [...page.matchAll(/^\| (`.+?) \|/gm)].flatMap(([, cell = ""]) =>
    [...cell.matchAll(/`([^`]+)`/g)].map(([, name]) => name),
  );
  const keys = [...Object.keys(mappingSchema.shape), ...Object.keys(valueColumnSchema.shape)];
  expect(new Set(rows)).toEqual(new Set([...keys, ...formats, "jsonl"]));
});

it("the mapping shown in the datasets' README is part of the bundled one", async () => {
  const page = await read("datasets/README.md");
  const shown = JSON.parse(/```json\n(.*?)```/s.exec(page)?.[1] ?? "") as Record<string, unknown>;
  const { resources } = JSON.parse(await read("datasets/lebanon-casualties/datapackage.json")) as {
    resources: readonly Record<string, unknown>[];
  };
  const bundled = resources.find(({ name }) => name === shown.name) ?? {};
  const { values, ...rest } = shown["recount:mapping"] as { values: readonly unknown[] };
  expect(bundled).toMatchObject({ path: shown.path, format: shown.format, "recount:mapping": rest });
  const all = (bundled["recount:mapping"] as { values: readonly unknown[] }).values;
  for (const each of values) expect(all).toContainEqual(each);
});
