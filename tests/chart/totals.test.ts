import { fileURLToPath } from "node:url";
import { expect, it } from "vitest";
import { beginCharts } from "../../src/chart/charts.ts";
import { loadDataset } from "../../src/load/dataset.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { languages } from "../../src/model/language.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { coverageModel } from "../../src/render/coverage-model.ts";
import { relianceModel } from "../../src/render/reliance-model.ts";
import { folderAt } from "../folder.ts";
import { look } from "./drawn.ts";

const karvelia = await loadDataset(
  "karvelia-floods",
  folderAt(fileURLToPath(new URL("../datasets-invented/karvelia-floods", import.meta.url))),
);
const audit = auditDataset(karvelia);
const words = wordsFor(karvelia, await catalogueOf("en"));
const charts = await beginCharts(editionFor(karvelia), words, look).charts;

const rowsOf = (kind: string): readonly (readonly string[])[] =>
  charts.filter(({ id }) => id.startsWith(kind)).flatMap(({ table }) => table.rows);

const sum = (numbers: readonly string[]): number => numbers.reduce((total, each) => total + Number(each), 0);

it("the table of who relies on whom counts the figures that its chart counts", () => {
  const { origins } = relianceModel(audit, [], words, "All are elsewhere.");
  const drawn = rowsOf("flow");
  for (const { label, relays } of origins) {
    const own = drawn.filter(([origin = ""]) => origin.toLowerCase() === label.toLowerCase());
    expect(relays.map(({ source, figures }) => [source, figures]).toSorted()).toEqual(
      own.map(([, source, figures]) => [source, figures]).toSorted(),
    );
  }
  expect(sum(origins.flatMap(({ relays }) => relays.map(({ figures }) => figures)))).toBe(
    sum(drawn.map(([, , figures = ""]) => figures)),
  );
});

it("the table of who reports what counts the figures that its chart counts", () => {
  const { sources } = coverageModel(audit, [], words, "All are elsewhere.");
  const drawn = Map.groupBy(rowsOf("matrix"), ([source = ""]) => source);
  expect(sources.length).toBe(drawn.size);
  for (const { source, figures } of sources)
    expect([source, Number(figures)]).toEqual([
      source,
      sum((drawn.get(source) ?? []).map(([, , count = ""]) => count)),
    ]);
});

it.each(languages)(
  "charts and tables say in %s in the same words what they do not count",
  async (language) => {
    const said = wordsFor(karvelia, await catalogueOf(language));
    const { notCounted } = relianceModel(audit, [], said, "All are elsewhere.");
    expect(notCounted.length).toBeGreaterThan(0);
    expect(coverageModel(audit, [], said, "All are elsewhere.").notCounted).toEqual(notCounted);
    expect(editionFor(karvelia).dataset.figures.length).toBeGreaterThan(
      sum(rowsOf("flow").map(([, , n = ""]) => n)),
    );
  },
);

it("a chart names the rows that record a figure a second time", () => {
  const [flow] = charts.filter(({ id }) => id === "flow");
  for (const sentence of relianceModel(audit, [], words, "All are elsewhere.").notCounted)
    expect(flow?.sourceLine).toContain(sentence);
});
