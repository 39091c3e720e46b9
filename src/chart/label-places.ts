/** A rectangle in pixels from the top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** A label that wants to stand near a point, in one of several widths, the first of them preferred. */
export interface Wish {
  readonly x: number;
  readonly y: number;
  /** Labels of a lower rank have their places first. */
  readonly rank: number;
  /** How far the point's mark reaches; the label stays clear of it. */
  readonly radius: number;
  readonly widths: readonly number[];
  readonly height: number;
}

/** Where a label stands, and which of its widths it has. */
export interface Placement {
  readonly box: Box;
  readonly width: number;
}

/**
 * What labels must stay clear of (`marks`), what they should (`lines`), what they had better (`faint` lines), and what
 * they may not leave (`within`).
 */
export interface Obstacles {
  readonly marks: readonly Box[];
  readonly lines: readonly Box[];
  readonly faint: readonly Box[];
  readonly within: Box;
}

/**
 * Finds a place for each label near its point: beside it, above, below, then farther away. `null` where every place
 * is taken. Labels are set in several orders, and the order that costs least is kept: a label left out costs most,
 * then one that stands nearer to another point, then crossing a line, then a smaller width, then distance.
 */
export function placeLabels(wishes: readonly Wish[], obstacles: Obstacles): readonly (Placement | null)[] {
  const tries = orders.map((order) =>
    placeInOrder(
      wishes,
      wishes.toSorted((a, b) => a.rank - b.rank || order(a, b)),
      obstacles,
    ),
  );
  const best = tries.reduce((least, each) => (each.cost < least.cost ? each : least));
  return best.places;
}

const orders: readonly ((a: Wish, b: Wish) => number)[] = [
  (a, b) => a.x - b.x,
  (a, b) => b.x - a.x,
  (a, b) => a.y - b.y,
  (a, b) => b.y - a.y,
];

const costOfNone = 1000;
const costOfCrossing = 45;
const costOfFaint = 4;
const costOfDoubt = 100;
const costOfSmaller = 20;

interface Found extends Placement {
  readonly cost: number;
}

function placeInOrder(wishes: readonly Wish[], order: readonly Wish[], obstacles: Obstacles) {
  const taken = [...obstacles.marks];
  const found = new Map<Wish, Found>();
  for (const wish of order) {
    const place = wish.widths
      .map((width, smaller) => bestPlace(wish, width, costOfSmaller * smaller, wishes, taken, obstacles))
      .reduce((best, each) => (best && (!each || best.cost <= each.cost) ? best : each));
    if (!place) continue;
    taken.push(apart(place.box));
    found.set(wish, place);
  }
  return {
    places: wishes.map((wish) => found.get(wish) ?? null),
    cost: wishes.reduce((sum, wish) => sum + (found.get(wish)?.cost ?? costOfNone), 0),
  };
}

function bestPlace(
  wish: Wish,
  width: number,
  base: number,
  wishes: readonly Wish[],
  taken: readonly Box[],
  { lines, faint, within }: Obstacles,
): Found | null {
  let best: Found | null = null;
  for (const [order, box] of candidates(wish, width).entries()) {
    if (!isInside(box, within) || taken.some((other) => overlap(box, other))) continue;
    const crossed = (among: readonly Box[]): number => among.filter((line) => overlap(box, line)).length;
    const own = distanceTo(box, wish);
    const doubtful = wishes.some((other) => other !== wish && distanceTo(box, other) < own);
    const cost =
      base +
      order +
      costOfCrossing * crossed(lines) +
      costOfFaint * crossed(faint) +
      (doubtful ? costOfDoubt : 0);
    if (!best || cost < best.cost) best = { box, width, cost };
  }
  return best;
}

/** How far from its mark a label may begin. Farther, and a reader could not tell whose it is. */
const distances = [4, 10, 15] as const;

function candidates({ x, y, radius, height }: Wish, width: number): readonly Box[] {
  return distances.flatMap((gap) => {
    const distance = radius + gap;
    const beside = distance + width / 2;
    const above = distance + height / 2 - 2;
    const slanted = width / 2 + distance / 2;
    return [
      [beside, 0],
      [-beside, 0],
      [0, -above],
      [0, above],
      [slanted, -above],
      [-slanted, -above],
      [slanted, above],
      [-slanted, above],
    ].map(([dx = 0, dy = 0]) => boxAround(x + dx, y + dy, width, height));
  });
}

/** Numbers that stand side by side with less between them would read as one. */
const between = 7;

const apart = ({ left, right, top, bottom }: Box): Box => ({
  left: left - between,
  right: right + between,
  top,
  bottom,
});

/** From a point to the nearest edge of a box. */
const distanceTo = (box: Box, { x, y }: Wish): number =>
  Math.hypot(Math.max(box.left - x, 0, x - box.right), Math.max(box.top - y, 0, y - box.bottom));

const isInside = (box: Box, within: Box): boolean =>
  box.left >= within.left &&
  box.right <= within.right &&
  box.top >= within.top &&
  box.bottom <= within.bottom;
