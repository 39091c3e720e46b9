import type { TopLevelSpec } from "vega-lite";

/** What a picture is made of. Layers refer to `datasets` by name; the height is that of the plot, without `below`. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Room above and below the plot, for what stands outside it. */
  readonly above: number;
  readonly below: number;
  readonly datasets: Readonly<Record<string, Rows>>;
  readonly layers: readonly Layer[];
}

/** The specification of a picture, without the layers that have nothing to draw. */
export function specOf({ width, height, above, below, datasets, layers }: Picture): TopLevelSpec {
  const drawn = Object.entries(datasets).filter(([, rows]) => rows.length > 0);
  const names = new Set(drawn.map(([name]) => name));
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    width,
    height,
    autosize: "none",
    padding: { left: 0, right: 0, top: above, bottom: below },
    datasets: Object.fromEntries(drawn),
    layer: layers.filter(({ data }) => data && "name" in data && data.name && names.has(data.name)),
  } as TopLevelSpec;
}

/** One layer of a chart's specification. */
export type Layer = Extract<TopLevelSpec, { layer: unknown }>["layer"][number];

/** The rows that a layer draws; each layer names its own dataset. */
export type Rows = readonly Readonly<Record<string, string | number>>[];

/** How a field becomes a place: through a scale, or as {@link pixels}. */
export type Channel = (field: string) => object;

/** Further encodings of a mark: what tells series apart. */
export type Looks = Readonly<Record<string, object>>;

export interface Places {
  readonly x?: Channel;
  readonly y?: Channel;
  readonly looks?: Looks;
}

/** A field that holds a place in the picture in CSS pixels, from the left or from the top. */
export const pixels: Channel = (field) => ({ field, type: "quantitative", scale: null, axis: null });

/** A field whose value is used as it is. */
const literal = (field: string): object => ({ field, type: "nominal", scale: null, legend: null });

/** Points of the shape that their field `shape` names. */
export const shaped: Looks = { shape: literal("shape") };

/** Text at `x`, `y` from its field `text`, in a style of the theme. */
export const textLayer = (data: string, style: string, align: "left" | "right" | "center"): Layer =>
  layer(
    data,
    { type: "text", style, align, baseline: "middle" },
    {
      x: pixels("x"),
      y: pixels("y"),
      text: { field: "text", type: "nominal" },
    },
  );

/** Lines from `x` to `x2` at `y`, or from `y` to `y2` at `x`. */
export const lineLayer = (
  data: string,
  style: string,
  along: "x" | "y",
  { x = pixels, y = pixels, looks = {} }: Places = {},
): Layer =>
  layer(
    data,
    { type: "rule", style },
    {
      x: x("x"),
      y: y("y"),
      [`${along}2`]: { field: `${along}2` },
      ...looks,
    },
  );

/** Points at `x`, `y`. */
export const pointLayer = (
  data: string,
  style: string,
  { x = pixels, y = pixels, looks = {} }: Places = {},
): Layer => layer(data, { type: "point", style }, { x: x("x"), y: y("y"), ...looks });

/** One stepped line through the points `x`, `y` of each `series`: a value holds until the next. */
export const stepLayer = (
  data: string,
  style: string,
  { x = pixels, y = pixels, looks = {} }: Places = {},
): Layer =>
  layer(
    data,
    { type: "line", style, interpolate: "step-after" },
    {
      x: x("x"),
      y: y("y"),
      order: { field: "order", type: "quantitative" },
      detail: { field: "series", type: "nominal" },
      ...looks,
    },
  );

/** One smooth line through the points `x`, `y` of each `series`, as thick as its `width` says. */
export const curveLayer = (data: string, style: string): Layer =>
  layer(
    data,
    { type: "line", style, interpolate: "monotone" },
    {
      x: pixels("x"),
      y: pixels("y"),
      order: { field: "order", type: "quantitative" },
      detail: { field: "series", type: "nominal" },
      strokeWidth: { field: "width", type: "quantitative", scale: null, legend: null },
    },
  );

/** Filled areas from `x` to `x2` and from `y` to `y2`. */
export const areaLayer = (
  data: string,
  style: string,
  { x = pixels, y = pixels, looks = {} }: Places = {},
): Layer =>
  layer(
    data,
    { type: "rect", style },
    { x: x("x"), x2: { field: "x2" }, y: y("y"), y2: { field: "y2" }, ...looks },
  );

// Vega-Lite checks what is put together here when it compiles; its types only slow the reader down.
const layer = (data: string, mark: object, encoding: object): Layer =>
  ({ data: { name: data }, mark, encoding }) as Layer;
