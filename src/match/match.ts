import type { List, MatchedPair, Matching, MatchOptions, MatchReason } from "../model/matching.ts";
import { matchBars } from "../model/matching.ts";
import { candidatesAmong } from "./candidates.ts";
import {
  type ColumnsCompared,
  cellsOf,
  compareColumns,
  type EvidenceColumn,
  evidenceColumns,
} from "./columns.ts";
import { type Decided, type DecidedPair, decidedOn } from "./decided.ts";
import type { NamesCompared } from "./names.ts";
import { reasonsFor } from "./reasons.ts";
import { type Edge, type Settled, settle } from "./settle.ts";
import { type Names, namesOf } from "./tokens.ts";

interface Alike extends Edge {
  readonly names: NamesCompared;
  readonly columns: ColumnsCompared;
}

/** What names have to say for one person, in bits, before further columns are asked: these alone make no pair. */
const leastOfNames = 2;

/**
 * Finds which rows of two lists are of one person each: by their names, and by further columns if some are named. Neither
 * the order of rows nor that of the lists matters.
 */
export function matchLists(left: List, right: List, options: MatchOptions): Matching {
  const { match, block = [], evidence = [], decisions = [] } = options;
  const names = namesOf(namesIn(left, match), namesIn(right, match));
  const columns = evidenceColumns(left, right, { block, evidence });
  const decided = decidedOn(left, right, decisions);
  const settled = settle(alikeAmong(names, columns, decided));
  const rowsWith = rowCounter(names);
  const pairOf = ({ edge, margin }: Settled<Alike>): MatchedPair => {
    const reasons = reasonsFor(edge.names, edge.columns, rowsWith);
    const rival: readonly MatchReason[] =
      margin < edge.bits - 1 && margin < barOf(matchBars.joined) ? [{ kind: "rival" }] : [];
    return {
      left: edge.left,
      right: edge.right,
      score: scoreOf(margin),
      reasons: [...reasons, ...rival],
      decision: null,
    };
  };
  const isJoined = ({ margin }: Settled<Alike>) => scoreOf(margin) >= matchBars.joined;
  const joined = settled.filter(isJoined);
  const close = settled.filter((each) => !isJoined(each) && scoreOf(each.margin) >= matchBars.listed);
  return {
    pairs: [...joined.map(pairOf), ...pairsDecided([...decided.same.values()])].toSorted(byRow),
    undecided: close.map(pairOf).toSorted(byRow),
    parted: pairsDecided(decided.different).toSorted(byRow),
    unnamed: { left: unnamed(names.left), right: unnamed(names.right) },
    unfollowed: decided.unfollowed,
  };
}

/** Pairs of rows whose names and further columns may be one person’s, but for rows that are paired and pairs that are parted already. */
function alikeAmong(names: Names, columns: readonly EvidenceColumn[], decided: Decided): readonly Alike[] {
  const taken = new Set([...decided.same.values()].map(({ right }) => right));
  const blocks = columns.filter(({ isBlock }) => isBlock);
  const isApart = (left: number, right: number) =>
    decided.same.has(left) ||
    taken.has(right) ||
    decided.isDifferent(left, right) ||
    (blocks.length > 0 && blocks.every(({ compare }) => compare(left, right).level === "different"));
  const before = priorBits(names);
  const wanted = (left: number, right: number) =>
    isApart(left, right)
      ? Number.POSITIVE_INFINITY
      : barOf(matchBars.listed) - before - compareColumns(columns, left, right).bits;
  return [...candidatesAmong(names, leastOfNames, wanted)].map(({ left, right, names: compared }) => {
    const further = compareColumns(columns, left, right);
    return { left, right, names: compared, columns: further, bits: compared.bits + further.bits + before };
  });
}

/** What any two rows say for one person before they are looked at: half the shorter list may be in the other. */
const priorBits = ({ left, right }: Names): number => -Math.log2(2 * Math.max(left.length, right.length, 1));

const namesIn = (list: List, columns: readonly string[]): readonly string[] => {
  const cells = columns.map((column) => cellsOf(list, column));
  return list.rows.map((_, row) => cells.map((column) => column[row] ?? "").join(" "));
};

/** How many rows of both lists have a word. */
function rowCounter({ left, right }: Names): (word: number) => number {
  const counts = new Map<number, number>();
  for (const name of [...left, ...right])
    for (const word of new Set(name.map((part) => part.word))) counts.set(word, (counts.get(word) ?? 0) + 1);
  return (word) => counts.get(word) ?? 0;
}

const unnamed = (names: Names["left"]): number => names.filter(({ length }) => length === 0).length;

/** The share that so many bits make likely; rounded, so that the order of additions leaves no trace. */
const scoreOf = (bits: number): number => Math.round(1e4 / (1 + 2 ** -bits)) / 1e4;

/** The bits that make a share likely. */
const barOf = (share: number): number => Math.log2(share / (1 - share));

const pairsDecided = (decided: readonly DecidedPair[]): readonly MatchedPair[] =>
  decided.map(({ left, right, decision }) => ({
    left,
    right,
    score: decision.decision === "same" ? 1 : 0,
    decision,
    reasons: [{ kind: "decided", by: decision.decidedBy, on: decision.decidedOn, reason: decision.reason }],
  }));

const byRow = (a: MatchedPair, b: MatchedPair): number => a.left - b.left || a.right - b.right;
