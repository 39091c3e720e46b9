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
  expect(rows.taken?.map(({ x, x2 }) => [x, x2])).toEqual([[70, 20]]);
  expect(rows.left?.map(({ x, x2 }) => [x, x2])).toEqual([[0, 20]]);
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
