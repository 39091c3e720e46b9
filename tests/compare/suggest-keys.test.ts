import { afterAll, beforeAll, expect, it } from "vitest";
import { suggestKeys } from "../../src/compare/suggest-keys.ts";
import type { Engine } from "../../src/model/engine.ts";
import { realWorld } from "../../src/platform/index.ts";
import { type Cell, tableOf } from "./comparing.ts";

let engine: Engine;
beforeAll(async () => {
  engine = await realWorld().openEngine({});
});
afterAll(() => engine.close());

const header = ["place", "month", "nr", "note", "killed"];
const rows: readonly (readonly Cell[])[] = [
  ["Basra", "2021-05", "1", "a", "3"],
  ["Basra", "2021-06", "2", "b", "3"],
  ["Mosul", "2021-05", "3", "", "4"],
  ["Mosul", "2021-06", "4", null, "5"],
];

const suggested = async (left: typeof rows, right: typeof rows, names = header) =>
  (await suggestKeys(await tableOf(engine, names, left), await tableOf(engine, names, right), engine)).map(
    ({ columns, unique, overlap }) => [
      columns.map((pair) => pair.left).join("+"),
      unique.left,
      unique.right,
      overlap,
    ],
  );

it("ranks a column that tells all rows apart on both sides first", async () => {
  const [best] = await suggested(rows, rows.toReversed());
  expect(best).toEqual(["nr", 1, 1, 1]);
});

it("finds the two columns that tell rows apart together where the numbers of the sides have nothing in common", async () => {
  const other = rows.map(([place = null, month = null, nr = null, note = null]) => [
    place,
    month,
    `x${nr}`,
    note,
    "9",
  ]);
  const all = await suggested(rows, other);
  expect(all[0]).toEqual(["place+month", 1, 1, 1]);
  expect(all.map(([names]) => names)).not.toContain("nr");
});

it("suggests nothing where nothing is in common, and does without rows", async () => {
  expect(
    await suggested(
      rows,
      rows.map((row) => row.map((cell) => `${cell}'`)),
    ),
  ).toEqual([]);
  expect(await suggested([], [])).toEqual([]);
});

it("counts long tables by a part of their keys, the same on both sides", async () => {
  const long = (order: string) => ({
    label: "long.csv",
    relation: `(SELECT CAST(range AS VARCHAR) AS id, CAST(range % 7 AS VARCHAR) AS day FROM range(300000) ORDER BY ${order})`,
    columns: ["id", "day"].map((name) => ({ name, type: "VARCHAR" })),
    reading: { format: "csv" as const },
  });
  const [best] = await suggestKeys(long("range"), long("hash(range)"), engine);
  expect(best).toEqual({
    columns: [{ left: "id", right: "id" }],
    unique: { left: 1, right: 1 },
    overlap: 1,
    isEstimate: true,
  });
});
