import type { TopLevelSpec } from "vega-lite";

const place = {
  x: { field: "x", type: "quantitative", scale: null, axis: null },
  y: { field: "y", type: "quantitative", scale: null, axis: null },
} as const;

const onAxis = {
  ...place,
  x: {
    field: "x",
    type: "quantitative" as const,
    scale: { type: "linear" as const, domain: [0, 2], range: [0, 20], nice: false },
    axis: { values: [0, 1], labelExpr: '{"0":"a","1":"b"}[datum.value]', title: null },
  },
};

/** Nothing that anybody sees: one of each of the marks, scales and channels that charts are made of. */
export const rehearsal: TopLevelSpec = {
  width: 20,
  height: 20,
  autosize: "none",
  padding: { left: 0, right: 0, top: 1, bottom: 8 },
  data: {
    values: [
      { x: 1, y: 2, x2: 3, y2: 4, text: "a", shape: "triangle-right", series: "0", order: 0 },
      { x: 2, y: 5, x2: 4, y2: 6, text: "b", shape: "circle", series: "1", order: 1 },
    ],
  },
  layer: [
    { mark: "rule", encoding: { ...place, x2: { field: "x2" } } },
    { mark: "rule", encoding: { ...onAxis, x2: { field: "x2" } } },
    { mark: "rule", encoding: { ...place, y2: { field: "y2" } } },
    { mark: "rect", encoding: { ...onAxis, x2: { field: "x2" }, y2: { field: "y2" } } },
    { mark: "point", encoding: onAxis },
    {
      mark: { type: "point", filled: true },
      encoding: { ...onAxis, shape: { field: "shape", type: "nominal", scale: null, legend: null } },
    },
    {
      mark: { type: "line", interpolate: "monotone" },
      encoding: {
        ...onAxis,
        order: { field: "order", type: "quantitative" },
        color: { field: "series", type: "nominal", scale: { domain: ["0", "1"] }, legend: null },
      },
    },
    {
      mark: { type: "text", align: "left", baseline: "middle" },
      encoding: { ...place, text: { field: "text", type: "nominal" } },
    },
  ],
};
