import type { Board } from "./board.ts";
import { lineHeight } from "./interval-rows.ts";
import type { Link, Reliance } from "./reliance.ts";
import { figuresOf } from "./reliance.ts";

/** An origin or a source: its label, and the room that it takes down the page. Distances are from the top. */
export interface Node {
  readonly key: string;
  readonly lines: readonly string[];
  readonly top: number;
  readonly height: number;
}

/** A link with where it leaves its origin and where it reaches its source, and how thick it is. */
export interface PlacedLink extends Link {
  readonly from: number;
  readonly to: number;
  readonly width: number;
}

export interface Flow {
  readonly origins: readonly Node[];
  readonly sources: readonly Node[];
  readonly links: readonly PlacedLink[];
  readonly height: number;
}

export const labelWidths = { origin: 0.33, source: 0.3 } as const;
const gap = 8;
/** The room of a link at its source, where its number stands. */
const slot = 16;
const thickest = 14;
const thickestOfOne = 3;
const thinnest = 1.25;
/** A link from nobody is hollow: thick enough to be seen so. */
const thinnestHollow = 3.5;

/** Puts origins on the side where reading starts, sources on the other, and links so that none hides another. */
export function flowOf({ origins, sources, links }: Reliance, board: Board): Flow {
  const most = Math.max(...links.map(({ figures }) => figures));
  const thickness = ({ origin, figures }: Link): number =>
    Math.max(
      origin === "" ? thinnestHollow : thinnest,
      Math.min((figures / most) * thickest, figures * thickestOfOne),
    );
  const names = (key: string): string => board.words.organisations(origins.get(key) ?? []);
  const left = [...origins.keys()].map((key) => {
    const own = links.filter(({ origin }) => origin === key);
    const count = ` ${board.words.number(figuresOf(links, key))}`;
    const width = board.width * labelWidths.origin - board.measure(count, "value") - 6;
    const lines = board.wrap(names(key), "source", width, 3);
    const thick = own.reduce((sum, link) => sum + thickness(link) + 1, 0);
    return { key, lines, height: Math.max(labelHeight(lines, board), thick) };
  });
  const right = sources.map((key) => {
    const own = links.filter(({ source }) => source === key);
    const lines = board.wrap(board.words.source(key), "detail", board.width * labelWidths.source, 2);
    return { key, lines, height: Math.max(labelHeight(lines, board), own.length * slot) };
  });
  const height = Math.max(tallOf(left), tallOf(right));
  const placedLeft = spread(left, height);
  const placedRight = spread(right, height);
  const starts = endsOf(placedLeft, links, ({ origin }) => origin, thickness);
  const ends = endsOf(
    placedRight,
    links,
    ({ source }) => source,
    () => slot - 1,
  );
  return {
    origins: placedLeft,
    sources: placedRight,
    links: links.map((link) => ({
      ...link,
      from: starts.get(link) ?? 0,
      to: ends.get(link) ?? 0,
      width: thickness(link),
    })),
    height,
  };
}

const labelHeight = (lines: readonly string[], board: Board): number =>
  lines.length * lineHeight(board, "detail") + 2;

const tallOf = (nodes: readonly { readonly height: number }[]): number =>
  nodes.reduce((sum, { height }) => sum + height + gap, 0);

/** Nodes one below the other, with what is left of the height between them. */
function spread(nodes: readonly Omit<Node, "top">[], height: number): readonly Node[] {
  const between = (height - tallOf(nodes)) / nodes.length + gap;
  let top = between / 2;
  return nodes.map((node) => {
    const placed = { ...node, top };
    top += node.height + between;
    return placed;
  });
}

/** Where links end on the nodes of one side: side by side, in the order of the other side. */
function endsOf(
  nodes: readonly Node[],
  links: readonly Link[],
  nodeOf: (link: Link) => string,
  room: (link: Link) => number,
): ReadonlyMap<Link, number> {
  const ends = new Map<Link, number>();
  for (const { key, top, height } of nodes) {
    const own = links.filter((link) => nodeOf(link) === key);
    let at = top + (height - own.reduce((sum, link) => sum + room(link) + 1, 0)) / 2;
    for (const link of own) {
      ends.set(link, at + room(link) / 2);
      at += room(link) + 1;
    }
  }
  return ends;
}
