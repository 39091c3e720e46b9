import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { beginCharts } from "../../src/chart/charts.ts";
import { loadDataset } from "../../src/load/dataset.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { languages } from "../../src/model/language.ts";
import { editionFor } from "../../src/pipeline.ts";
import { folderAt } from "../folder.ts";
import { look, rowsOf } from "./drawn.ts";
import { misplacedIn } from "./read-svg.ts";

const lebanon = await loadDataset(
  "lebanon-casualties",
  folderAt(fileURLToPath(new URL("../../datasets/lebanon-casualties", import.meta.url))),
);
const edition = editionFor(lebanon);

/** Text as it is drawn, without the signs that keep its direction. */
const plain = (text: unknown): string => String(text).replace(/[\u2066-\u2069\u200e\u200f]/g, "");

describe.each(languages)("in %s a timeline of one source’s many reports", async (language) => {
  const words = wordsFor(lebanon, await catalogueOf(language));
  const charts = await beginCharts(edition, words, look).charts;
  const timelines = charts.filter(({ id }) => id.startsWith("timeline"));

  it("is there", () => expect(timelines.length).toBeGreaterThan(5));

  it.each(timelines.map((chart) => [chart.id, chart] as const))("%s can be read", (_, chart) => {
    expect(misplacedIn(chart.svg)).toEqual([]);
    const { values = [], sources = [], marks = [] } = rowsOf(chart);
    const labels = values.map(({ text }) => plain(text));
    expect(sources).toEqual([]);
    expect(labels.length).toBeLessThan(12);
    const last = plain(chart.table.rows.at(-1)?.[1]);
    expect(chart.title).toContain(last);
    expect(labels).toContain(last);
    expect(labels).toContain(plain(chart.table.rows[0]?.[1]));
    const highest = Math.max(...marks.map(({ y = 0 }) => y));
    expect(labels).toContain(plain(words.number(highest)));
  });

  it("stands on a scale from zero, since no value is a thousand times another", () => {
    for (const { spec } of timelines) expect(JSON.stringify(spec)).not.toContain('"type":"log"');
  });

  it("has no two numbers that read as one", () => {
    for (const chart of timelines) {
      const { values = [] } = rowsOf(chart);
      for (const [index, a] of values.entries())
        for (const b of values.slice(index + 1))
          expect(Math.abs((a.x ?? 0) - (b.x ?? 0)) > 25 || Math.abs((a.y ?? 0) - (b.y ?? 0)) > 8).toBe(true);
    }
  });
});
