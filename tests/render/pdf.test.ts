import { execFileSync } from "node:child_process";
import { PDFDocument } from "@cantoo/pdf-lib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { editionFor } from "../../src/pipeline.ts";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import type { Printer } from "../../src/platform/world.ts";
import { finishPdf } from "../../src/render/pdf.ts";
import { arabic, briefingOf, bundled, drawnCharts, pageOf } from "./briefing.ts";
import { leftAlone } from "./page-breaks.ts";
import { type ReadPdf, readPdf } from "./read-pdf.ts";
import { readStructure } from "./read-structure.ts";

const charts = await drawnCharts();
const page = briefingOf(bundled, { charts });
const notices: string[] = [];

let printer: Printer;
let printed: Uint8Array;
let finished: Uint8Array;
let read: ReadPdf;

beforeAll(async () => {
  const log = { ...silentLog, notice: (text: string) => void notices.push(text) };
  printer = await openPrinter({ machine: thisMachine(), log, running: new Set() });
  printed = await printer.print(page.html);
  finished = await finishPdf(printed, page.about);
  read = await readPdf(finished);
}, 120_000);

afterAll(() => printer.close(), 60_000);

describe("the printed briefing", () => {
  test("says what it is", () => {
    expect(read.info).toMatchObject({
      Title: bundled.title,
      Author: page.about.author,
      Creator: "recount",
      Subject: page.about.subject,
      Language: "en",
      CreationDate: "D:20210711000000Z",
      ModDate: "D:20210711000000Z",
    });
    expect(read.info.Keywords).toContain("People killed");
    expect(read.info.Producer).toMatch(/^Skia\/PDF/);
    expect(read.displaysTitle).toBe(true);
    expect(read.id).toMatch(/^[0-9a-f]{32}$/);
  });

  test("has a bookmark for every heading, with all its spaces", () => {
    expect(read.bookmarks.toSorted()).toEqual(page.about.headings.toSorted());
    expect(read.bookmarks).toContain(bundled.title);
  });

  test("is tagged, in pages of A4, each with its number, none blank", () => {
    expect(read.tagged).toBe(true);
    for (const [index, { text, size }] of read.pages.entries()) {
      expect(size.map(Math.round)).toEqual([595, 842]);
      expect(text).toContain(`Page ${index + 1} of ${read.pages.length}`);
      expect(text.length).toBeGreaterThan(200);
      if (index > 0) expect(text).toContain("Latest source: 11 July 2021");
    }
  });

  test("has every figure and no note of whoever made the dataset", () => {
    const text = read.pages.map((each) => each.text).join(" ");
    for (const { as_printed } of bundled.figures) expect(text).toContain(as_printed);
    for (const { note } of bundled.figures) if (note !== "") expect(text).not.toContain(note);
  });

  test("shows the data that a screen folds away", () => {
    const text = read.pages.map((each) => each.text).join(" ");
    expect(charts.length).toBeGreaterThan(2);
    for (const { title, table } of charts.filter(({ place }) => place.section === "indicators")) {
      if (table.rows.length > 24) continue;
      expect(text).toContain(`Data: ${title}`);
      expect(text).toContain(table.rows.at(-1)?.join(" "));
    }
  });

  test.each([0, 37, 74, 111, 148])("breaks no page badly, its sections %d pixels apart", async (apart) => {
    const style = `<style>@media print { main > section { padding-block-start: ${apart}px } }</style>`;
    const spread = await printer.print(page.html.replace("</head>", `${style}</head>`));
    const [tree, { pages }] = await Promise.all([readStructure(spread), readPdf(spread)]);
    expect(leftAlone(tree)).toEqual([]);
    for (const { lines } of pages) expect(lines[0]).not.toMatch(/^Cited here as/);
  });

  test.each([0, 60, 120, 180])(
    "keeps what changed in a sentence with what follows it, %d pixels down",
    async (down) => {
      const { html } = pageOf(editionFor(bundled, { since: "2021-07-05", knownBy: "2021-07-11" }));
      const only = `<style>main > section:not(#changes), .contents { display: none } #changes { padding-block-start: calc(150mm + ${down}px) }</style>`;
      const { pages } = await readPdf(await printer.print(html.replace("</head>", `${only}</head>`)));
      const pageOfLine = (start: string) =>
        pages.findIndex(({ lines }) => lines.some((line) => line.startsWith(start)));
      expect(pageOfLine("Changes since 5 July 2021")).toBeGreaterThanOrEqual(0);
      expect(pageOfLine("What was known then")).toBe(pageOfLine("Changes since 5 July 2021"));
      expect(pageOfLine("Latest estimates, then")).toBe(pageOfLine("Changes since 5 July 2021"));
    },
  );

  test("links within itself", () => {
    expect(read.links.length).toBeGreaterThan(100);
    for (const link of read.links) expect(link).toMatch(/^(#|https?:\/\/)/);
  });

  test("asks for nothing from outside", () => {
    expect(notices.filter((notice) => notice.includes("asked for"))).toEqual([]);
  });

  test("is small", () => {
    expect(finished.length).toBeLessThan(400_000);
    expect(finished.length).toBeLessThan(printed.length / 2);
  });

  test("has the same bytes whenever it is printed", async () => {
    const again = await printer.print(page.html);
    expect(Buffer.from(again).equals(printed)).toBe(false);
    expect(Buffer.from(await finishPdf(again, page.about)).equals(finished)).toBe(true);
  });

  test("can be opened by the PDF library that attaches files", async () => {
    const document = await PDFDocument.load(finished, { updateMetadata: false });
    expect(document.getTitle()).toBe(bundled.title);
    expect(document.getPageCount()).toBe(read.pages.length);
  });
});

test("a date that is not known is not made up", async () => {
  const { info } = await readPdf(await finishPdf(printed, { ...page.about, date: "" }));
  expect(info.CreationDate).toBeUndefined();
  expect(info.ModDate).toBeUndefined();
});

test("other pages have another id", async () => {
  const { id } = await readPdf(await finishPdf(printed, { ...page.about, title: "Another" }));
  expect(id).not.toBe(read.id);
});

test("an Arabic page prints with the Arabic face", async () => {
  const { html, about } = briefingOf(bundled, { catalogue: arabic });
  const { info, fonts } = await readPdf(await finishPdf(await printer.print(html), about));
  expect(info.Language).toBe("ar");
  expect(fonts).toContainEqual(expect.stringContaining("IBMPlexSansArabic"));
  for (const font of fonts) expect(font).toMatch(/IBMPlexSans/);
});

const poppler = (() => {
  try {
    execFileSync("pdffonts", ["-v"], { stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
})();

test.skipIf(!poppler)("another reader finds every font embedded (needs poppler's pdffonts)", () => {
  const listed = execFileSync("pdffonts", ["-"], { input: finished, encoding: "utf8" });
  const rows = listed.trim().split("\n").slice(2);
  expect(rows.length).toBeGreaterThan(1);
  for (const row of rows) expect(row).toMatch(/IBMPlexSans.*\byes yes yes\b/);
});
