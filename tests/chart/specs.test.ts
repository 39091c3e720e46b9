import { expect, it } from "vitest";
import type { Chart } from "../../src/chart/chart.ts";
import { chartsOf, registerOf } from "./drawn.ts";

const charts = await chartsOf(
  await registerOf({
    figures: [
      { value: 34 },
      { source: "second", value: 36, qualifier: "at-least", period: "2020-01/.." },
      { source: "second", as_printed: "dozens", qualifier: "vague" },
      { indicator: "injuries", value: 3, upper: 5, qualifier: "range" },
    ],
  }),
);

// A change here changes pictures: look at them before accepting it.
it.each(charts.map((chart) => [chart.id, chart] as const))("specification of %s", (_, chart) => {
  expect(linesOf(chart)).toMatchSnapshot();
});

/** One line for each part of a specification, so that a difference shows where it is. */
function linesOf({ title, subtitle, sourceLine, description, spec }: Chart): string {
  const { datasets = {}, layer = [], ...frame } = spec as { datasets?: object; layer?: readonly object[] };
  return [
    title,
    subtitle,
    sourceLine,
    description,
    JSON.stringify(frame),
    ...Object.entries(datasets).map(([name, rows]) => `${name}: ${JSON.stringify(rows)}`),
    ...layer.map((each) => JSON.stringify(each)),
  ].join("\n");
}
