import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/dataset.ts";
import { type Channel, type Layer, lineLayer, pointLayer, type Rows, shaped } from "./layers.ts";

/**
 * How a figure is drawn: `point` for an exact number, `span` for a range, `floor` and `ceiling` for a number with
 * an open end, `word` for a word that only sets a floor.
 */
export const markKinds = ["point", "span", "floor", "ceiling", "word"] as const;
export type MarkKind = (typeof markKinds)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly low: number;
  readonly high: number;
  /** The source's own best value within its range; `null` where it gives none. */
  readonly best: number | null;
}

/** The length of an arrow and the half-width of a head, in CSS pixels. */
export const arrowLength = 30;

export function markOf({ figure, interval }: Claim): Mark {
  const kind = kindOf(figure);
  const printed = figure.value ?? interval.low;
  if (kind === "span") return { kind, low: interval.low, high: interval.high, best: figure.best };
  return { kind, low: printed, high: printed, best: null };
}

function kindOf({ qualifier }: Figure): MarkKind {
  switch (qualifier) {
    case "exact":
      return "point";
    case "about":
    case "range":
      return "span";
    case "at-least":
    case "more-than":
      return "floor";
    case "at-most":
    case "less-than":
      return "ceiling";
    case "vague":
      return "word";
  }
}

/** A mark with its place: `x` and `x2` in the unit of the chart's scale or in pixels, `tip` the end of an arrow. */
export interface PlacedMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly best: number | null;
  readonly tip: number;
  readonly head: "triangle-left" | "triangle-right";
}

const capHalf = 5;

/** The parts of marks as datasets, to be drawn by {@link markLayers} of the same prefix. */
export function markRows(prefix: string, marks: readonly PlacedMark[]): Readonly<Record<string, Rows>> {
  const of = (...kinds: readonly MarkKind[]) => marks.filter(({ kind }) => kinds.includes(kind));
  const cap = (x: number, y: number) => ({ x, y: y - capHalf, y2: y + capHalf });
  const shaft = ({ x, tip, y }: PlacedMark) => ({ x, x2: tip, y });
  return {
    [`${prefix}-spans`]: of("span").map(({ x, x2, y }) => ({ x, x2, y })),
    [`${prefix}-caps`]: [
      ...of("span").flatMap(({ x, x2, y }) => [cap(x, y), cap(x2, y)]),
      ...of("ceiling").map(({ x, y }) => cap(x, y)),
      ...of("floor").map(({ x, y }) => cap(x, y)),
    ],
    [`${prefix}-arrows`]: of("floor", "ceiling").map(shaft),
    [`${prefix}-word-arrows`]: of("word").map(shaft),
    [`${prefix}-heads`]: of("floor", "ceiling").map(({ tip, y, head }) => ({ x: tip, y, shape: head })),
    [`${prefix}-word-heads`]: of("word").map(({ tip, y, head }) => ({ x: tip, y, shape: head })),
    [`${prefix}-points`]: [
      ...of("point").map(({ x, y }) => ({ x, y })),
      ...of("span").flatMap(({ best, y }) => (best === null ? [] : [{ x: best, y }])),
    ],
    [`${prefix}-words`]: of("word").map(({ x, y }) => ({ x, y })),
  };
}

export const markLayers = (prefix: string, x: Channel): readonly Layer[] => [
  lineLayer(`${prefix}-word-arrows`, "word-arrow", "x", { x }),
  pointLayer(`${prefix}-word-heads`, "word-arrow-head", { x, looks: shaped }),
  pointLayer(`${prefix}-words`, "word", { x }),
  lineLayer(`${prefix}-spans`, "span", "x", { x }),
  lineLayer(`${prefix}-caps`, "cap", "y", { x }),
  lineLayer(`${prefix}-arrows`, "arrow", "x", { x }),
  pointLayer(`${prefix}-heads`, "arrow-head", { x, looks: shaped }),
  pointLayer(`${prefix}-points`, "point-exact", { x }),
];
