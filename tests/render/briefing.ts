import { fileURLToPath } from "node:url";
import { beginCharts } from "../../src/chart/charts.ts";
import { explain } from "../../src/explain/explain.ts";
import { loadDataset } from "../../src/load/dataset.ts";
import type { Catalogue } from "../../src/messages/catalogue.ts";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { editionOf } from "../../src/model/edition.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { readFonts, readTemplates } from "../../src/platform/look.ts";
import type { RenderedChart } from "../../src/render/chart-model.ts";
import { fontPlaces } from "../../src/render/font-files.ts";
import { type Look, type RenderedPage, renderHtml } from "../../src/render/html.ts";
import { folderAt } from "../folder.ts";

export const bundled: Dataset = await loadDataset(
  "iraq-activists",
  folderAt(fileURLToPath(new URL("../../datasets/iraq-activists", import.meta.url))),
);

/** The bundled templates and fonts. */
export const look: Look = { templates: await readTemplates(), fonts: await readFonts(fontPlaces) };

/** English words and Arabic labels, in a page that runs from right to left. */
export const arabic: Catalogue = { ...english, language: "ar", locale: "ar", direction: "rtl" };

export const chart: RenderedChart = {
  id: "killed",
  place: { section: "indicators", about: "killed" },
  title: "Two sources give different counts",
  subtitle: "People killed, Iraq, October 2019 to May 2021",
  sourceLine: "Sources: the two of them.",
  description: "One dot at 34, one arrow from 36 up.",
  table: {
    header: ["Source", "Figure"],
    rows: [
      ["One", "34"],
      ["Another", "at least 36"],
    ],
  },
  svg: '<svg xmlns="http://www.w3.org/2000/svg" width="640" height="120" viewBox="0 0 640 120" role="img" aria-label="One dot"><text x="10" y="60">34</text></svg>',
};

/** The charts that the bundled dataset gives. */
export const drawnCharts = (catalogue: Catalogue = english): Promise<readonly RenderedChart[]> =>
  beginCharts(editionOf(auditDataset(bundled)), wordsFor(bundled, catalogue), {
    theme: JSON.parse(look.templates.get("chart-theme.json") ?? "{}"),
    fonts: look.fonts,
  }).charts;

interface Options {
  readonly catalogue?: Catalogue;
  readonly charts?: readonly RenderedChart[];
  readonly look?: Look;
}

export const briefingOf = (dataset: Dataset, options?: Options): RenderedPage =>
  pageOf(auditDataset(dataset), options);

export const pageOf = (
  audit: Audit,
  { catalogue = english, charts = [chart], look: own = look }: Options = {},
): RenderedPage =>
  renderHtml(editionOf(audit), charts, wordsFor(audit.dataset, catalogue, { inPage: true }), own, (finding) =>
    explain(finding, audit),
  )(charts);
