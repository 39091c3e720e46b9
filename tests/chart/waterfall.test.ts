import { expect, it } from "vitest";
import { chartsOf, registerOf, rowsOf } from "./drawn.ts";
import { textsOf } from "./read-svg.ts";
import { identities } from "./registers.ts";

const charts = (await chartsOf(await registerOf(identities))).filter(
  ({ place }) => place.section === "derived",
);
const drawn = (relation: string) => rowsOf(charts.find(({ place }) => place.about === relation));

it("goes from what is added over what is taken off to what no source prints", () => {
  const rows = drawn("balance");
  expect(rows.added?.map(({ x, x2 }) => [x, x2])).toEqual([[0, 70]]);
  expect(rows.taken?.map(({ x, x2 }) => [x, x2])).toEqual([[70, 15]]);
  expect(rows.left?.map(({ x, x2 }) => [x, x2])).toEqual([[0, 15]]);
});

it("shows what the steps so far can come to, of ranges and of open bounds", () => {
  const spans = drawn("balance")["total-spans"]?.map(({ x, x2 }) => [x, x2]);
  expect(spans).toEqual([
    [70, 80],
    [15, 30],
    [15, 30],
  ]);
  const arrows = drawn("places")["total-arrows"] ?? [];
  expect(arrows.map(({ x }) => x)).toEqual([1_200_000, 1_200_100, 1_200_100]);
});

it("says every number, how often it counts, and that the last one is derived", () => {
  const texts = textsOf(charts.find(({ id }) => id === "waterfall-places")?.svg ?? "").map(
    ({ text }) => text,
  );
  expect(texts).toEqual(
    expect.arrayContaining([
      "at least 1,200,000",
      "Plus: 2 × people found",
      "50 to 55",
      "Makes: people moved",
      "follows from the numbers above",
      "at least 1,200,100",
    ]),
  );
});

it("says in its title what follows, and as of when", () => {
  expect(charts.map(({ title }) => title)).toEqual([
    "People missing (as of 2020-06-30): 15 to 30, though no source prints it",
    "People moved (as of 2020-06-30): at least 1,200,100, though no source prints it",
  ]);
});

it("draws no length that no number bears out, where a range loses a floor", async () => {
  const register = await registerOf({
    indicators: ["missing", "found", "still"].map((id) => ({ id, label: id, kind: "count" })),
    relations: [{ id: "rest", expression: "missing = found + still", operator: "=" }],
    figures: [
      { indicator: "missing", value: 70, upper: 80, qualifier: "range" },
      { indicator: "found", value: 58, qualifier: "at-least" },
    ],
  });
  const [chart] = (await chartsOf(register)).filter(({ place }) => place.section === "derived");
  const rows = rowsOf(chart);
  expect(rows.added?.map(({ x, x2 }) => [x, x2])).toEqual([[0, 80]]);
  expect(rows.taken?.map(({ x, x2 }) => [x, x2])).toEqual([[80, 22]]);
  expect(rows.left?.map(({ x, x2 }) => [x, x2])).toEqual([[0, 22]]);
});
