import { expect, it } from "vitest";
import { planCharts } from "../../src/chart/charts.ts";
import { editionFor } from "../../src/pipeline.ts";
import { chartsOf, look, registerOf } from "./drawn.ts";
import { plainWords } from "./plain-words.ts";
import { everyQualifier } from "./registers.ts";

it("a large register has no more charts than can be printed, and they say what they leave out", async () => {
  const dataset = await registerOf({
    sources: Array.from({ length: 90 }, (_, n) => ({ id: `s${n}`, title: `Bulletin ${n}` })),
    organisations: Array.from({ length: 50 }, (_, n) => ({ id: `o${n}`, label: `Bureau ${n}` })),
    figures: Array.from({ length: 2500 }, (_, n) => ({
      source: `s${(n * 7) % 90}`,
      indicator: `i${(n * 11) % 25}`,
      originator: `o${(n * 13) % 50}`,
      value: (n * 7919) % 1009,
      period: `2020-01-01/2020-${String(1 + (n % 12)).padStart(2, "0")}-15`,
    })),
  });
  const { plans } = planCharts(editionFor(dataset), plainWords(dataset), look);
  expect(plans.length).toBeLessThan(200);
  expect(
    new Set(plans.filter(({ id }) => id.startsWith("interval")).map(({ place }) => place.about)).size,
  ).toBe(16);
  for (const kind of ["interval", "matrix", "flow"]) {
    const [first] = plans.filter(({ id }) => id.startsWith(kind));
    expect(first?.sourceLine).toMatch(/\d+ more figures are in the register\./);
  }
});

it("only the indicators that the settings name get charts of their own", async () => {
  const dataset = await registerOf(everyQualifier);
  const about = async (charts: readonly string[] | null) =>
    (await chartsOf({ ...dataset, settings: { ...dataset.settings, charts } })).flatMap(({ place }) =>
      place.section === "indicators" ? [place.about] : [],
    );
  expect(await about(null)).toContain("deaths");
  expect(await about(["injuries"])).not.toContain("deaths");
  expect(await about([])).toEqual([]);
});
