import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "puppeteer";
import { describe, expect, test } from "vitest";
import { arabic } from "../../src/messages/ar/index.ts";
import { briefingOf, bundled, drawnCharts } from "./briefing.ts";
import { openReader } from "./reader.ts";

const reader = await openReader();
const { html } = briefingOf(bundled, { charts: await drawnCharts() });

/** The ids of the rows or cards of a section that are on show, in their order. */
const shown = (page: Page, section: string): Promise<string[]> =>
  page.$$eval(`#${section} [data-item]`, (items) =>
    items.filter((item) => item.checkVisibility()).map(({ id }) => id),
  );

const status = (page: Page, section: string): Promise<string> =>
  page.$eval(`#${section} [role=status]`, (element) => element.textContent ?? "");

const search = async (page: Page, section: string, words: string): Promise<void> => {
  await page.$eval(`#${section} input`, (input) => input.select());
  await page.type(`#${section} input`, words);
};

describe("the register on a screen", () => {
  test("is searched in any letters, and says how many rows are shown", async () => {
    const { page, complaints } = await reader.open(html);
    const all = await shown(page, "register");
    expect(all).toHaveLength(bundled.figures.length);
    expect(await status(page, "register")).toBe(`Shown: ${all.length} of ${all.length}`);
    await search(page, "register", "KURDISTAN 24 protestérs");
    expect(await shown(page, "register")).toEqual(["figure-k24-protesters-killed"]);
    expect(await status(page, "register")).toBe(`Shown: 1 of ${all.length}`);
    await search(page, "register", "people wounded");
    expect(await shown(page, "register")).toHaveLength(3);
    await search(page, "register", "nothing of the kind");
    expect(await shown(page, "register")).toEqual([]);
    await page.click("#register [data-reset]");
    expect(await shown(page, "register")).toEqual(all);
    expect(complaints).toEqual([]);
  });

  test("is filtered by indicator, source and the findings on a figure, all at once", async () => {
    const { page } = await reader.open(html);
    const wanted = bundled.figures.filter(
      ({ indicator, source }) => indicator === "killed" && source === "washington-institute-2021",
    );
    await page.select("#register [data-filter=indicator]", "killed");
    await page.select("#register [data-filter=source]", "washington-institute-2021");
    expect((await shown(page, "register")).toSorted()).toEqual(
      wanted.map(({ id }) => `figure-${id}`).toSorted(),
    );
    await page.select("#register [data-filter=findings]", "warning");
    const warned = await shown(page, "register");
    expect(warned.length).toBeGreaterThan(0);
    expect(warned.length).toBeLessThan(wanted.length);
  });

  test("is sorted within each indicator by its heads: up, down, as printed", async () => {
    const { page } = await reader.open(html);
    const asPrinted = await shown(page, "register");
    const lows = () =>
      page.$$eval("#register tbody:first-of-type [data-item]", (rows) =>
        rows.map((row) => Number(row.getAttribute("data-low"))),
      );
    const head = "#register thead th:first-child";
    await page.click(`${head} button`);
    expect(await lows()).toEqual((await lows()).toSorted((a, b) => a - b));
    expect(await page.$eval(head, ({ ariaSort }) => ariaSort)).toBe("ascending");
    await page.click(`${head} button`);
    expect(await lows()).toEqual((await lows()).toSorted((a, b) => b - a));
    expect(await page.$eval(head, ({ ariaSort }) => ariaSort)).toBe("descending");
    await page.click("#register thead th:nth-child(3) button");
    expect(await page.$$eval("#register [aria-sort]", (heads) => heads.length)).toBe(1);
    const dates = await page.$$eval("#register tbody:first-of-type [data-item]", (rows) =>
      rows.map((row) => row.getAttribute("data-as-of") ?? ""),
    );
    const dated = dates.filter(Boolean);
    expect(dates).toEqual([...dated.toSorted(), ...dates.filter((date) => date === "")]);
    await page.click("#register thead th:nth-child(3) button");
    await page.click("#register thead th:nth-child(3) button");
    expect(await shown(page, "register")).toEqual(asPrinted);
  });

  test("shows the figure that the address names, whatever is filtered", async () => {
    const { page } = await reader.open(html);
    await search(page, "register", "nothing of the kind");
    await page.$eval('#findings a[href="#figure-rudaw-killed"]', (link) => link.click());
    expect(await shown(page, "register")).toEqual(["figure-rudaw-killed"]);
    const seen = () =>
      page.$eval("#figure-rudaw-killed", (row) => {
        const { top, bottom } = row.getBoundingClientRect();
        const { innerHeight, getComputedStyle } = row.ownerDocument.defaultView;
        const other = row.ownerDocument.querySelector("#figure-wi-killed-iohr th");
        return {
          isInView: top >= 0 && bottom <= innerHeight,
          isMarked:
            getComputedStyle(row.firstElementChild).backgroundColor !==
            getComputedStyle(other).backgroundColor,
        };
      });
    expect(await seen()).toEqual({ isInView: true, isMarked: true });
    await page.evaluate("location.hash = '#figure-wi-killed-iohr'");
    await page.waitForFunction("!document.querySelector('#figure-rudaw-killed').checkVisibility()");
    expect(await shown(page, "register")).toEqual(["figure-wi-killed-iohr"]);
  });
});

