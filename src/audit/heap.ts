/** Items of which the first in an order is always at hand. */
export class Heap<Item> {
  readonly #items: Item[] = [];
  readonly #compare: (a: Item, b: Item) => number;

  constructor(compare: (a: Item, b: Item) => number) {
    this.#compare = compare;
  }

  push(item: Item): void {
    const items = this.#items;
    let place = items.length;
    items.push(item);
    while (place > 0) {
      const parent = (place - 1) >> 1;
      if (this.#compare(items[parent] as Item, item) <= 0) break;
      items[place] = items[parent] as Item;
      place = parent;
    }
    items[place] = item;
  }

  /** Takes the first item out; `undefined` where there is none. */
  pop(): Item | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (last === undefined || items.length === 0) return first;
    let place = 0;
    for (let child = 1; child < items.length; child = 2 * place + 1) {
      if (child + 1 < items.length && this.#compare(items[child + 1] as Item, items[child] as Item) < 0)
        child += 1;
      if (this.#compare(last, items[child] as Item) <= 0) break;
      items[place] = items[child] as Item;
      place = child;
    }
    items[place] = last;
    return first;
  }
}
