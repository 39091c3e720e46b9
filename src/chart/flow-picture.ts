import type { TopLevelSpec } from "vega-lite";
import type { Board } from "./board.ts";
import type { Flow, Node, PlacedLink } from "./flow-layout.ts";
import { lineHeight } from "./interval-rows.ts";
import { curveLayer, lineLayer, type Rows, specOf, textLayer } from "./layers.ts";
import { figuresOf } from "./reliance.ts";

const headerHeight = 22;
const inset = 2;
const barGap = 9;
const numberWidth = 26;
/** How thick the edge of a hollow link is. */
const outline = 1;

/** The specification of a flow: origins on the side where reading starts, a link to each source that prints them. */
export function flowSpec(flow: Flow, board: Board): TopLevelSpec {
  const { words, shown, x, width, measure } = board;
  const headers = { origins: words.say("chart.flow.origins"), sources: words.say("chart.flow.sources") };
  const originEnd =
    inset +
    Math.max(widest(flow.origins, "source", board) + countRoom(flow, board), measure(headers.origins, "key"));
  const sourceWidth = Math.max(
    widest(flow.sources, "detail", board),
    measure(headers.sources, "key") - numberWidth,
  );
  const sourceStart = width - sourceWidth - inset;
  const [from, to] = [originEnd + barGap, sourceStart - numberWidth - barGap];
  const down = (y: number): number => headerHeight + y;
  const labels = (nodes: readonly Node[], at: number): Rows =>
    nodes.flatMap((node) =>
      linesOf(node, board).map(({ line, y }) => ({ x: x(at), y: down(y), text: shown(line) })),
    );
  const bars = (nodes: readonly Node[], at: number): Rows =>
    nodes.map(({ top, height }) => ({ x: x(at), y: down(top), y2: down(top + height) }));
  const credited = (link: PlacedLink): boolean => link.origin !== "";
  const curve = (link: PlacedLink) => {
    const series = `${link.origin}>${link.source}`;
    const bend = (to - from) * 0.28;
    return [
      { x: x(from), y: down(link.from), order: 0 },
      { x: x(from + bend), y: down(link.from), order: 1 },
      { x: x(to - bend), y: down(link.to), order: 2 },
      { x: x(to), y: down(link.to), order: 3 },
    ].map((point) => ({ ...point, series, width: link.width }));
  };
  const unknown = flow.links.filter((link) => !credited(link));
  const named = flow.origins.filter(({ key }) => key !== "");
  const nobody = flow.origins.filter(({ key }) => key === "");
  const counts = flow.origins.map((node) => ({
    x: x(originEnd - measure(words.number(figuresOf(flow.links, node.key)), "value")),
    y: down(node.top + node.height / 2),
    text: shown(words.number(figuresOf(flow.links, node.key))),
  }));
  return specOf({
    width,
    height: headerHeight + flow.height,
    above: 1,
    below: 2,
    datasets: {
      "link-curves": flow.links.filter(credited).flatMap(curve),
      "unknown-curves": unknown.flatMap(curve),
      "unknown-hollows": unknown
        .flatMap(curve)
        .map((point) => ({ ...point, width: point.width - 2 * outline })),
      bars: [...bars(named, from), ...bars(flow.sources, to)],
      "unknown-bars": bars(nobody, from),
      origins: labels(named, inset),
      nobody: labels(nobody, inset),
      counts,
      sources: labels(flow.sources, sourceStart),
      figures: flow.links.map((link) => ({
        x: x(to + barGap),
        y: down(link.to),
        text: shown(words.number(link.figures)),
      })),
      headers: [
        { x: x(inset), y: headerHeight / 2, text: shown(headers.origins) },
        { x: x(to + barGap), y: headerHeight / 2, text: shown(headers.sources) },
      ],
    },
    layers: [
      curveLayer("unknown-curves", "flow-unknown"),
      curveLayer("unknown-hollows", "flow-hollow"),
      curveLayer("link-curves", "flow-link"),
      lineLayer("bars", "flow-bar", "y"),
      lineLayer("unknown-bars", "flow-bar-unknown", "y"),
      textLayer("origins", "source", board.start),
      textLayer("nobody", "detail", board.start),
      textLayer("counts", "value", board.start),
      textLayer("sources", "detail", board.start),
      textLayer("figures", "count", board.start),
      textLayer("headers", "key", board.start),
    ],
  });
}

function linesOf({ lines, top, height }: Node, board: Board) {
  const line = lineHeight(board, "detail");
  const first = top + height / 2 - ((lines.length - 1) / 2) * line;
  return lines.map((text, index) => ({ line: text, y: first + index * line }));
}

const widest = (nodes: readonly Node[], style: string, board: Board): number =>
  Math.max(...nodes.flatMap(({ lines }) => lines.map((line) => board.measure(line, style))));

/** The room of the widest count beside the names of origins. */
const countRoom = (flow: Flow, { words, measure }: Board): number =>
  8 + Math.max(...flow.origins.map(({ key }) => measure(words.number(figuresOf(flow.links, key)), "value")));