describe("the findings on a screen", () => {
  test("are searched and filtered, and a severity without any is not named", async () => {
    const { page } = await reader.open(html);
    await page.select("#findings [data-filter=severity]", "note");
    await page.select("#findings [data-filter=source]", "rudaw-2021");
    const notes = await shown(page, "findings");
    expect(notes.length).toBeGreaterThan(0);
    expect(await page.$eval("#severity-warning", (heading) => heading.checkVisibility())).toBe(false);
    expect(await page.$eval("#severity-note", (heading) => heading.checkVisibility())).toBe(true);
    await page.click("#findings [data-reset]");
    await search(page, "findings", "higher count was");
    expect(await shown(page, "findings")).toHaveLength(1);
  });

  test("are put into another order within each severity, and back", async () => {
    const { page } = await reader.open(html);
    const asPrinted = await shown(page, "findings");
    await page.select("#findings [data-order]", "figure-count descending");
    const counts = await page.$$eval("#findings [data-group]", (groups) =>
      groups.map((group) =>
        [...group.querySelectorAll("[data-item]")].map((card) =>
          Number(card.getAttribute("data-figure-count")),
        ),
      ),
    );
    expect(counts).toEqual(counts.map((group) => group.toSorted((a, b) => b - a)));
    await page.select("#findings [data-order]", "");
    expect(await shown(page, "findings")).toEqual(asPrinted);
  });
});

