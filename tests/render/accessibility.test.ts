import { describe, expect, test } from "vitest";
import { catalogueOf, languages } from "../../src/messages/languages.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionFor } from "../../src/pipeline.ts";
import { renderEdition } from "../../src/press.ts";
import { axeFindings } from "./axe.ts";
import { bundled, look } from "./briefing.ts";
import { openReader, type View } from "./reader.ts";

const reader = await openReader();

/** Whole briefings, changes and all, in every language. */
const pages = new Map(
  await Promise.all(
    languages.map(async (language) => {
      const words = wordsFor(bundled, await catalogueOf(language));
      const { page } = await renderEdition(editionFor(bundled, { since: "2021-07-05" }), words, look);
      return [language, page.html] as const;
    }),
  ),
);
const english = pages.get("en") ?? "";

describe("axe finds nothing, with every control in use", () => {
  // Colours do not depend on the width.
  const views = languages.flatMap((language) => [
    { language, dark: false, width: 1280 },
    { language, dark: true, width: 1280 },
    { language, dark: false, width: 390 },
  ]);
  test.each(views)("$language, dark $dark, $width wide", async ({ language, ...view }) => {
    const { page, complaints } = await reader.open(pages.get(language) ?? "", view);
    await page.$$eval("details", (folded) => {
      for (const details of folded) details.open = true;
    });
    // Dates and numbers of most rows have it: the toolbar tells a choice, and little is hidden.
    await page.type("#register input", "1");
    await page.$eval("#register thead button", (button) => button.click());
    expect(await axeFindings(page)).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("the keyboard alone", () => {
  test("reaches everything that can be reached, in the order of the page, and leaves it again", async () => {
    const { page } = await reader.open(english);
    const marked = await page.$$eval("a[href], button, input, select, summary, [tabindex='0']", (elements) =>
      elements
        .filter((element) => element.checkVisibility())
        .map((element, index) => {
          element.setAttribute("data-stop", String(index));
          return index;
        }),
    );
    expect(marked.length).toBeGreaterThan(200);
    const stops: { stop: number; isSeen: boolean }[] = [];
    for (const _ of marked) {
      await page.keyboard.press("Tab");
      stops.push(
        (await page.evaluate(`(() => {
          const element = document.activeElement;
          const { top, bottom, width } = element.getBoundingClientRect();
          const { outlineStyle, outlineWidth } = getComputedStyle(element);
          return {
            stop: Number(element.getAttribute("data-stop") ?? -1),
            isSeen: width > 0 && bottom > 0 && top < innerHeight && outlineStyle !== "none" && parseFloat(outlineWidth) >= 2,
          };
        })()`)) as { stop: number; isSeen: boolean },
      );
    }
    expect(stops.map(({ stop }) => stop)).toEqual(marked);
    expect(stops.filter(({ isSeen }) => !isSeen)).toEqual([]);
  });

  test("skips to the text, filters, sorts and unfolds", async () => {
    const { page } = await reader.open(english);
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.className")).toBe("skip");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    expect(await page.evaluate("document.activeElement.closest('main')?.id")).toBe("main");
    await page.focus("#register [data-filter=source]");
    await page.keyboard.press("ArrowDown");
    expect(await page.$eval("#register [role=status]", ({ textContent }) => textContent)).not.toContain(
      `${bundled.figures.length} of`,
    );
    await page.focus("#register [data-reset]");
    await page.keyboard.press("Space");
    expect(await page.evaluate("document.activeElement.matches('#register input')")).toBe(true);
    await page.focus("#register thead button");
    await page.keyboard.press("Enter");
    expect(await page.$$eval("#register [aria-sort=ascending]", ({ length }) => length)).toBe(1);
    await page.focus("summary");
    await page.keyboard.press("Enter");
    expect(await page.$eval("details", ({ open }) => open)).toBe(true);
  });
});

describe("whoever hears the page", () => {
  const roles = async (view: View): Promise<Record<string, number>> => {
    const { page } = await reader.open(english, view);
    const client = await page.createCDPSession();
    const { nodes } = await client.send("Accessibility.getFullAXTree");
    const told = nodes.filter(({ ignored }) => !ignored).map(({ role }) => String(role?.value));
    const ofTables = ["table", "row", "rowheader", "cell"];
    return Object.fromEntries(ofTables.map((name) => [name, told.filter((role) => role === name).length]));
  };

  test("is told of tables as tables, on narrow screens too", async () => {
    const wide = await roles({});
    expect(wide.table).toBeGreaterThan(10);
    const narrow = await roles({ width: 390 });
    expect(narrow).toEqual(wide);
  });
});

describe("on a narrow screen", () => {
  test.each([320, 390])("of %d pixels nothing widens the page", async (width) => {
    for (const html of pages.values()) {
      const { page } = await reader.open(html, { width });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    }
  });
});

test.each(languages)("a briefing with everything in it is small enough for a mail: %s", (language) => {
  expect(Buffer.byteLength(pages.get(language) ?? "")).toBeLessThanOrEqual(600_000);
});
