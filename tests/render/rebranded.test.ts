import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { editionFor } from "../../src/pipeline.ts";
import { readLook, renderEdition } from "../../src/press.ts";
import { axeFindings } from "./axe.ts";
import { bundled } from "./briefing.ts";
import { openReader } from "./reader.ts";

const reader = await openReader();
const folder = fileURLToPath(new URL("../../templates/examples/rebranded", import.meta.url));
const words = wordsFor(bundled, english);
const briefingWith = async (template?: string) =>
  renderEdition(editionFor(bundled), words, await readLook(template));
const own = await briefingWith(folder);
const plain = await briefingWith();
const brand = "#6b1d45";

test("the re-branded example has its colours, its logo and its charts", () => {
  expect(own.page.html).toContain(`--brand: ${brand}`);
  expect(own.page.html).toMatch(/<p class="masthead"><svg viewBox="0 0 36 36"/);
  const colours = (svg: string) => new Set(svg.match(/#[0-9a-f]{6}/g));
  expect(own.charts.length).toBe(plain.charts.length);
  const ours = new Set(plain.charts.flatMap(({ svg }) => [...colours(svg)]));
  const theirs = new Set(own.charts.flatMap(({ svg }) => [...colours(svg)]));
  // Whatever a chart gives the bundled colour, the example gives the house's: nothing is forgotten.
  expect(ours).toContain("#12395b");
  expect(theirs).not.toContain("#12395b");
  expect(theirs).toContain(brand);
});

test("it differs in nothing but its look", () => {
  const text = (html: string) =>
    html.replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, "").replace(/<p class="masthead">.*\n/, "");
  expect(text(own.page.html).replace(/\n+/g, "\n")).toBe(text(plain.page.html).replace(/\n+/g, "\n"));
});

test.each([false, true])("axe finds nothing in it, dark %s", async (dark) => {
  const { page, complaints } = await reader.open(own.page.html, { dark });
  expect(await axeFindings(page)).toEqual([]);
  expect(complaints).toEqual([]);
  const [red = 0, green = 0, blue = 0] = (
    await page.$eval("h2", (heading) => heading.ownerDocument.defaultView.getComputedStyle(heading).color)
  )
    .match(/\d+/g)
    .map(Number);
  expect([red, green, blue]).toEqual(dark ? [240, 169, 203] : [107, 29, 69]);
});
