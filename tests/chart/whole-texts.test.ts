import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { beginCharts } from "../../src/chart/charts.ts";
import { loadDataset } from "../../src/load/dataset.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionFor } from "../../src/pipeline.ts";
import { charted } from "../../src/press.ts";
import { folderAt } from "../folder.ts";
import { chartsOf, look, registerOf, rowsOf } from "./drawn.ts";
import { textsOf } from "./read-svg.ts";

const datasets = {
  "datasets/iraq-activists": "2021-01-01",
  "datasets/lebanon-casualties": "2026-06-01",
  "tests/datasets-invented/karvelia-floods": "2024-05-01",
};

/** Of a source without an author or a publisher a page cites the first words of its title, wherever it names it. */
const shortTitle = "militias…";

describe.each(Object.entries(datasets))("charts of %s", async (path, since) => {
  const dataset = await loadDataset(path, folderAt(resolve(import.meta.dirname, "../..", path)));
  const edition = charted(editionFor(dataset, { since }));

  it.each(["en", "ar", "ckb"] as const)("cut no text in %s", async (language) => {
    const charts = await beginCharts(edition, wordsFor(edition.dataset, await catalogueOf(language)), look)
      .charts;
    expect(charts.length).toBeGreaterThan(10);
    const cut = charts.flatMap(({ id, svg }) =>
      textsOf(svg)
        .map(({ text }) => text)
        .filter((text) => text.includes("…") && !text.includes(shortTitle))
        .map((text) => ({ id, text })),
    );
    expect(cut).toEqual([]);
  });
});

describe("a daily timeline", async () => {
  const days = Array.from({ length: 700 }, (_, n) => new Date(Date.UTC(2022, 0, 2 + n)));
  const values = days.map((_, n) => (n === 333 ? 9000 : 100 + 3 * n));
  const [timeline] = (
    await chartsOf(
      await registerOf({
        indicators: [{ id: "missing", label: "missing", kind: "stock" }],
        figures: days.map((day, n) => ({
          source: "feed",
          indicator: "missing",
          originator: "",
          value: values[n] ?? 0,
          period: day.toISOString().slice(0, 10),
        })),
        sources: [{ id: "feed", title: "The Feed", published: "2024-06-01", type: "dataset" }],
      }),
    )
  ).filter(({ id }) => id.startsWith("timeline"));
  const drawn = rowsOf(timeline).opens ?? [];

  it("draws what print can show, and says what it leaves out", () => {
    expect(drawn.length).toBeLessThan(250);
    expect(drawn.length).toBeGreaterThan(100);
    const texts = textsOf(timeline?.svg ?? "").map(({ text }) => text);
    expect(texts.some((text) => text.startsWith(`${700 - drawn.length} figures are not drawn`))).toBe(true);
    expect(timeline?.table.rows).toHaveLength(700);
  });

  it("keeps the first, the last and the highest, and tells them", () => {
    const heights = drawn.map(({ y }) => y);
    for (const value of [values[0], values.at(-1), 9000]) expect(heights).toContain(value);
    expect(timeline?.description).toContain("9,000");
    expect(timeline?.description).toContain("697 more figures are in the table.");
  });

  it("weighs little", () => expect(timeline?.svg.length).toBeLessThan(40_000));
});

it("nobody reads that a ceiling is the lowest number", async () => {
  const figures = [
    { source: "a", value: 50, qualifier: "at-most" },
    { source: "b", value: 60 },
    { source: "c", value: 70 },
  ];
  const [chart] = await chartsOf(await registerOf({ figures }));
  expect(chart?.title).toBe("Deaths: 3 sources give at most 50, 70 and one other number");
});
