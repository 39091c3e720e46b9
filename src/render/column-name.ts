import type { ColumnPair, Comparison } from "../model/comparison.ts";
import type { PlainWords } from "../model/words.ts";
import { rowsKey } from "./matched-texts.ts";

/** What a pair of columns is called: by both names, where they are two. */
export const nameOf = ({ left, right }: ColumnPair, { say, asIs }: PlainWords): string =>
  left === right ? asIs(left) : say("compare.pair", { left: asIs(left), right: asIs(right) });

/** What the parts of the key are called; that with the numbers of matched rows is no table's. */
export const keyNames = ({ keys, matched }: Comparison, words: PlainWords): string =>
  keys
    .map((key, part) =>
      matched !== undefined && part === rowsKey ? words.say("match.head-rows") : nameOf(key, words),
    )
    .join(" · ");
