import type { Comparison } from "../model/comparison.ts";
import type { MatchedRow, MatchedRows, MatchReason, RowPair } from "../model/matching.ts";
import type { PlainWords } from "../model/words.ts";

/** Sentences on how rows found each other by their names, and on what is left to a person. */
export function matchedRemarks(matched: MatchedRows, words: PlainWords): readonly string[] {
  const { say, list, asIs } = words;
  const { match, block, evidence, pairs, undecided, parted, unfollowed } = matched;
  const listed = (names: readonly string[]): string => list(names.map(asIs));
  const further =
    evidence.length > 0 ? say("match.evidence", { list: listed(evidence) }) : say("match.no-evidence");
  return [
    say("match.by", { list: listed(match), pairs: pairs.length }),
    ...(block.length === 0 ? [] : [say("match.blocks", { count: block.length, list: listed(block) })]),
    further,
    ...(undecided.length === 0 ? [] : [say("match.undecided", { count: undecided.length })]),
    ...(parted.length === 0 ? [] : [say("match.parted", { count: parted.length })]),
    ...unfollowed.map(({ decision, side, why }) =>
      say("match.unfollowed", { row: decision.row, reference: asIs(decision[side]), side, why }),
    ),
  ];
}

/** The pairs, the least sure first; as sure ones in the order of the left. */
export const leastSure = (pairs: readonly RowPair[]): readonly RowPair[] =>
  pairs.toSorted((a, b) => a.score - b.score || a.left.row - b.left.row || a.right.row - b.right.row);

/** "0.93": cut rather than rounded, so that what is not sure does not look so. */
export const scoreText = (score: number, { number }: PlainWords): string =>
  number(Math.floor(score * 100) / 100);

export const rowText = ({ row, name }: MatchedRow, { say, asIs }: PlainWords): string =>
  say("match.row", { row, name: asIs(name) });

/** Why two rows are held to be one person: all reasons as one text. */
export const whyText = ({ reasons }: Pick<RowPair, "reasons">, words: PlainWords): string =>
  reasons.map((reason) => reasonText(reason, words)).join(words.say("match.reasons"));

function reasonText(reason: MatchReason, { say, asIs }: PlainWords): string {
  switch (reason.kind) {
    case "cell":
      return say(`match.cell-${reason.level}`, {
        column: asIs(reason.column),
        left: asIs(reason.left),
        right: asIs(reason.right),
      });
    case "article":
      return say("match.article", { left: reason.left || "none", right: reason.right || "none" });
    case "letters":
      return say("match.letters", {
        left: asIs(reason.left),
        right: asIs(reason.right),
        count: reason.count,
      });
    case "spelling":
    case "near":
    case "initial":
      return say(`match.${reason.kind}`, { left: asIs(reason.left), right: asIs(reason.right) });
    case "only-left":
    case "only-right":
    case "joined":
      return say(`match.${reason.kind}`, { words: asIs(reason.words) });
    case "rare":
      return say("match.rare", { words: asIs(reason.words), count: reason.rows });
    case "decided":
      return say("match.decided", { by: asIs(reason.by), on: asIs(reason.on), reason: asIs(reason.reason) });
    default:
      return say(`match.${reason.kind}`);
  }
}

/** The score of a pair and why it is one, for the rows of a file of differences; nothing of rows of one side alone. */
export type PairNotes = ReadonlyMap<string, { readonly score: number; readonly why: string }>;

/** Where in the key of a matched comparison the numbers of its rows stand: after the name. */
export const rowsKey = 1;

export const pairNotes = ({ matched }: Comparison, words: PlainWords): PairNotes =>
  new Map((matched?.pairs ?? []).map((pair) => [pair.key, { score: pair.score, why: whyText(pair, words) }]));
