import { type Claim, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { sourcesInOrder } from "./coverage.ts";

/** Figures that one source prints of one origin: organisations credited together are one; none is nobody. */
export interface Link {
  readonly origin: string;
  readonly source: Id;
  readonly figures: number;
}

/** Who relies on whom, and how often. */
export interface Reliance {
  /** The organisations of each origin by its key; nobody, under the empty key, comes last. */
  readonly origins: ReadonlyMap<string, readonly Id[]>;
  readonly sources: readonly Id[];
  readonly links: readonly Link[];
}

/** The organisations that a figure is credited to as one key, whatever their order; empty for nobody. */
export const originKey = ({ figure }: Claim): string => figure.originator.toSorted().join(";");

/** Counts figures by origin and source. */
export function creditsIn(claims: readonly Claim[]): Reliance {
  return {
    origins: new Map(claims.map((claim) => [originKey(claim), claim.figure.originator])),
    sources: sourcesInOrder(claims),
    links: [...Map.groupBy(claims, ({ source }) => source.id)].flatMap(([source, printed]) =>
      [...Map.groupBy(printed, originKey)].map(
        ([origin, own]): Link => ({ origin, source, figures: own.length }),
      ),
    ),
  };
}

/** The same in an order in which few links cross. It is no work for more than a few hundred links. */
export const relianceOf = (claims: readonly Claim[]): Reliance => untangled(creditsIn(claims));

const passes = 8;

/** Each side in turn by the middle of what it is linked to on the other, as long as fewer links cross. */
function untangled({ origins, sources, links }: Reliance): Reliance {
  let left = [...origins.keys()].toSorted(
    (a, b) =>
      Number(a === "") - Number(b === "") || figuresOf(links, b) - figuresOf(links, a) || compare(a, b),
  );
  let right = sources;
  let best = { left, right, crossings: Number.POSITIVE_INFINITY };
  for (let pass = 0; pass < passes; pass++) {
    right = byMiddle(right, left, (source) =>
      links.filter((link) => link.source === source).map(({ origin }) => origin),
    );
    const crossings = crossingsOf(links, left, right);
    if (crossings < best.crossings) best = { left, right, crossings };
    left = byMiddle(left, right, (origin) =>
      links.filter((link) => link.origin === origin).map(({ source }) => source),
    );
    left = [...left.filter((origin) => origin !== ""), ...left.filter((origin) => origin === "")];
  }
  return {
    origins: new Map(best.left.map((key) => [key, origins.get(key) ?? []])),
    sources: best.right,
    links: links.toSorted(
      (a, b) =>
        best.left.indexOf(a.origin) - best.left.indexOf(b.origin) ||
        best.right.indexOf(a.source) - best.right.indexOf(b.source),
    ),
  };
}

export const figuresOf = (links: readonly Link[], origin: string): number =>
  links.reduce((sum, link) => sum + (link.origin === origin ? link.figures : 0), 0);

function byMiddle(
  items: readonly string[],
  others: readonly string[],
  linked: (item: string) => readonly string[],
): string[] {
  const places = new Map(others.map((other, index) => [other, index]));
  const middles = new Map(
    items.map((item) => {
      const own = linked(item).map((other) => places.get(other) ?? 0);
      return [item, own.reduce((sum, place) => sum + place, 0) / Math.max(own.length, 1)];
    }),
  );
  return items.toSorted((a, b) => compare(middles.get(a) ?? 0, middles.get(b) ?? 0));
}

function crossingsOf(links: readonly Link[], left: readonly string[], right: readonly string[]): number {
  const ends = links.map(({ origin, source }) => [left.indexOf(origin), right.indexOf(source)] as const);
  let crossings = 0;
  for (const [index, [a, b]] of ends.entries())
    for (const [c, d] of ends.slice(index + 1)) if ((a - c) * (b - d) < 0) crossings++;
  return crossings;
}
