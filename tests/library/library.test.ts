import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import {
  auditDataset,
  brief,
  catalogueOf,
  checkDataset,
  derivedTable,
  drawChart,
  estimatesTable,
  figuresTable,
  findingsTable,
  initDataset,
  loadDataset,
  openExhibits,
  renderHtml,
  renderPdf,
  wordsFor,
} from "../../src/index.ts";
import { temporaryFolder } from "../platform/temporary.ts";
import { readPdf } from "../render/read-pdf.ts";

const iraq = fileURLToPath(new URL("../../datasets/iraq-activists", import.meta.url));

const few = {
  name: "few",
  sources: [{ id: "herald", title: "The count", published: "2030-03-01" }],
  indicators: [{ id: "killed", label: "people killed", label_ar: "قتلى", kind: "count" }],
  figures: [
    {
      id: "one",
      source: "herald",
      as_printed: "34",
      indicator: "killed",
      period: "2030-01/2030-02",
      value: 34,
      qualifier: "exact",
    },
    {
      id: "two",
      source: "herald",
      as_printed: "at least 36",
      indicator: "killed",
      period: "2030-01/2030-02",
      value: 36,
      qualifier: "at-least",
    },
  ],
};

describe("a briefing without a file", () => {
  it("is what the command writes", async () => {
    const output = join(temporaryFolder(), "out");
    await brief(iraq, { output, pdf: false });
    expect(await renderHtml(iraq)).toBe(readFileSync(join(output, "briefing.html"), "utf8"));
  });

  it("of tables, of a dataset and of an audit is the same, in the language asked for", async () => {
    const dataset = await loadDataset(few);
    const settings = { language: "ar" } as const;
    const html = await renderHtml(few, { settings });
    expect(html).toMatch(/<html lang="ar" dir="rtl"/);
    expect(html).toContain("قتلى");
    expect(await renderHtml(dataset, { settings })).toBe(html);
    expect(await renderHtml(auditDataset(dataset), { settings })).toBe(html);
  });

  it("prints as a PDF", async () => {
    const { pages, tagged } = await readPdf(await renderPdf(few));
    expect(pages.map(({ text }) => text).join(" ")).toContain("people killed");
    expect(tagged).toBe(true);
  });

  it("has its charts", async () => {
    const { charts, exhibit } = await openExhibits(few);
    expect(charts.length).toBeGreaterThan(0);
    expect(await exhibit(charts[0]?.id ?? "", "svg")).toContain("</svg>");
  });
});

describe("Arquero tables of an audit", () => {
  it("have a row for each, and bounds as numbers", async () => {
    const audit = auditDataset(await loadDataset(iraq));
    const findings = findingsTable(audit);
    expect(findings.array("id")).toEqual(audit.findings.map(({ id }) => id));
    expect(findings.get("message", 0)).toMatch(/^[A-Z].*\.$/);
    const estimates = estimatesTable(audit);
    expect(estimates.array("low")).toEqual(audit.estimates.map(({ interval }) => interval.low));
    expect(estimates.array("high")).toContain(Number.POSITIVE_INFINITY);
    expect(derivedTable(audit).array("formula")).toEqual(audit.derived.map(({ formula }) => formula));
    expect(figuresTable(audit.dataset).numRows()).toBe(audit.dataset.figures.length);
  });

  it("speak another language", async () => {
    const audit = auditDataset(await loadDataset(few));
    const words = wordsFor(audit.dataset, await catalogueOf("ar"));
    expect(findingsTable(audit, words).get("message", 0)).toMatch(/\p{Script=Arabic}/u);
  });

  it("have their columns though they have no rows", async () => {
    const audit = auditDataset(await loadDataset({ ...few, figures: [] }));
    for (const made of [findingsTable(audit), estimatesTable(audit), derivedTable(audit)])
      expect(made.numCols()).toBeGreaterThan(15);
    expect(estimatesTable(audit).filter("d.low > 1").numRows()).toBe(0);
    expect(figuresTable(audit.dataset).columnNames()).toContain("value");
  });
});

describe("a chart of one’s own", () => {
  const spec = {
    data: {
      values: [
        { place: "Basra", rows: 3 },
        { place: "Dhi Qar", rows: 5 },
      ],
    },
    mark: "bar",
    encoding: { x: { field: "rows", type: "quantitative" }, y: { field: "place", type: "nominal" } },
  } as const;

  it("is drawn in recount’s look with its title, the same every time", async () => {
    const svg = await drawChart({ spec, title: "Rows <that> differ", source: "Two lists" });
    expect(svg).toContain("Rows &lt;that&gt; differ");
    expect(svg).toContain("@font-face");
    expect(await drawChart({ spec, title: "Rows <that> differ", source: "Two lists" })).toBe(svg);
  });

  it("refers to nothing outside it", async () => {
    const data = { url: "https://example.org/data.csv" };
    await expect(drawChart({ spec: { ...spec, data }, title: "x" })).rejects.toMatchObject({
      code: "chart-failed",
    });
  });
});

it("a dataset that was made is sound, and one with faults says all of them", async () => {
  const folder = join(temporaryFolder(), "mine");
  expect(await initDataset(folder)).toContain("figures.csv");
  expect(await checkDataset(folder)).toEqual([]);
  await expect(initDataset(folder)).rejects.toMatchObject({ code: "folder-not-empty" });
  const faults = await checkDataset({ ...few, sources: [] });
  expect(faults.map(({ code, file, row }) => [code, file, row])).toEqual([
    ["reference-unknown", "figures", 1],
    ["reference-unknown", "figures", 2],
  ]);
});
