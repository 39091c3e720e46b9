import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { english } from "../../src/messages/en/index.ts";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import type { Dataset, Figure } from "../../src/model/dataset.ts";
import { editionOf } from "../../src/model/edition.ts";
import { interval } from "../../src/model/interval.ts";
import { manifestOf } from "../../src/model/manifest.ts";
import type { BriefingFormat, Settings } from "../../src/model/settings.ts";
import { parsePeriod } from "../../src/model/time.ts";
import { auditDataset, editionFor } from "../../src/pipeline.ts";
import { attachmentsOf } from "../../src/render/attachments.ts";
import { headlinesModel } from "../../src/render/headlines-model.ts";
import { registerCsv } from "../../src/render/register-csv.ts";
import { isRunOfSteps, seriesOf } from "../../src/render/series.ts";
import { chosenRows } from "../../src/render/series-rows.ts";
import { registerFile, withoutRegister, withRegister } from "../../src/render/whole-register.ts";
import { axeFindings } from "./axe.ts";
import { briefingOf, bundled, pageOf } from "./briefing.ts";
import { attributes, element, seen } from "./parts.ts";
import { openReader } from "./reader.ts";

const [template] = bundled.figures;
if (!template) throw new Error("the dataset has no figure");
const { source } = template;

const day = (number: number): string => new Date(Date.UTC(2015, 0, number)).toISOString().slice(0, 10);

function figureOf(id: string, period: string, value: number): Figure {
  const parsed = parsePeriod(period);
  if (typeof parsed === "string" || !template) throw new Error(parsed as string);
  return {
    ...template,
    id,
    period: parsed,
    as_printed: String(value),
    value,
    upper: null,
    best: null,
    qualifier: "exact",
    interval: interval(value, value),
    indicator: "killed",
    population: "activists",
    place: "iraq",
    event: "",
    phase: "",
    locator: `p. ${id}`,
    cited_url: "",
    status: "current",
    method: null,
  };
}

const registerOf = (figures: readonly Figure[]): Dataset => ({
  ...bundled,
  figures,
  relations: [],
  accounts: [],
  adjudications: [],
});

/** A running total, day by day. */
const totals = Array.from({ length: 1200 }, (_, index) =>
  figureOf(`total-${index}`, `2015-01-01/${day(index + 1)}`, 10 + index),
);
/** What each day added. */
const steps = Array.from({ length: 40 }, (_, index) => ({
  ...figureOf(`step-${index}`, `${day(index + 1)}/${day(index + 2)}`, 1 + (index % 7)),
  phase: "daily",
}));
const words = wordsFor(bundled, english);

test("of a long course the last of each quarter or year is shown, the first, the latest, and how many are not", () => {
  const [series] = seriesOf(auditDataset(registerOf(totals)).estimates, words);
  if (!series) throw new Error("no series");
  expect(series.estimates).toHaveLength(totals.length);
  const { rows, leftOut } = chosenRows(series, words);
  expect(rows.length).toBeLessThanOrEqual(12);
  expect(rows[0]?.estimate).toBe(series.estimates[0]);
  expect(rows.at(-1)?.estimate).toBe(series.estimates.at(-1));
  expect(rows.map(({ estimate }) => estimate.latest)).toContain("2016-12-31");
  expect(leftOut).toContain("Of 1,200 dates");
});

test("counts of single days are one series, and no headline beside a running total", () => {
  const audit = auditDataset(registerOf([...totals.slice(0, 9), ...steps]));
  const series = seriesOf(audit.estimates, words);
  expect(series.map(({ kind }) => kind).toSorted()).toEqual(["course", "periods"]);
  const run = series.find(isRunOfSteps);
  expect(run?.estimates).toHaveLength(steps.length);
  const { rows, leftOut } = chosenRows(run ?? (series[0] as NonNullable<typeof run>), words);
  expect(rows.map(({ remark }) => remark)).toContain("latest");
  expect(rows.length).toBeLessThan(8);
  expect(leftOut).toContain("Of 40 periods");
  const headlines = headlinesModel(editionOf(audit), new Map([["killed", series]]), words);
  expect(headlines.map(({ value }) => value)).toEqual(["18"]);
});

