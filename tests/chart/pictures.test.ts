import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, beforeAll, expect, it } from "vitest";
import { planCharts } from "../../src/chart/charts.ts";
import { catalogueOf } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Language } from "../../src/model/language.ts";
import { editionFor } from "../../src/pipeline.ts";
import { realWorld } from "../../src/platform/index.ts";
import type { Printer } from "../../src/platform/world.ts";
import { chooseFonts } from "../../src/render/fonts.ts";
import { look, type Rows, registerOf } from "./drawn.ts";
import { crowded, everyKind, everyQualifier, identities, longInArabic, revised } from "./registers.ts";

/**
 * Pictures as they were when somebody last looked at them. `RECOUNT_KEEP_PICTURES=1 npx vitest run … pictures` keeps new
 * ones: look at each before it is committed.
 */
const folder = resolve(import.meta.dirname, "pictures");
const keep = process.env.RECOUNT_KEEP_PICTURES === "1";

/** The share of pixels that may differ. */
const tolerance = 0.005;

interface Case {
  readonly rows: Rows;
  readonly language: Language;
  readonly chart: string;
  /** As a printer without colours shows it. */
  readonly grey?: true;
}

const cases: Readonly<Record<string, Case>> = {
  "every-qualifier": { rows: everyQualifier, language: "en", chart: "interval-deaths" },
  "greyscale-timeline": { rows: crowded, language: "en", chart: "timeline-deaths-2", grey: true },
  "greyscale-matrix": { rows: everyKind, language: "en", chart: "matrix", grey: true },
  revisions: { rows: revised, language: "en", chart: "timeline-deaths" },
  "intervals-of-an-identity": { rows: identities, language: "en", chart: "waterfall-balance" },
  "forty-sources": { rows: crowded, language: "en", chart: "flow" },
  "forty-sources-matrix": { rows: crowded, language: "en", chart: "matrix" },
  "longest-arabic-labels": { rows: longInArabic, language: "ar", chart: "interval-killed" },
  "longest-arabic-labels-flow": { rows: longInArabic, language: "ar", chart: "flow" },
  "changes-in-arabic": { rows: everyKind, language: "ar", chart: "changes" },
};

let printer: Printer;
beforeAll(async () => {
  printer = await realWorld().quiet().openPrinter();
});
afterAll(() => printer.close());

it.each(Object.entries(cases))("%s looks as it did", async (name, { rows, language, chart, grey }) => {
  const edition = editionFor(await registerOf(rows), rows === everyKind ? { since: "2021-05-02" } : {});
  const words = wordsFor(edition.dataset, await catalogueOf(language));
  const { plans, draw, alone } = planCharts(edition, words, look);
  const plan = plans.find(({ id }) => id === chart);
  if (!plan) throw new Error(`no chart ${chart} among ${plans.map(({ id }) => id).join(", ")}`);
  const drawn = await draw(plan);
  const { css, missing } = chooseFonts(
    `${drawn.title}${drawn.subtitle}${drawn.sourceLine}${drawn.svg}`,
    look.fonts,
  );
  expect(missing).toEqual([]);
  const svg = alone(drawn, css);
  const [, width = "0", height = "0"] = /viewBox="0 0 (\d+) (\d+)"/.exec(svg) ?? [];
  const style = `body{margin:0}svg{display:block${grey ? ";filter:grayscale(1)" : ""}}`;
  const html = `<!doctype html><html lang="${language}"><meta charset="utf-8"><style>${style}</style>${svg}</html>`;
  const size = { width: Number(width), height: Number(height), scale: 1 };
  const picture = PNG.sync.read(Buffer.from(await printer.picture(html, size)));
  const file = resolve(folder, `${name}.png`);
  if (keep) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, PNG.sync.write(picture, { deflateLevel: 9, colorType: 2 }));
  }
  expect(existsSync(file)).toBe(true);
  const kept = PNG.sync.read(readFileSync(file));
  expect([picture.width, picture.height]).toEqual([kept.width, kept.height]);
  const different = pixelmatch(picture.data, kept.data, undefined, kept.width, kept.height, {
    threshold: 0.1,
  });
  expect(different / (kept.width * kept.height)).toBeLessThanOrEqual(tolerance);
});
