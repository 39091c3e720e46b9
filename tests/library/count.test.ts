import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { from } from "arquero";
import { beforeAll, expect, it } from "vitest";
import { count, initDataset } from "../../src/index.ts";

const held = [
  { name: "A", held_on: new Date(Date.UTC(2024, 4, 3)), hours: 5, role: "students" },
  { name: "B", held_on: new Date(Date.UTC(2024, 4, 1)), hours: 7, role: "marchers" },
  { name: "B", held_on: new Date(Date.UTC(2024, 4, 1)), hours: 7, role: "students" },
];

let folder = "";
beforeAll(async () => {
  folder = join(mkdtempSync(join(tmpdir(), "recount-test-")), "data");
  await initDataset(folder);
});

it.each([
  ["a list of objects", held],
  ["an Arquero table", from(held)],
] as const)("counts %s with its own types", async (_, table) => {
  const options = { dataset: folder, indicator: "detained", originator: ["rights-watch"], asOf: "held_on" };
  const names = await count(table, { ...options, distinct: "name" });
  expect(names.figures.map(({ value, period }) => [value, period])).toEqual([["2", "2024-05-01/2024-05-03"]]);
  expect(names.counted.repeated).toEqual({ values: 1, rows: 2, examples: ["B"] });
  const hours = await count(table, {
    ...options,
    sum: "hours",
    by: { population: "role" },
    where: "hours > 5",
  });
  expect(hours.figures.map(({ population, value }) => [population, value])).toEqual([
    ["marchers", "7"],
    ["students", "7"],
  ]);
  expect(hours.files).toEqual([]);
});
