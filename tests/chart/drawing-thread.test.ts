import { afterAll, expect, it } from "vitest";
import { planCharts } from "../../src/chart/charts.ts";
import { openDrawing } from "../../src/chart/draw.ts";
import { drawingIn, work } from "../../src/chart/drawing-thread.ts";
import { rehearsal } from "../../src/chart/rehearsal.ts";
import { readTheme } from "../../src/chart/theme.ts";
import { typefaceOf } from "../../src/model/typeface.ts";
import { editionFor } from "../../src/pipeline.ts";
import { openThread } from "../../src/platform/thread.ts";
import { fonts, look, registerOf, theme } from "./drawn.ts";
import { plainWords } from "./plain-words.ts";
import { everyQualifier } from "./registers.ts";

const thread = openThread(work);
afterAll(() => thread.close());

const openings = [openDrawing, drawingIn(thread)] as const;
const [here, there] = openings.map((open) => open(readTheme(theme), typefaceOf(fonts)));
if (!here || !there) throw new Error("no drawing");

it("a thread draws the same pictures", async () => {
  const dataset = await registerOf(everyQualifier);
  const { plans } = planCharts(editionFor(dataset), plainWords(dataset), look);
  expect(plans.length).toBeGreaterThan(2);
  const drawn = (draw: typeof here) => Promise.all(plans.map(({ id, spec }) => draw(id, spec)));
  expect(await drawn(there)).toEqual(await drawn(here));
});

it("fails as drawing here does, and draws what comes after", async () => {
  const broken = { data: { url: "https://example.org/data.json" }, mark: "point" } as const;
  const failure = async (draw: typeof here) => draw("one", broken).catch((error: unknown) => error);
  const expected = await failure(here);
  expect(expected).toMatchObject({ code: "chart-failed", facts: { chart: "one" } });
  expect(await failure(there)).toEqual(expected);
  expect(await there("two", { data: { values: [{}] }, mark: "point" })).toContain("<svg");
});

it("rehearses with what charts are made of, and Vega doubts none of it", async () => {
  const svg = await here("rehearsal", rehearsal);
  const marks = [...svg.matchAll(/class="mark-([a-z]+) role-(?:mark|axis-label)/g)].map(([, mark]) => mark);
  expect(new Set(marks)).toEqual(new Set(["rule", "rect", "symbol", "line", "text"]));
});
