import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { folderWith, told } from "../cli/comparing.ts";
import { axeFindings } from "./axe.ts";
import { openReader } from "./reader.ts";

const reader = await openReader();

const left = `id,name,place,killed,"<b>note</b>"
1,Ahmad Ali,Basra,34,seen by two
2,علي حسن,البصرة,12,"<script>alert(1)</script> and ""more"""
3,Omar,Karbala,7,same
4,Layla,Basra,2,{{ 1 | plus: 1 }}
`;
const right = `id,name,place,killed,"<b>note</b>"
1,Ahmad Ali ,Basra,36,seen by three
2,علي حسين,البصرة,12,"<script>alert(2)</script> and ""more"""
3,Omar,Karbala,7,same
5,Zaynab,Najaf,1,"</td><img src=x onerror=alert(3)>"
`;

/** The page about the two tables above. */
async function page(...options: readonly string[]): Promise<string> {
  const folder = folderWith({ "left.csv": left, "right<i>.csv": right });
  const paths = [join(folder, "left.csv"), join(folder, "right<i>.csv")];
  const { status, stdout, stderr } = await told([
    "compare",
    ...paths,
    "--on",
    "id",
    "--format",
    "html",
    ...options,
  ]);
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  return stdout;
}

describe("axe finds nothing", () => {
  test.each([
    { language: "en", dark: false, width: 1280 },
    { language: "en", dark: true, width: 390 },
    { language: "ar", dark: false, width: 390 },
    { language: "ckb", dark: true, width: 1280 },
  ])("$language, dark $dark, $width wide", async ({ language, ...view }) => {
    const opened = await reader.open(await page("--lang", language), view);
    expect(await axeFindings(opened.page)).toEqual([]);
    expect(opened.complaints).toEqual([]);
    const isTooWide = await opened.page.evaluate(
      "document.documentElement.scrollWidth > document.documentElement.clientWidth",
    );
    expect(isTooWide).toBe(false);
  });
});

describe("on the page", () => {
  test("what differs is marked within each cell, in letters and numbers alike", async () => {
    const opened = await reader.open(await page(), { scripts: false });
    const marked = (name: string) =>
      opened.page.$$eval(`#rows ${name}`, (elements) => elements.map(({ textContent }) => textContent));
    expect(await marked("del")).toEqual(expect.arrayContaining(["two"]));
    expect(await marked("ins")).toEqual(expect.arrayContaining(["three", "·"]));
    const lines = (await opened.page.evaluate(
      `[...document.querySelectorAll("ins")].map((element) => getComputedStyle(element).textDecorationLine)`,
    )) as string[];
    expect(new Set(lines)).toEqual(new Set(["underline"]));
  });

  test("a table’s texts stay texts", async () => {
    const opened = await reader.open(await page());
    expect(opened.complaints).toEqual([]);
    expect(await opened.page.$$("img")).toEqual([]);
    const text = await opened.page.$eval("main", ({ textContent }) => textContent);
    for (const said of ["<script>alert(1)</script>", "{{ 1 | plus: 1 }}", "onerror=alert(3)", "<b>note</b>"])
      expect(text).toContain(said);
  });

  test("rows are searched and chosen, by keyboard alone", async () => {
    const opened = await reader.open(await page());
    const keys = () =>
      opened.page.$$eval("#rows [data-item]", (items) =>
        items.filter((item) => item.checkVisibility()).map((item) => item.querySelector("th")?.textContent),
      );
    expect(await keys()).toEqual(["1", "2", "4", "5"]);
    await opened.page.focus("#rows input");
    await opened.page.keyboard.type("حسين");
    expect(await keys()).toEqual(["2"]);
    expect(await opened.page.$eval("[data-count]", ({ textContent }) => textContent)).toBe("Shown: 1 of 4");
    await opened.page.keyboard.press("Escape");
    await opened.page.select("#rows [data-filter=change]", "right");
    expect(await keys()).toEqual(["5"]);
    await opened.page.select("#rows [data-filter=change]", "");
    await opened.page.select("#rows [data-filter=columns]", "c2");
    expect(await keys()).toEqual(["1"]);
  });

  test("a word is found across what is marked in it", async () => {
    const opened = await reader.open(await page());
    await opened.page.type("#rows input", "Ali·");
    expect(await opened.page.$eval("[data-count]", ({ textContent }) => textContent)).toBe("Shown: 1 of 4");
  });
});

test("a page that has not all rows says so, and how to have them", async () => {
  const html = await page("--limit", "2");
  expect(html).toContain("the first 2 of 4 rows that differ");
  expect(html).toContain("--limit 4");
  expect(html.match(/<tbody data-item/g)).toHaveLength(2);
});

test("the same tables give the same page", async () => {
  const pages = await Promise.all([page(), page()]);
  expect(pages[0].replaceAll(/recount-test-\w+/g, "")).toBe(pages[1].replaceAll(/recount-test-\w+/g, ""));
});