test("a headline says how it stands to the issue before, and nothing where there was none", () => {
  const early = day(3);
  const [first] = bundled.sources.values();
  if (!first) throw new Error("no source");
  const date = (text: string) => {
    const parsed = parsePeriod(text);
    if (typeof parsed === "string" || typeof parsed.end === "string") throw new Error(text);
    return parsed.end;
  };
  const dated = {
    ...registerOf([
      { ...figureOf("then", `2015-01-01/${early}`, 12), source: "old" },
      { ...figureOf("now", `2015-01-01/${day(20)}`, 20), source: "new" },
    ]),
    sources: new Map([
      ["old", { ...first, id: "old", published: date(day(4)) }],
      ["new", { ...first, id: "new", published: date(day(30)) }],
    ]),
  };
  const changesOf = (since?: string) => {
    const edition = editionFor(dated, { since });
    const series = new Map([["killed", seriesOf(edition.estimates, words)]]);
    return headlinesModel(edition, series, words).map(({ change }) => change?.text ?? null);
  };
  expect(changesOf()).toEqual([null]);
  expect(changesOf(day(10))).toEqual(["Known before: 12 (as of 3 January 2015)"]);
});

test("a register of more than a thousand figures prints a thousand, says so, and links to no other", () => {
  const { html } = briefingOf(registerOf(totals), { charts: [] });
  const rows = [...html.matchAll(/<tr id="figure-([^"]+)"/g)].map(([, id]) => id);
  expect(rows).toHaveLength(1000);
  expect(rows).toContain("total-1199");
  expect(seen(html)).toContain("Of 1,200 figures, 1,000 are printed here");
  const ids = new Set(attributes(html, "id"));
  const inner = attributes(html, "href").filter((href) => href.startsWith("#"));
  expect(inner.filter((href) => !ids.has(href.slice(1)))).toEqual([]);
});

describe("what is left out says where it is", async () => {
  const said = (formats: readonly BriefingFormat[], settings: Partial<Settings> = {}): string => {
    const long = registerOf([...totals, ...steps]);
    return seen(
      briefingOf({ ...long, settings: { ...long.settings, formats, ...settings } }, { charts: [] }).html,
    );
  };

  test("with the PDF, where there is one", () => {
    for (const page of [said(["html", "pdf"]), said(["pdf"])]) {
      expect(page).toMatch(
        /Of 1,240 figures, [^.]*\. All figures, with source and credit, are in register\.csv, attached/,
      );
      expect(page).toMatch(/Of 1,200 dates, [^.]*\. All are in audit\.json, attached to the PDF\./);
    }
  });

  test("with the page or the programme, where the page is all there is", () => {
    const page = said(["html"]);
    expect(page).not.toMatch(/attached|audit\.json/);
    expect(page).toMatch(
      /Of 1,240 figures, [^.]*\. All figures, [^.]*, are in register\.csv, offered with the register\./,
    );
    expect(page).toMatch(
      /Of 1,200 dates, [^.]*\. All are in the audit, which recount audit --format json prints\./,
    );
  });

  test("for sources and originators that are not listed, too, and where there is no register", () => {
    const many = Array.from({ length: 70 }, (_, index) => `s${index}`);
    const [first] = bundled.sources.values();
    if (!first) throw new Error("no source");
    const figures = many.map((id, index) => ({
      ...figureOf(id, `2015-01-01/${day(index + 2)}`, index + 1),
      source: id,
      originator: ["ihchr"],
    }));
    const sources = new Map(many.map((id) => [id, { ...first, id }]));
    const pageOf = (settings: Partial<Settings>) =>
      seen(
        briefingOf(
          { ...registerOf(figures), sources, settings: { ...bundled.settings, ...settings } },
          { charts: [] },
        ).html,
      );
    const whole = pageOf({});
    const rest = "All figures, with source and credit, are in the register of this briefing.";
    expect(whole.split(`10 more sources are not listed; those with most figures are. ${rest}`)).toHaveLength(
      2,
    );
    expect(whole.split(`58 more sources are not listed. ${rest}`)).toHaveLength(2);
    const without = pageOf({ sections: ["coverage", "reliance"] });
    expect(
      without.split("All figures, with source and credit, are in the dataset’s own tables."),
    ).toHaveLength(3);
    expect(without.includes("in the register of this briefing")).toBe(false);
  });
});

