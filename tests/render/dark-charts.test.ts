import { PNG } from "pngjs";
import { expect, test } from "vitest";
import { briefingOf, bundled, look } from "./briefing.ts";
import { openReader } from "./reader.ts";

const theme = look.templates.get("chart-theme.json") ?? "";
const colours = [...new Set(theme.match(/#[0-9a-f]{6}\b/gi))].filter((colour) => colour !== "#ffffff");
const reader = await openReader();
const { html } = briefingOf(bundled);

type Pixel = readonly [red: number, green: number, blue: number];

const luminance = (pixel: Pixel): number => {
  const [red = 0, green = 0, blue = 0] = pixel.map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
};
const contrast = (a: Pixel, b: Pixel): number => {
  const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].toSorted((x, y) => x - y);
  return (lighter + 0.05) / (darker + 0.05);
};

/** How each colour of the theme stands out from the ground of a chart, with what is hollow last. */
async function contrasts(dark: boolean): Promise<readonly number[]> {
  const { page } = await reader.open(html, { dark });
  const squares = [...colours, "#ffffff"].map(
    (colour, index) => `<rect x="${index * 10}" width="10" height="10" fill="${colour}"/>`,
  );
  const width = squares.length * 10;
  const picture = await page.waitForSelector(".picture svg");
  await picture?.evaluate(
    (svg, [inner, wide]) => {
      svg.setAttribute("viewBox", `0 0 ${wide} 20`);
      svg.setAttribute("width", `${wide}`);
      svg.setAttribute("height", "20");
      svg.innerHTML = inner;
    },
    [squares.join(""), String(width)] as const,
  );
  const { data } = PNG.sync.read(Buffer.from((await picture?.screenshot()) ?? []));
  const at = (x: number, y: number): Pixel => {
    const from = (y * width + x) * 4;
    return [data[from] ?? 0, data[from + 1] ?? 0, data[from + 2] ?? 0];
  };
  return squares.map((_, index) => contrast(at(index * 10 + 5, 5), at(5, 15)));
}

test("charts are as legible on a dark screen as on a light one, in every colour of their theme", async () => {
  const [light, dark] = [await contrasts(false), await contrasts(true)];
  const told = [...colours, "hollow"].map((colour, index) => ({
    colour,
    light: light[index] ?? 0,
    dark: dark[index] ?? 0,
  }));
  for (const least of [3, 4.5])
    expect(told.filter((each) => each.light >= least && each.dark < least)).toEqual([]);
  expect(told.at(-1)?.dark).toBeLessThan(1.1);
});
