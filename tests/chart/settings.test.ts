import { expect, test } from "vitest";
import { planCharts } from "../../src/chart/charts.ts";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionOf } from "../../src/model/edition.ts";
import { defaultSettings, type Settings } from "../../src/model/settings.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { bundled, look } from "../render/briefing.ts";

async function charted(charts: Settings["charts"]): Promise<readonly string[]> {
  const dataset = { ...bundled, settings: { ...defaultSettings, charts } };
  const theme: unknown = JSON.parse(look.templates.get("chart-theme.json") ?? "{}");
  const { plans } = planCharts(editionOf(auditDataset(dataset)), wordsFor(dataset, english), {
    theme,
    fonts: look.fonts,
  });
  return [...new Set(plans.flatMap(({ place }) => (place.section === "indicators" ? [place.about] : [])))];
}

test("the settings choose the indicators that get charts", async () => {
  expect((await charted(null)).length).toBeGreaterThan(1);
  expect(await charted(["killed"])).toEqual(["killed"]);
  expect(await charted([])).toEqual([]);
});
