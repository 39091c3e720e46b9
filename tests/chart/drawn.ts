import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { resolve } from "node:path";
import type { Chart, Look } from "../../src/chart/chart.ts";
import { beginCharts } from "../../src/chart/charts.ts";
import type { Audit } from "../../src/model/audit.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import type { FontFile } from "../../src/model/typeface.ts";
import { auditDataset, type EditionOptions, editionFor } from "../../src/pipeline.ts";
import { fontPlaces } from "../../src/render/font-files.ts";
import { datasetOf } from "../folder.ts";
import { plainWords } from "./plain-words.ts";

const { resolve: packageFile } = createRequire(import.meta.url);

export const fonts: readonly FontFile[] = fontPlaces.map(({ file, ...font }) => ({
  ...font,
  bytes: readFileSync(packageFile(file)),
}));

export const theme: unknown = JSON.parse(
  readFileSync(resolve(import.meta.dirname, "../../templates/chart-theme.json"), "utf8"),
);

export const look: Look = { theme, fonts };

/** Charts of a dataset in plain words. */
export async function chartsOf(
  dataset: Dataset,
  direction: "ltr" | "rtl" = "ltr",
  options: EditionOptions = {},
): Promise<readonly Chart[]> {
  return beginCharts(editionFor(dataset, options), plainWords(dataset, direction), look).charts;
}

export const auditOf = async (rows: Rows): Promise<Audit> => auditDataset(await registerOf(rows));

type Row = Readonly<Record<string, string | number>>;

/** The rows of a dataset that a test invents. A figure's missing columns are filled in as plainly as can be. */
export interface Rows {
  readonly figures: readonly Row[];
  readonly sources?: readonly Row[];
  readonly indicators?: readonly Row[];
  readonly populations?: readonly Row[];
  readonly places?: readonly Row[];
  readonly organisations?: readonly Row[];
  readonly relations?: readonly Row[];
}

/** A dataset of these rows; sources and indicators that only figures name are made up. */
export function registerOf(rows: Rows): Promise<Dataset> {
  const figures = rows.figures.map((row, index) => ({
    id: `f${index}`,
    source: "first",
    as_printed: String(row.value ?? "dozens"),
    indicator: "deaths",
    value: "",
    qualifier: "exact",
    period: "2020-01/2020-06",
    ...row,
  }));
  const named = (column: "source" | "indicator") => [...new Set(figures.map((row) => String(row[column])))];
  const tables: Readonly<Record<string, readonly Row[]>> = {
    figures,
    sources:
      rows.sources ?? named("source").map((id) => ({ id, title: `The ${id}`, published: "2021-07-11" })),
    indicators:
      rows.indicators ?? named("indicator").map((id) => ({ id, label: id, kind: "count", unit: "count" })),
    ...(rows.populations && { populations: rows.populations }),
    ...(rows.places && { places: rows.places }),
    ...(rows.organisations && { organisations: rows.organisations }),
    ...(rows.relations && { relations: rows.relations }),
  };
  const resources = Object.keys(tables).map((name) => ({ name, path: `${name}.csv` }));
  return datasetOf({
    "datapackage.json": JSON.stringify({ name: "invented", resources }),
    ...Object.fromEntries(Object.entries(tables).map(([name, table]) => [`${name}.csv`, csv(table)])),
  });
}

function csv(rows: readonly Row[]): string {
  const columns = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  const cell = (value: string | number | undefined): string =>
    `"${String(value ?? "").replaceAll('"', '""')}"`;
  return [columns.map(cell), ...rows.map((row) => columns.map((column) => cell(row[column])))]
    .map((cells) => cells.join(","))
    .join("\n");
}

/** The rows that a chart draws, by the layers that draw them. */
export type DrawnRows = Readonly<Record<string, readonly Readonly<Record<string, number>>[]>>;

export const rowsOf = (chart: Chart | undefined): DrawnRows =>
  ({ ...(chart?.spec as { readonly datasets?: object } | undefined)?.datasets }) as DrawnRows;
