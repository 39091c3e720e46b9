import type { Claim } from "../model/claim.ts";
import type { Figure } from "../model/dataset.ts";
import type { Interval } from "../model/interval.ts";
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
  /** Whether the source says who produced the number. */
  readonly credited: boolean;
}

/** The length of an arrow and the half-width of a head, in CSS pixels. */
export const arrowLength = 30;

export function markOf({ figure, interval }: Claim): Mark {
  const kind = kindOf(figure);
  const printed = figure.value ?? interval.low;
  const credited = figure.originator.length > 0;
  if (kind === "span") return { kind, low: interval.low, high: interval.high, best: figure.best, credited };
  return { kind, low: printed, high: printed, best: null, credited };
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

/** Whether a number that is credited to nobody is among them; words are hollow as it is. */
export const isAnyOpen = (marks: readonly Pick<Mark, "kind" | "credited">[]): boolean =>
  marks.some(({ kind, credited }) => kind !== "word" && !credited);

/** A mark with its place: `x` and `x2` in the unit of the chart's scale or in pixels, `tip` the end of an arrow. */
export interface PlacedMark {
  readonly kind: MarkKind;
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly best: number | null;
  readonly credited: boolean;
  readonly tip: number;
  readonly head: "triangle-left" | "triangle-right";
}

const capHalf = 5;

/**
 * The parts of marks as datasets, to be drawn by {@link markLayers} of the same prefix. A number that is credited to
 * nobody is hollow: an open circle stands where it would have a point or a cap.
 */
export function markRows(prefix: string, marks: readonly PlacedMark[]): Readonly<Record<string, Rows>> {
  const of = (...kinds: readonly MarkKind[]) => marks.filter(({ kind }) => kinds.includes(kind));
  const shaft = ({ x, tip, y }: PlacedMark) => ({ x, x2: tip, y });
  const ends = of("span", "floor", "ceiling").flatMap(({ kind, x, x2, y, credited }) =>
    (kind === "span" ? [x, x2] : [x]).map((place) => ({ x: place, y, credited })),
  );
  const points = [
    ...of("point"),
    ...of("span").flatMap((mark) => (mark.best === null ? [] : [{ ...mark, x: mark.best }])),
  ];
  const place = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x, y });
  return {
    [`${prefix}-spans`]: of("span").map(({ x, x2, y }) => ({ x, x2, y })),
    [`${prefix}-caps`]: ends
      .filter(({ credited }) => credited)
      .map(({ x, y }) => ({ x, y: y - capHalf, y2: y + capHalf })),
    [`${prefix}-arrows`]: of("floor", "ceiling").map(shaft),
    [`${prefix}-word-arrows`]: of("word").map(shaft),
    [`${prefix}-heads`]: of("floor", "ceiling").map(({ tip, y, head }) => ({ x: tip, y, shape: head })),
    [`${prefix}-word-heads`]: of("word").map(({ tip, y, head }) => ({ x: tip, y, shape: head })),
    [`${prefix}-points`]: points.filter(({ credited }) => credited).map(place),
    [`${prefix}-opens`]: [...points, ...ends].filter(({ credited }) => !credited).map(place),
    [`${prefix}-words`]: of("word").map(place),
  };
}

/** The layers of marks; `tone` ends the names of the styles that they are drawn in. */
export const markLayers = (prefix: string, x: Channel, tone = ""): readonly Layer[] => [
  lineLayer(`${prefix}-word-arrows`, `word-arrow${tone}`, "x", { x }),
  pointLayer(`${prefix}-word-heads`, `word-arrow-head${tone}`, { x, looks: shaped }),
  pointLayer(`${prefix}-words`, `word${tone}`, { x }),
  lineLayer(`${prefix}-spans`, `span${tone}`, "x", { x }),
  lineLayer(`${prefix}-caps`, `cap${tone}`, "y", { x }),
  lineLayer(`${prefix}-arrows`, `arrow${tone}`, "x", { x }),
  pointLayer(`${prefix}-heads`, `arrow-head${tone}`, { x, looks: shaped }),
  pointLayer(`${prefix}-points`, `point-exact${tone}`, { x }),
  pointLayer(`${prefix}-opens`, `point-open${tone}`, { x }),
];

/** The mark of a range of numbers that no source prints as such: an estimate, or what numbers add up to. */
export function markOfInterval({ low, high }: Interval, credited: boolean): Mark {
  const rest = { best: null, credited };
  if (low === high) return { kind: "point", low, high, ...rest };
  if (high === Number.POSITIVE_INFINITY) return { kind: "floor", low, high: low, ...rest };
  if (low <= 0) return { kind: "ceiling", low: high, high, ...rest };
  return { kind: "span", low, high, ...rest };
}
