import type { TopLevelSpec } from "vega-lite";
import { beforeAll, describe, expect, it } from "vitest";
import { type Draw, openDrawing } from "../../src/chart/draw.ts";
import { readTheme } from "../../src/chart/theme.ts";
import { typefaceOf } from "../../src/model/typeface.ts";
import { fonts, theme } from "./drawn.ts";

let draw: Draw;
beforeAll(async () => {
  draw = openDrawing(readTheme(theme), typefaceOf(fonts));
});

const point = (data: object, encoding: object = {}): TopLevelSpec =>
  ({
    width: 100,
    height: 100,
    data,
    mark: "point",
    encoding: { x: { field: "x", type: "quantitative" }, ...encoding },
  }) as TopLevelSpec;

describe("drawing", () => {
  it("draws data that stand in the specification", async () => {
    expect(await draw("points", point({ values: [{ x: 1 }, { x: 2 }] }))).toMatch(/^<svg /);
  });

  it.each([
    ["an address", point({ url: "https://example.org/data.json" })],
    ["a file", point({ url: "file:///etc/hostname" })],
    ["a link", point({ values: [{ x: 1 }] }, { href: { value: "https://example.org" } })],
    [
      "an image",
      { ...point({ values: [{ x: 1 }] }, { url: { value: "x.png" } }), mark: "image" } as TopLevelSpec,
    ],
    [
      "an address in a transform",
      {
        ...point({ values: [{ x: 1 }] }),
        transform: [{ lookup: "x", from: { data: { url: "x.csv" }, key: "x", fields: ["y"] } }],
      } as TopLevelSpec,
    ],
  ])("refuses %s", async (_, spec) => {
    await expect(draw("points", spec)).rejects.toMatchObject({
      code: "chart-failed",
      facts: { chart: "points", reason: expect.stringContaining("anything outside it") },
    });
  });

  it("takes a warning for an error", async () => {
    const spec = point(
      { values: [{ x: 1 }] },
      { x: { field: "x", type: "quantitative", scale: { type: "log", zero: true } } },
    );
    await expect(draw("points", spec)).rejects.toMatchObject({ code: "chart-failed" });
  });

  it("leaves Vega's own measuring as it was", async () => {
    const { textMetrics } = await import("vega");
    const before = textMetrics.width;
    await draw("points", point({ values: [{ x: 1 }] }));
    await draw("broken", point({ url: "x" })).catch(() => {});
    expect(textMetrics.width).toBe(before);
  });
});

describe("a theme", () => {
  it.each([
    ["no object", null],
    ["no width", { font: "IBM Plex Sans", view: {}, style: {} }],
    ["no styles", { font: "IBM Plex Sans", view: { continuousWidth: 640 } }],
  ])("with %s is refused", (_, broken) => {
    expect(() => readTheme(broken)).toThrow(expect.objectContaining({ code: "template-broken" }));
  });

  it("without the size of a text that has to be measured is refused", () => {
    const read = readTheme({ font: "x", view: { continuousWidth: 640 }, style: { value: {} } });
    expect(() => read.text("value")).toThrow(expect.objectContaining({ code: "template-broken" }));
  });
});