describe("files from the page", () => {
  const fetched = async (
    page: Page,
    downloads: string,
    button: string,
  ): Promise<{ name: string; text: string }> => {
    const before = new Set(existsSync(downloads) ? readdirSync(downloads) : []);
    await page.$eval(button, (element) => element.click());
    for (;;) {
      const name = existsSync(downloads)
        ? readdirSync(downloads).find((file) => !before.has(file) && !file.endsWith(".crdownload"))
        : undefined;
      if (name !== undefined) return { name, text: readFileSync(join(downloads, name), "utf8") };
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };

  test("the register comes whole as CSV, as printed, whatever is filtered and sorted", async () => {
    const { page, downloads, complaints } = await reader.open(html);
    await search(page, "register", "rudaw");
    await page.click("#register thead th:first-child button");
    const { name, text } = await fetched(page, downloads, "#register [data-download=csv]");
    expect(name).toBe("iraq-activists-register.csv");
    expect(text.startsWith("\ufeff")).toBe(true);
    const rows = parse(text, { columns: true, bom: true }) as Record<string, string>[];
    expect(rows).toHaveLength(bundled.figures.length);
    expect(rows.find(({ id }) => id === "rudaw-missing")).toEqual({
      id: "rudaw-missing",
      low: "76",
      high: "76",
      "as-of": "2021-05-31",
      Indicator: "People who went missing",
      "As printed": "Seventy-six; 76",
      "Who and where": "activists and protesters; Iraq",
      Period: "October 2019 to May 2021",
      Source: "Rudaw 2021, par. 18",
      "Credited to": "Iraqi High Commission for Human Rights",
      Findings: expect.stringMatching(/^\d/),
    });
    expect(complaints).toEqual([]);
  });

  test("every chart comes as data and as a picture, and every table as data", async () => {
    const { page, downloads } = await reader.open(html);
    const count = (selector: string) => page.$$eval(selector, (found) => found.length);
    expect(await count("figure.chart")).toBeGreaterThan(3);
    for (const place of [".card", "figure.chart:not(.card *)"]) {
      expect(await count(`${place} [data-download=svg]`)).toBe(await count(`${place}:has(svg[role=img])`));
      expect(await count(`${place} [data-download=csv]`)).toBe(await count(`${place}:has(table)`));
    }
    expect(await count("[data-download=csv]:not(.card *, figure.chart *)")).toBe(
      await count("table:not(.card *, figure.chart *)"),
    );
    expect(await count(".card table")).toBe(await count(".card:has(table)"));
    const chart = await page.$eval("figure.chart:has(table)", ({ id }) => id);
    const { name, text } = await fetched(page, downloads, `#${chart} [data-download=svg]`);
    expect(name).toBe(`iraq-activists-${chart}.svg`);
    const picture = await reader.open(text, { kind: "svg" });
    const [heading] = await page.$$eval(`#${chart} :is(h3, h4)`, (found) =>
      found.map(({ textContent }) => textContent),
    );
    expect(await picture.page.$eval("svg > title", ({ textContent }) => textContent)).toBe(heading);
    expect(picture.complaints).toEqual([]);
  });
});

describe("a page", () => {
  test("has no controls where no scripts run, and everything else", async () => {
    const { page } = await reader.open(html, { scripts: false });
    const client = await page.createCDPSession();
    const { root } = await client.send("DOM.getDocument", { depth: -1, pierce: false });
    const { nodeIds } = await client.send("DOM.querySelectorAll", {
      nodeId: root.nodeId,
      selector: "button, input, select",
    });
    expect(nodeIds).toEqual([]);
    const rows = await client.send("DOM.querySelectorAll", {
      nodeId: root.nodeId,
      selector: "#register [data-item]",
    });
    expect(rows.nodeIds).toHaveLength(bundled.figures.length);
  });

  test("prints whole and as printed, whatever is filtered and sorted, without controls and with folded data", async () => {
    const { page } = await reader.open(html);
    const asPrinted = await shown(page, "register");
    await page.click("#register thead th:first-child button");
    await page.click("#register thead th:first-child button");
    await search(page, "register", "rudaw");
    const onScreen = await shown(page, "register");
    await page.emulateMediaType("print");
    await page.evaluate("dispatchEvent(new Event('beforeprint'))");
    expect(await shown(page, "register")).toEqual(asPrinted);
    const left = await page.$$eval(
      "button:not(.sort), input, select",
      (controls) => controls.filter((control) => control.checkVisibility()).length,
    );
    expect(left).toBe(0);
    expect(await page.$eval("details table", (table) => table.checkVisibility())).toBe(true);
    await page.emulateMediaType("screen");
    await page.evaluate("dispatchEvent(new Event('afterprint'))");
    expect(await shown(page, "register")).toEqual(onScreen);
  });

  test("counts in the digits and words of its language", async () => {
    const own = briefingOf(bundled, { catalogue: arabic });
    const { page } = await reader.open(own.html);
    const count = bundled.figures.length;
    expect(await status(page, "register")).toBe(`المعروض: ${count} من ${count}`);
  });
});
