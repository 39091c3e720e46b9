import type { Board } from "./board.ts";
import { hasNumber } from "./families.ts";
import { isAnyOpen } from "./interval-marks.ts";
import { layKey } from "./key.ts";
import type { Rows } from "./layers.ts";
import type { PlacedPoint } from "./timeline-plot.ts";
import type { Series } from "./timeline-points.ts";

const lineWidth = 22;

/** What a timeline's signs mean, as datasets: each series' mark, then the signs for what is not exact. */
export interface TimelineKey {
  readonly rows: Readonly<Record<string, Rows>>;
  readonly height: number;
}

type Sign = "span" | "step" | "disputed" | "floor" | "ceiling" | "range" | "word" | "open" | "revised";

export function timelineKey(
  series: readonly Series[],
  placed: readonly PlacedPoint[],
  top: number,
  board: Board,
): TimelineKey {
  const entries = [
    ...series.map(({ id, name }) => ({ series: id, sign: null, text: name, symbolWidth: 12 })),
    ...signsIn(series, placed).map((sign) => ({
      series: null,
      sign,
      text: board.words.say(`chart.timeline.key.${sign}`),
      symbolWidth: sign === "span" || sign === "step" ? lineWidth : sign === "disputed" ? 18 : 12,
    })),
  ];
  const key = layKey(entries, top, board);
  const of = (...signs: readonly Sign[]) =>
    key.entries.flatMap(({ entry: { sign, symbolWidth: width }, symbol, y }) =>
      sign && signs.includes(sign)
        ? [{ x: board.x(symbol + 6), middle: board.x(symbol + width / 2), end: board.x(symbol + width), y }]
        : [],
    );
  return {
    rows: {
      "key-series": key.entries.flatMap(({ entry, symbol, y }) =>
        entry.series === null ? [] : [{ x: board.x(symbol + 6), y, series: entry.series }],
      ),
      "key-spans": of("span").map(({ x, end, y }) => ({ x, x2: end, y })),
      "key-uprights": [
        ...of("floor").map(({ x, y }) => ({ x, y: y + 6, y2: y - 3 })),
        ...of("ceiling").map(({ x, y }) => ({ x, y: y - 6, y2: y + 3 })),
        ...of("range").map(({ x, y }) => ({ x, y: y - 6, y2: y + 6 })),
      ],
      "key-heads": [
        ...of("floor").map(({ x, y }) => ({ x, y: y - 3, shape: "triangle-up" })),
        ...of("ceiling").map(({ x, y }) => ({ x, y: y + 3, shape: "triangle-down" })),
      ],
      "key-revised": of("revised").map(({ x, y }) => ({ x, y })),
      "key-opens": of("open").map(({ x, y }) => ({ x, y })),
      "key-words": of("word").map(({ x, y }) => ({ x, y })),
      "key-steps": of("step").map(({ x, end, y }) => ({ x, x2: end, y })),
      "key-disputed": of("disputed").map(({ middle, y }) => ({ x: middle, y })),
      "key-texts": key.texts,
    },
    height: key.height,
  };
}

/** The signs that a reader of this chart has to know. */
function signsIn(series: readonly Series[], placed: readonly PlacedPoint[]): readonly Sign[] {
  const points = placed.map(({ point }) => point);
  const has = (kind: string): boolean => points.some(({ mark }) => mark.kind === kind);
  const signs: readonly (readonly [Sign, boolean])[] = [
    ["span", points.some(({ first, last }) => first < last)],
    ["step", series.some(({ floor }) => floor.length > 0)],
    ["disputed", points.some(({ disputed }) => disputed)],
    ["floor", points.some(({ claim, mark }) => mark.kind === "floor" && hasNumber(claim))],
    ["ceiling", has("ceiling")],
    ["range", has("span")],
    ["word", has("word")],
    ["revised", points.some(({ revision }) => revision !== null)],
    ["open", isAnyOpen(points.map(({ mark }) => mark))],
  ];
  return signs.flatMap(([sign, present]) => (present ? [sign] : []));
}
