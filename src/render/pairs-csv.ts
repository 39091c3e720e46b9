import type { MatchDecision, MatchedRows, RowPair } from "../model/matching.ts";
import type { PlainWords } from "../model/words.ts";
import { type CsvColumns, csvHeader, csvRows } from "./csv-text.ts";
import { leastSure, whyText } from "./matched-texts.ts";

/** A pair, or a decision on rows that are none. */
interface Line {
  readonly pair: RowPair | null;
  readonly decision: MatchDecision | null;
}

const columns: CsvColumns<Line, PlainWords> = {
  left: ({ pair, decision }) => pair?.left.reference ?? decision?.left ?? "",
  right: ({ pair, decision }) => pair?.right.reference ?? decision?.right ?? "",
  left_name: ({ pair }) => pair?.left.name ?? "",
  right_name: ({ pair }) => pair?.right.name ?? "",
  score: ({ pair }) => pair?.score ?? null,
  why: ({ pair }, words) => (pair ? whyText(pair, words) : ""),
  joined: ({ pair }) => pair?.isJoined ?? false,
  decision: ({ decision }) => decision?.decision ?? "",
  reason: ({ decision }) => decision?.reason ?? "",
  decided_by: ({ decision }) => decision?.decidedBy ?? "",
  decided_on: ({ decision }) => decision?.decidedOn ?? "",
};

/**
 * Every pair as a CSV file to decide in, in pieces: those that are too close to call first, then the others, the least
 * sure first, then what was decided before. What is filled in under `decision` the next run obeys.
 */
export function* pairsCsv(matched: MatchedRows, words: PlainWords): Generator<string> {
  const { pairs, undecided, decisions, unfollowed } = matched;
  const lost = new Set(unfollowed.map(({ decision }) => decision));
  const lineOf = (pair: RowPair): Line => ({ pair, decision: pair.decision });
  const told = new Set(pairs.map(({ decision }) => decision));
  const parted = decisions.filter((decision) => !lost.has(decision) && !told.has(decision));
  const lines: readonly Line[] = [
    ...leastSure(undecided).map(lineOf),
    ...leastSure(pairs).map(lineOf),
    ...parted.map((decision) => ({ pair: null, decision })),
  ];
  yield csvHeader(columns);
  yield* csvRows(columns, lines, words);
}
