import { randomFrom } from "../../seeded-random.ts";

/** Throws of dice that follow from a seed. */
export interface Chance {
  /** True in so great a share of throws. */
  readonly is: (share: number) => boolean;
  /** A whole number from `least` to `most`, both included. */
  readonly whole: (least: number, most: number) => number;
  readonly one: <T>(of: readonly T[]) => T;
  /** One of several, each as often as its weight says. */
  readonly weighted: <T>(of: readonly T[], weight: (item: T) => number) => T;
  readonly shuffled: <T>(items: readonly T[]) => T[];
}

export function chanceOf(seed: number): Chance {
  const next = randomFrom(seed);
  const whole = (least: number, most: number) => least + Math.floor(next() * (most - least + 1));
  const at = <T>(items: readonly T[], index: number): T => {
    const item = items[index];
    if (item === undefined) throw new RangeError(`none of ${items.length}`);
    return item;
  };
  return {
    is: (share) => next() < share,
    whole,
    one: (of) => at(of, whole(0, of.length - 1)),
    weighted: (of, weight) => {
      let left = next() * of.reduce((sum, item) => sum + weight(item), 0);
      const found = of.findIndex((item) => {
        left -= weight(item);
        return left < 0;
      });
      return at(of, found < 0 ? of.length - 1 : found);
    },
    shuffled: (items) => {
      const all = [...items];
      for (let last = all.length - 1; last > 0; last -= 1) {
        const other = whole(0, last);
        [all[last], all[other]] = [at(all, other), at(all, last)];
      }
      return all;
    },
  };
}
