import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { load } from "../../src/pipeline.ts";
import { briefingOf } from "./briefing.ts";
import { seen } from "./parts.ts";
import { openReader } from "./reader.ts";

const folder = fileURLToPath(new URL("../datasets-invented/karvelia-floods", import.meta.url));
const dataset = await load(folder);
const { html } = briefingOf(dataset, { charts: [] });

/** The notes of a page on what scope explains. */
const notesOf = (page: string): string =>
  page.split("Explained by scope</h4>")[1]?.split('<div class="note-type">')[0] ?? "";

describe("notes that say only that things differ in kind", async () => {
  const reader = await openReader();

  test("are folded together with their number, and no other note is", () => {
    const notes = notesOf(html);
    const [shown = "", folded = ""] = notes.split("<details");
    expect(seen(folded)).toContain("7 more notes say only that two sources count different things.");
    expect(folded.match(/<li /g)).toHaveLength(7);
    expect(
      seen(folded).match(/they count different things|the first counts more than the second/g),
    ).toHaveLength(7);
    expect(seen(shown)).not.toMatch(/count different things\.? Figures/);
    expect(seen(shown)).toContain("they count nearly the same people, not the same");
    expect(seen(shown)).toContain("it starts counting earlier");
    expect(seen(shown)).toContain("They stand in the edition for screens.");
  });

  test("point to the PDF's attachment where there is one", () => {
    const { html: both } = briefingOf(
      { ...dataset, settings: { ...dataset.settings, formats: ["html", "pdf"] } },
      { charts: [] },
    );
    expect(seen(notesOf(both))).toContain("All are in audit.json, attached to the PDF.");
  });

  test("stand one by one where they are few", () => {
    const ids = ["dispatch-farmers", "dispatch-farmers-again", "relief-drowned-may"];
    const few = { ...dataset, figures: dataset.figures.filter(({ id }) => ids.includes(id)) };
    const notes = notesOf(briefingOf(few, { charts: [] }).html);
    expect(seen(notes)).toContain("they count different things.");
    expect(notes.includes("<details")).toBe(false);
  });

  test("are unfolded for whoever searches them, filters or follows a link, and on paper keep their numbers", async () => {
    const { page } = await reader.open(html);
    const isOpen = () => page.$eval("[data-folded]", (folded) => folded.hasAttribute("open"));
    expect(await isOpen()).toBe(false);
    await page.type("#findings search input", "affected");
    expect(await isOpen()).toBe(true);
    const isSeen = (selector: string) =>
      page.$$eval(selector, (all) => all.map((each) => each.checkVisibility()));
    expect((await isSeen("[data-folded] li")).filter(Boolean)).toHaveLength(1);
    await page.click("#findings [data-reset]");
    await page.type("#findings search input", "nothing says this");
    expect(await isSeen("[data-folded]")).toEqual([false]);
    await page.click("#findings [data-reset]");
    await page.emulateMediaType("print");
    expect(await isSeen("[data-folded] .number")).toEqual(Array(7).fill(true));
    expect(await isSeen("[data-folded] li div")).toEqual(Array(7).fill(false));
  });

  test("are found by a link to one of them", async () => {
    const { page } = await reader.open(html);
    const anchor = await page.$eval("[data-folded] li", ({ id }) => id);
    await page.evaluate(`location.hash = "${anchor}"`);
    await expect.poll(() => page.$eval("[data-folded] li", (note) => note.checkVisibility())).toBe(true);
  });
});
