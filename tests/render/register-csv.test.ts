import { parse } from "csv-parse/sync";
import { expect, test } from "vitest";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Dataset } from "../../src/model/dataset.ts";
import { parseDate } from "../../src/model/time.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { registerCsv } from "../../src/render/register-csv.ts";
import { bundled, pageOf } from "./briefing.ts";

const audit = auditDataset(bundled);
const words = wordsFor(bundled, english);
const rowsOf = (dataset: Dataset) =>
  parse([...registerCsv({ ...audit, dataset }, words)].join(""), { bom: true, columns: true }) as Record<
    string,
    string
  >[];
const rows = rowsOf(bundled);

test("every figure is a row, in the order of the printed register", () => {
  const printed = [...pageOf(audit).html.matchAll(/<tr id="figure-([^"]+)"/g)].map(([, id]) => id);
  expect(rows.map(({ id }) => id)).toEqual(printed);
  expect(rows).toHaveLength(bundled.figures.length);
});

test("a row has the dataset's cells, the names of its ids, its reading and its findings", () => {
  const [figure] = bundled.figures.filter(({ qualifier }) => qualifier === "at-least");
  if (!figure) throw new Error("the dataset has no such figure");
  expect(rows.find(({ id }) => id === figure.id)).toMatchObject({
    as_printed: figure.as_printed,
    value: String(figure.value),
    low: String(figure.interval.low),
    high: "",
    indicator_label: words.indicator(figure.indicator),
    source_label: words.source(figure.source),
    originator: figure.originator.join(";"),
    findings: audit.findings
      .filter(({ figures }) => figures.includes(figure.id))
      .map(({ id }) => id)
      .join(";"),
  });
});

test("notes are left out unless the settings publish their columns, and no cell is run", () => {
  const figures = bundled.figures.map((row) => ({
    ...row,
    note: "=HYPERLINK(1)",
    extra: { desk: "open", low: "theirs" },
  }));
  expect(Object.values(rowsOf({ ...bundled, figures })[0] ?? {})).not.toContain("open");
  const settings = { ...bundled.settings, notes: ["note", "low"] };
  const [first] = rowsOf({ ...bundled, figures, settings });
  expect(first).toMatchObject({ note: "'=HYPERLINK(1)", dataset_low: "theirs" });
  expect(Object.values(first ?? {})).not.toContain("open");
});

test("a figure that is dated by itself bears its own date of publication", () => {
  const published = parseDate("2031-02-03");
  if (typeof published === "string") throw new Error(published);
  const [first, ...others] = bundled.figures;
  if (!first) throw new Error("the dataset has no figures");
  const dated = { ...bundled, figures: [{ ...first, published }, ...others] };
  expect(rowsOf(dated).find(({ id }) => id === first.id)).toMatchObject({ published: "2031-02-03" });
});
