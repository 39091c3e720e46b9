import type { MatchedRows, RowPair } from "../model/matching.ts";
import type { PlainWords } from "../model/words.ts";
import { type CsvColumns, csvHeader, csvRows } from "./csv-text.ts";
import { leastSure, whyText } from "./matched-texts.ts";

const columns: CsvColumns<RowPair, PlainWords> = {
  left: ({ left }) => left.reference,
  right: ({ right }) => right.reference,
  left_name: ({ left }) => left.name,
  right_name: ({ right }) => right.name,
  score: ({ score }) => score,
  why: whyText,
  joined: ({ isJoined }) => isJoined,
  decision: ({ decision }) => decision?.decision ?? "",
  reason: ({ decision }) => decision?.reason ?? "",
  decided_by: ({ decision }) => decision?.decidedBy ?? "",
  decided_on: ({ decision }) => decision?.decidedOn ?? "",
};

/**
 * Every pair as a CSV file to decide in, in pieces: those that are too close to call first, then the others, the least
 * sure first, then those that were decided to be two people. What is filled in under `decision` the next run obeys.
 */
export function* pairsCsv(matched: MatchedRows, words: PlainWords): Generator<string> {
  const { pairs, undecided, parted } = matched;
  yield csvHeader(columns);
  yield* csvRows(columns, [...leastSure(undecided), ...leastSure(pairs), ...parted], words);
}
