import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import type { Chart } from "../../src/chart/chart.ts";
import { loadDataset } from "../../src/load/dataset.ts";
import { folderAt } from "../folder.ts";
import { chartsOf, registerOf } from "./drawn.ts";
import { misplacedIn, textsOf } from "./read-svg.ts";
import { crowded, everyQualifier, extremes, identities, inArabic, revised, single } from "./registers.ts";

const onDisk = (path: string) => loadDataset(path, folderAt(resolve(import.meta.dirname, "../..", path)));

const registers = {
  "every qualifier": () => registerOf(everyQualifier),
  "forty sources with long names": () => registerOf(crowded),
  "zeros and billions": () => registerOf(extremes),
  revisions: () => registerOf(revised),
  identities: () => registerOf(identities),
  "labels in Arabic": () => registerOf(inArabic),
  "the bundled dataset": () => onDisk("datasets/iraq-activists"),
  "an invented dataset": () => onDisk("tests/datasets-invented/karvelia-floods"),
};

describe.each(Object.entries(registers))("charts of %s", (_, register) => {
  it.each(["ltr", "rtl"] as const)("keep every text apart and inside (%s)", async (direction) => {
    const charts = await chartsOf(await register(), direction);
    expect(charts.length).toBeGreaterThan(0);
    for (const { id, svg } of charts)
      expect({ id, misplaced: misplacedIn(svg) }).toEqual({ id, misplaced: [] });
  });

  it("are one image each, with a title and a description, and refer to nothing", async () => {
    for (const { svg, title, description } of await chartsOf(await register())) {
      expect(svg).toMatch(
        /^<svg xmlns="http:\/\/www\.w3\.org\/2000\/svg"[^>]* role="img" aria-label="[^"]+"/,
      );
      expect(svg.match(/ (role|aria-[a-z]+)=/g)).toHaveLength(2);
      expect(svg).toContain("<title>");
      expect(svg).toContain("<desc>");
      expect(svg).not.toMatch(
        /<(script|style|image|a|use|foreignObject)\b|\s(id|class|style|href|xlink:href|on\w+)=/,
      );
      expect(svg).not.toContain("url(");
      expect(title).not.toBe("");
      expect(description).not.toBe("");
    }
  });

  it("have tables whose rows fit their headers, and ids of their own", async () => {
    const charts = await chartsOf(await register());
    expect(new Set(charts.map(({ id }) => id)).size).toBe(charts.length);
    for (const { table } of charts) {
      expect(table.rows.length).toBeGreaterThan(0);
      for (const row of table.rows) expect(row).toHaveLength(table.header.length);
    }
  });
});

describe("charts", () => {
  it("say every figure's value in the picture, in the description and in the table", async () => {
    const [chart] = await chartsOf(await registerOf(everyQualifier));
    for (const value of [
      "34",
      "at least 36",
      "more than 20",
      "at most 50",
      "about 30",
      "25 to 40",
      "“dozens”",
    ]) {
      expect(textsOf(chart?.svg ?? "").map(({ text }) => text)).toContain(value);
      expect(chart?.description.toLowerCase()).toContain(value);
      expect(chart?.table.rows.flat()).toContain(value);
    }
  });

  it("are not drawn of a single figure", async () => {
    expect(await chartsOf(await registerOf(single))).toEqual([]);
  });

  it("are not drawn of one source’s figures at several dates, but over time", async () => {
    const figures = [110, 120].map((value, index) => ({ value, period: `2020-01-01/2020-03-0${index + 1}` }));
    expect((await chartsOf(await registerOf({ figures }))).map(({ id }) => id)).toEqual(["timeline-deaths"]);
  });

  it("do not depend on the order of rows", async () => {
    const mixed = {
      ...everyQualifier,
      figures: everyQualifier.figures.map((row, index) => ({ id: `f${index}`, ...row })).toReversed(),
    };
    expect(drawn(await chartsOf(await registerOf(mixed)))).toEqual(
      drawn(await chartsOf(await registerOf(everyQualifier))),
    );
  });

  it("show what a source prints as text, whatever it is", async () => {
    const title = `<script>alert("x")</script> & <b>'`;
    const dataset = await registerOf({
      figures: [{ value: 1 }, { value: 2 }],
      sources: [{ id: "first", title, published: "2021" }],
    });
    for (const { svg } of await chartsOf(dataset)) {
      expect(svg).not.toContain("<script");
      expect(svg).not.toContain("<b>");
    }
  });
});

const drawn = (charts: readonly Chart[]) => charts.map(({ svg, table, title }) => ({ svg, table, title }));

describe("a source that counts every day", () => {
  it("has its latest figures beside those of others, and its course in a timeline", async () => {
    const charts = await chartsOf(await onDisk("datasets/lebanon-casualties"));
    const compared = charts.filter(({ id }) => id.startsWith("interval-killed"));
    expect(compared.map(({ id, subtitle }) => [id, /only the latest$/.test(subtitle)])).toEqual([
      ["interval-killed", true],
      ["interval-killed-since-last-report", true],
    ]);
    expect(compared[0]?.table.rows.map(([, figure]) => figure)).toEqual(["4,047", "8,393", "4,346"]);
    const courses = charts.filter(({ id }) => id.startsWith("timeline-killed"));
    expect(courses.length).toBeGreaterThan(1);
    const said = charts.filter(({ id }) => id.startsWith("interval")).map(({ title }) => title);
    expect(said[0]).toMatch(/^Killed: 8,393 by .*2026/);
    for (const title of said) expect(title).not.toContain("no two sources");
    // A hundred marks set aside one by one would stand a year before their dates.
    for (const { svg } of courses) expect(svg).not.toContain("a little before their date");
  });

  it("is built alike from one issue to the next, however many its reports have become", async () => {
    const lebanon = await onDisk("datasets/lebanon-casualties");
    for (const knownBy of ["2024-03", "2024-08", "2024-09", "2024-10", "2024-11"]) {
      const charts = await chartsOf(lebanon, "ltr", { knownBy });
      expect(charts.some(({ id }) => id === "timeline-killed")).toBe(true);
      // One source has one running total and one run of periods: nothing to set side by side but the phase and the whole.
      for (const { title, table } of charts.filter(({ id }) => id.startsWith("interval"))) {
        expect(title).not.toMatch(/part \d/);
        expect(table.rows.length).toBeLessThanOrEqual(3);
      }
    }
  });
});
