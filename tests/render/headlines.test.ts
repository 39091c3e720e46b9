import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { headlineEstimates, type SeriesByIndicator } from "../../src/render/headline-estimates.ts";
import { seriesOf } from "../../src/render/series.ts";
import { folderAt } from "../folder.ts";

const datasets = [
  "datasets/iraq-activists",
  "datasets/lebanon-casualties",
  "tests/datasets-invented/karvelia-floods",
];

/** The scopes of a dataset's headlines, worked out in a language. */
async function headlinesOf(path: string, language: (typeof languages)[number]) {
  const dataset = await loadDataset(path, folderAt(fileURLToPath(new URL(`../../${path}`, import.meta.url))));
  const audit = auditDataset(dataset);
  const words = wordsFor(dataset, await catalogueOf(language));
  const series: SeriesByIndicator = new Map(
    [...Map.groupBy(audit.estimates, ({ scope }) => scope.indicator)].map(
      ([indicator, estimates]) => [indicator, seriesOf(estimates, words)] as const,
    ),
  );
  return headlineEstimates(audit, series).map(({ scope }) => scope);
}

describe("headlines", () => {
  test.each(datasets)("of %s are the same in every language", async (path) => {
    const [english, ...others] = await Promise.all(languages.map((language) => headlinesOf(path, language)));
    for (const other of others) expect(other).toEqual(english);
  });

  test("tell the widest count of an indicator, not a part of it", async () => {
    const [killed] = await headlinesOf("datasets/iraq-activists", "en");
    expect(killed).toMatchObject({ indicator: "killed", population: "activists-journalists-opponents" });
    const floods = await headlinesOf("tests/datasets-invented/karvelia-floods", "en");
    expect(floods.find(({ indicator }) => indicator === "drowned")).toMatchObject({ place: "karvelia" });
  });

  test("tell one series of a count that is carried on over phases, deaths first where the settings say so", async () => {
    const scopes = await headlinesOf("datasets/lebanon-casualties", "en");
    expect(scopes.map(({ indicator }) => indicator)).toEqual(["killed", "injured"]);
  });
});
