import { expect, it } from "vitest";
import { planCharts } from "../../src/chart/charts.ts";
import { openStudio } from "../../src/chart/studio.ts";
import { readTheme } from "../../src/chart/theme.ts";
import { editionOf } from "../../src/model/edition.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { fonts, look, registerOf, theme } from "./drawn.ts";
import { plainWords } from "./plain-words.ts";
import { everyQualifier } from "./registers.ts";

const dataset = await registerOf(everyQualifier);
const edition = editionOf(auditDataset(dataset), {});
const { plans } = planCharts(edition, plainWords(dataset), look);
const [first, second] = plans;
if (!first || !second) throw new Error("no charts");

it("a chart that is like one before looks like it, whichever issue it is in", async () => {
  const own = [...fonts];
  const once = await openStudio(readTheme(theme), own).draw("once", first.spec);
  const again = await openStudio(readTheme(theme), own).draw("again", structuredClone(first.spec));
  const elsewhere = await openStudio(readTheme(theme), [...fonts]).draw("elsewhere", first.spec);
  expect(again).toBe(once);
  expect(elsewhere).toBe(once);
});

it("other data and another theme are other pictures", async () => {
  const { draw } = openStudio(readTheme(theme), fonts);
  const once = await draw("once", first.spec);
  expect(await draw("other", second.spec)).not.toBe(once);
  const dark = { ...(theme as object), background: "#123456" };
  expect(await openStudio(readTheme(dark), fonts).draw("dark", first.spec)).toContain("#123456");
});

it("a chart that cannot be drawn fails each time, and the next is drawn", async () => {
  const { draw } = openStudio(readTheme(theme), fonts);
  const broken = { ...first.spec, data: { url: "https://example.org/data.json" } };
  for (const id of ["once", "twice"])
    await expect(draw(id, broken)).rejects.toMatchObject({ code: "chart-failed" });
  expect(await draw("next", first.spec)).toContain("<svg");
});
