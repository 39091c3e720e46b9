import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/chart/chart.ts";
import { beginCharts } from "../../src/chart/charts.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionFor } from "../../src/pipeline.ts";
import { look, registerOf } from "./drawn.ts";
import { everyKind } from "./registers.ts";

const edition = editionFor(await registerOf(everyKind), { since: "2021-05-02", knownBy: "2021-06-02" });

// A change here changes pictures: look at them before accepting it.
describe.each(["en", "ar"] as const)("every kind of chart in %s", async (language) => {
  const charts = await beginCharts(edition, wordsFor(edition.dataset, await catalogueOf(language)), look)
    .charts;

  it("is there", () => {
    const kinds = new Set(charts.map(({ id }) => id.split("-")[0]));
    expect([...kinds]).toEqual(["interval", "timeline", "matrix", "flow", "waterfall", "changes", "finding"]);
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))("specification of %s", (_, chart) => {
    expect(specification(chart)).toMatchSnapshot();
  });

  it.each(charts.map((chart) => [chart.id, chart] as const))("picture of %s", (_, { svg }) => {
    expect(normalised(svg)).toMatchSnapshot();
  });
});

/** One line for each part of a specification, so that a difference shows where it is. */
function specification({ title, subtitle, sourceLine, description, spec }: Chart): string {
  const { datasets = {}, layer = [], ...frame } = spec as { datasets?: object; layer?: readonly object[] };
  return [
    title,
    subtitle,
    sourceLine,
    description,
    JSON.stringify(frame),
    ...Object.entries(datasets).map(([name, rows]) => `${name}: ${rounded(JSON.stringify(rows))}`),
    ...layer.map((each) => JSON.stringify(each)),
  ].join("\n");
}

/** One line for each element, with places to the pixel: a hair of difference is none. */
const normalised = (svg: string): string => rounded(svg).replaceAll("><", ">\n<");

const rounded = (text: string): string => text.replace(/-?\d+\.\d+/g, (number) => Number(number).toFixed(0));
