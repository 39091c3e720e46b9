import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { loadDataset } from "../../src/load/dataset.ts";
import { english } from "../../src/messages/en/index.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Estimate } from "../../src/model/estimate.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { estimateInWords } from "../../src/render/estimates-model.ts";
import { headlineEstimates, type SeriesByIndicator } from "../../src/render/headline-estimates.ts";
import { seriesOf } from "../../src/render/series.ts";
import { registerOf, toll } from "../changes/issue.ts";
import { folderAt } from "../folder.ts";
import { pageOf } from "./briefing.ts";
import { seen } from "./parts.ts";

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

/** A stock that is 18 in January and disputed in June, and one that is never anything but disputed. */
const contested = {
  "sources.csv":
    "id,type,title,publisher,published\na,report,A,ministry,2030-02-10\nb,report,B,ministry,2030-07-01\nc,report,C,watch,2030-07-02\n",
  "indicators.csv":
    "id,label,definition,unit,kind\nmissing,people missing,Missing,count,stock\nheld,people held,Held,count,stock\n",
};
const row = (
  id: string,
  source: string,
  indicator: string,
  value: number,
  period: string,
  originator: string,
) => ({
  ...toll(id, source, value),
  indicator,
  period,
  place: "",
  originator,
});
const figures = [
  row("ma", "a", "missing", 18, "2030-01-31", "ministry"),
  row("mb", "b", "missing", 30, "2030-06-30", "ministry"),
  row("mc", "c", "missing", 40, "2030-06-30", "watch"),
  row("hb", "b", "held", 14, "2030-06-30", "ministry"),
  row("hc", "c", "held", 22, "2030-06-30", "watch"),
];

describe("contested headlines", async () => {
  const dataset = await registerOf(figures, [], contested);
  const edition = editionFor(dataset, { knownBy: "2030-07-31", since: "2030-06-30" });
  const { html } = pageOf(edition);
  const strip = seen(/<section id="headlines"[\s\S]*?<\/section>/.exec(html)?.[0] ?? "");

  test("tell the newest date though it is disputed, and its span", () => {
    expect(strip).toContain("Disputed: 30 to 40");
    expect(strip).toContain("Disputed: 14 to 22");
    expect(strip).toContain("As of 30 June 2030");
    expect(strip).toContain("Known before: 18 (as of 31 January 2030)");
    expect(strip).not.toContain("any number");
    expect(strip).toContain("but see finding");
  });

  test("tell the same in the main points and where a text refers to the estimate", () => {
    const said = estimateInWords(
      edition.estimates.find(({ grade }) => grade === "contested") as Estimate,
      edition,
      wordsFor(dataset, english),
    );
    expect(said).toMatch(/^disputed: \S*\d+ to \d+/u);
    const points = seen(/<ul class="points"[\s\S]*?<\/ul>/.exec(html)?.[0] ?? html);
    expect(points).toContain("Disputed: 30 to 40");
  });
});
