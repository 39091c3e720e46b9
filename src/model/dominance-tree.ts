/** Where an item stands, for whoever looks for all that stand no higher in each of three ways. */
export interface Corner {
  readonly x: number;
  readonly y: number;
  readonly z: number;
}

/** How many items are looked at one by one. */
const blockSize = 8;

/**
 * Items at points of three dimensions, found by a corner: all whose coordinates are each at most the corner's. What
 * counts can contradict one another is such a question (begins no earlier, ends no later, is no smaller), and a search
 * that finds nothing must cost next to nothing, since most find nothing.
 *
 * The items stand in order of `x`, then `y`, then `z`, in blocks under a binary tree that knows the least `y` and `z`
 * of each part.
 */
export class DominanceTree<Item> {
  readonly #items: readonly Item[];
  readonly #x: Float64Array;
  readonly #y: Float64Array;
  readonly #z: Float64Array;
  readonly #leastY: Float64Array;
  readonly #leastZ: Float64Array;
  /** How many leaves the tree has: blocks, and empty ones up to a power of two. */
  readonly #leaves: number;

  constructor(items: readonly Item[], cornerOf: (item: Item) => Corner) {
    const placed = items
      .map((item) => ({ item, at: cornerOf(item) }))
      .sort(({ at: a }, { at: b }) => order(a.x, b.x) || order(a.y, b.y) || order(a.z, b.z));
    this.#items = placed.map(({ item }) => item);
    this.#x = Float64Array.from(placed, ({ at }) => at.x);
    this.#y = Float64Array.from(placed, ({ at }) => at.y);
    this.#z = Float64Array.from(placed, ({ at }) => at.z);
    this.#leaves = 1;
    while (this.#leaves * blockSize < placed.length) this.#leaves *= 2;
    this.#leastY = leastOf(this.#y, this.#leaves);
    this.#leastZ = leastOf(this.#z, this.#leaves);
  }

  get size(): number {
    return this.#items.length;
  }

  /** The least `z` of all. */
  get leastZ(): number {
    return this.#leastZ[1] ?? Number.POSITIVE_INFINITY;
  }

  /** Visits all items at or below the corner, until the visitor says `true`; answers whether it did. */
  some({ x, y, z }: Corner, visit: (item: Item) => boolean): boolean {
    return this.#leastZ[1] !== undefined && this.#search(1, 0, this.#leaves, { x, y, z }, visit);
  }

  /**
   * Visits items at or below the corner whose `z` may still be the least: what the visitor answers is the new bound on
   * `z`, the same or a lower one.
   */
  narrow({ x, y, z }: Corner, visit: (item: Item) => number): void {
    const corner = { x, y, z };
    this.#search(1, 0, this.#leaves, corner, (item) => {
      corner.z = visit(item);
      return false;
    });
  }

  #search(node: number, from: number, to: number, corner: Corner, visit: (item: Item) => boolean): boolean {
    const first = from * blockSize;
    if (first >= this.#x.length || at(this.#x, first) > corner.x) return false;
    if (at(this.#leastY, node) > corner.y || at(this.#leastZ, node) > corner.z) return false;
    if (to - from > 1) {
      const middle = (from + to) >> 1;
      const left = 2 * node;
      // The lower half first: what is found there may leave nothing to look for in the other.
      return at(this.#leastZ, left) <= at(this.#leastZ, left + 1)
        ? this.#search(left, from, middle, corner, visit) || this.#search(left + 1, middle, to, corner, visit)
        : this.#search(left + 1, middle, to, corner, visit) ||
            this.#search(left, from, middle, corner, visit);
    }
    const end = Math.min(first + blockSize, this.#x.length);
    for (let index = first; index < end && at(this.#x, index) <= corner.x; index += 1) {
      if (at(this.#y, index) > corner.y || at(this.#z, index) > corner.z) continue;
      if (visit(this.#items[index] as Item)) return true;
    }
    return false;
  }
}

const order = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0);

/** A number of a list that is known to be long enough. */
const at = (list: Float64Array, index: number): number => list[index] as number;

/** For each node of a binary tree over blocks of `values`, the least value below it; the root is node 1. */
function leastOf(values: Float64Array, leaves: number): Float64Array {
  const least = new Float64Array(2 * leaves).fill(Number.POSITIVE_INFINITY);
  for (const [index, value] of values.entries()) {
    const leaf = leaves + Math.floor(index / blockSize);
    least[leaf] = Math.min(at(least, leaf), value);
  }
  for (let node = leaves - 1; node > 0; node -= 1)
    least[node] = Math.min(at(least, 2 * node), at(least, 2 * node + 1));
  return least;
}
