import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { describe, expect, test } from "vitest";
import { silentLog } from "../../src/platform/log.ts";
import { thisMachine } from "../../src/platform/machine.ts";
import { openPrinter } from "../../src/platform/printer.ts";
import { briefingOf, chart } from "./briefing.ts";
import { hostileDataset, hostileText, unwieldyText } from "./hostile.ts";
import { type OpenPage, openReader } from "./reader.ts";

const reader = await openReader();

const pageOf = async (text: string): Promise<string> => {
  const table = { header: [text], rows: [[text, text]] };
  const charts = [{ ...chart, title: text, subtitle: text, sourceLine: text, table }];
  return briefingOf(await hostileDataset(text), { charts }).html;
};

/** Uses all that a reader can use. */
async function useAll({ page }: OpenPage, words: string): Promise<void> {
  for (const input of await page.$$("input")) await input.type(words.slice(0, 60));
  for (const reset of await page.$$("[data-reset]")) await reset.evaluate((button) => button.click());
  await page.$$eval("select", (choices) => {
    for (const choice of choices)
      for (const option of choice.options) {
        choice.value = option.value;
        choice.dispatchEvent(new choice.ownerDocument.defaultView.Event("input", { bubbles: true }));
        choice.dispatchEvent(new choice.ownerDocument.defaultView.Event("change", { bubbles: true }));
      }
  });
  await page.$$eval("button, summary", (buttons) => {
    for (const button of buttons) button.click();
  });
  await page.$$eval('a[href^="#"]', (links) => {
    for (const link of links) link.click();
  });
  await page.waitForNetworkIdle({ idleTime: 100 });
}

describe("a hostile dataset in a reader’s browser", () => {
  test.each([
    ["that breaks out of what forgets to escape it", hostileText],
    ["that is unwieldy", unwieldyText],
  ])("text %s does nothing, whatever the reader does", async (_, text) => {
    const opened = await reader.open(await pageOf(text));
    await useAll(opened, text);
    expect(opened.complaints).toEqual([]);
    const strange = await opened.page.$$eval(
      "main :is(script, img, iframe, object, embed, form, base, link, meta), [onerror], [onload], [onclick], a[href^=javascript], a[href^=data]",
      (found) => found.map(({ outerHTML }) => outerHTML),
    );
    expect(strange).toEqual([]);
  });

  test("text is there to be read, as it was written", async () => {
    const { page } = await reader.open(await pageOf(hostileText));
    const told = await page.$eval("#register tbody q", ({ textContent }) => textContent);
    expect(told).toContain("<script>alert('x')</script>");
    expect(told).toContain("{{ 7 | times: 6 }}{% raw %}");
    const narrative = await page.$eval("#narrative", ({ textContent }) => textContent);
    expect(narrative).toContain("<script>alert('x')</script>");
    expect(narrative).toContain('<a href="javascript:alert(1)">go</a>');
    expect(narrative).not.toContain("[figure:f1]");
    expect(await page.$eval("h1", (heading) => heading.checkVisibility())).toBe(true);
  });

  test.each([320, 390, 1280])(
    "a word of a thousand letters does not widen a page of %d pixels",
    async (width) => {
      const { page } = await reader.open(await pageOf(unwieldyText), { width });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBe(width);
    },
  );
});

test("a word of a thousand letters does not leave a printed page", async () => {
  const printer = await openPrinter({ machine: thisMachine(), log: silentLog, running: new Set() });
  try {
    const printed = await printer.print(await pageOf(unwieldyText));
    const task = getDocument({ data: Uint8Array.from(printed), verbosity: 0 });
    const pdf = await task.promise;
    for (let number = 1; number <= pdf.numPages; number += 1) {
      const page = await pdf.getPage(number);
      const { width } = page.getViewport({ scale: 1 });
      const { items } = await page.getTextContent();
      const edges = items.flatMap((item) =>
        "str" in item && item.str.trim() !== ""
          ? [Number(item.transform[4]), Number(item.transform[4]) + item.width]
          : [],
      );
      // The margins, half a millimetre less.
      expect(Math.min(...edges)).toBeGreaterThan(49);
      expect(Math.max(...edges)).toBeLessThan(width - 49);
    }
    await task.destroy();
  } finally {
    await printer.close();
  }
});
