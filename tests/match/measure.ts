import { evidenceColumns } from "../../src/match/columns.ts";
import { matchLists } from "../../src/match/match.ts";
import type { List } from "../../src/model/matching.ts";
import { type Row, testLists } from "./lists/lists.ts";
import { type makeUp, type Setting, settings } from "./lists/make-up.ts";

type Column = keyof typeof makeUp.changed;

/** What lists are matched by, besides the name. */
export interface Way {
  readonly told: string;
  readonly block: readonly Column[];
  readonly evidence: readonly Column[];
}

export const ways = {
  block: { told: "--block place --evidence date,age", block: ["place"], evidence: ["date", "age"] },
  blocks: { told: "--block place,date --evidence age", block: ["place", "date"], evidence: ["age"] },
  "no-block": { told: "--evidence place,date,age", block: [], evidence: ["place", "date", "age"] },
  "block-alone": { told: "--block place", block: ["place"], evidence: [] },
  "name-alone": { told: "(the name alone)", block: [], evidence: [] },
} as const satisfies Record<string, Way>;

/** How well the pairs of two test lists were found. */
export interface Measured {
  /** The share of the pairs found that are true. */
  readonly precision: number;
  /** The share of the true pairs that were found. */
  readonly recall: number;
  /** The share of the true pairs that the blocks let find at all. */
  readonly reachable: number;
  /** Pairs that are left to a person, and how many of them are true. */
  readonly listed: number;
  readonly trueListed: number;
  /** Seconds of the processor. */
  readonly seconds: number;
}

const columns = ["name", "place", "date", "age"] as const;

export const asList = (rows: readonly Row[]): List => ({
  columns,
  rows: rows.map((row) => columns.map((column) => row[column])),
});

export function measure(seed: number, setting: keyof typeof settings, way: Way, rows?: number): Measured {
  const made: Setting = settings[setting];
  const lists = testLists(seed, made, rows);
  const [left, right] = [asList(lists.left), asList(lists.right)];
  const before = process.cpuUsage();
  const { pairs, undecided } = matchLists(left, right, { match: ["name"], ...way });
  const { user, system } = process.cpuUsage(before);
  const rightOf = new Map(lists.truth.map((pair) => [pair.left, pair.right]));
  const areTrue = (found: typeof pairs) =>
    found.filter((pair) => rightOf.get(lists.left[pair.left]?.id ?? "") === lists.right[pair.right]?.id)
      .length;
  return {
    precision: areTrue(pairs) / pairs.length,
    recall: areTrue(pairs) / lists.truth.length,
    reachable: reachable(lists, way),
    listed: undecided.length,
    trueListed: areTrue(undecided),
    seconds: (user + system) / 1e6,
  };
}

function reachable({ left, right, truth }: ReturnType<typeof testLists>, { block }: Way): number {
  if (block.length === 0) return 1;
  const compared = evidenceColumns(asList(left), asList(right), { block, evidence: [] });
  const [lefts, rights] = [left, right].map((rows) => new Map(rows.map(({ id }, at) => [id, at])));
  const within = truth.filter((pair) => {
    const at = [lefts?.get(pair.left) ?? 0, rights?.get(pair.right) ?? 0] as const;
    return compared.some(({ compare }) => compare(...at).level !== "different");
  });
  return within.length / truth.length;
}