describe("a register of more than a thousand figures as a file", async () => {
  const cut = { ...registerOf(totals), settings: { ...bundled.settings, paper: "A4" as const } };
  const whole = [...registerCsv(auditDataset(cut), words)].join("");
  const { html } = briefingOf(cut, { charts: [] });
  const reader = await openReader();

  test.each([true, false])("is saved whole from the page, with scripts %s", async (scripts) => {
    const { page, complaints, downloads } = await reader.open(html, { scripts });
    const link = await page.waitForSelector("#register a[download]");
    await link?.click();
    const file = join(downloads, "register.csv");
    await expect.poll(() => existsSync(file) && readFileSync(file, "utf8"), { timeout: 10_000 }).toBe(whole);
    expect(complaints).toEqual([]);
    // No button beside it saves a thousand rows as if they were all.
    expect(await page.$$("#register [data-download]")).toEqual([]);
  });

  test("is offered on a screen alone, and axe finds nothing in it", async () => {
    const { page } = await reader.open(html);
    expect(await axeFindings(page)).toEqual([]);
    await page.emulateMediaType("print");
    expect(await page.$eval("#register a[download]", (link) => link.checkVisibility())).toBe(false);
  });

  test("is not offered where all figures are printed", () => {
    expect(briefingOf(registerOf(totals.slice(0, 150)), { charts: [] }).html).not.toContain("<a download");
  });

  test("is printed without its bytes", () => {
    expect(withRegister(withoutRegister(html), Buffer.from(whole).toString("base64"))).toBe(html);
    expect(withoutRegister(html).length).toBeLessThan(html.length - whole.length);
  });

  test("is called what the PDF calls it, and so is every other file that a sentence names", async () => {
    const edition = editionFor(cut);
    const manifest = manifestOf(edition, { recount: "1.0.0", inputs: [], templates: [], words });
    const attached = attachmentsOf(edition, manifest, words);
    expect(attached.find(({ name }) => name === registerFile)?.content.toString()).toBe(whole);
    for (const language of languages) {
      const { texts } = await catalogueOf(language);
      expect(texts["register.download"]).toContain(registerFile);
      const sentences = Object.values(texts).join("\n");
      const named = [...sentences.matchAll(/\b[a-z-]+\.(?:json|csv)(?=[^.]*PDF)/g)].map(([name]) => name);
      expect(named).toContain(registerFile);
      const names = attached.map(({ name }) => name);
      expect(named.filter((name) => !names.includes(name))).toEqual([]);
    }
  });
});

test("what all figures of a long register have in common stands above it, not in each row", () => {
  const { html } = briefingOf(registerOf(totals.slice(0, 150)), { charts: [] });
  const section = html.slice(html.indexOf('<section id="register"'));
  expect(seen(section)).toContain(`All figures are from ${words.source(source)}.`);
  expect(element(html, "figure-total-3")).not.toContain(`#source-${source}`);
});

test("of thousands of findings the most severe are printed, and the rest counted", () => {
  const audit = auditDataset(bundled);
  const [warning] = audit.findings.filter(({ severity }) => severity === "warning");
  if (!warning) throw new Error("no warning");
  const many = Array.from({ length: 300 }, (_, index) => ({ ...warning, id: `${warning.type}-${index}` }));
  const { html } = pageOf({ ...audit, findings: many });
  expect(html.match(/<article id="finding-/g)).toHaveLength(60);
  expect(seen(html)).toContain("The first 60 of 300 are shown here");
});
