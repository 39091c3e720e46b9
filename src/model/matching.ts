/** The rows of one list, as texts; an empty text is an empty cell. */
export interface List {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The numbers of the rows as people count them; 1, 2, 3 … if left out. */
  readonly numbers?: readonly number[] | undefined;
  /** What this list calls columns that the options name otherwise. */
  readonly called?: ReadonlyMap<string, string> | undefined;
}

/** What two lists are matched by. */
export interface MatchOptions {
  /** The columns of the name: put together in this order where there are several. */
  readonly match: readonly string[];
  /** Rows are held against one another only where one of these columns agrees, or is empty. */
  readonly block?: readonly string[] | undefined;
  /** Further columns that speak for one person where they agree, and against it where they do not. */
  readonly evidence?: readonly string[] | undefined;
  /** What people decided on pairs before. */
  readonly decisions?: readonly MatchDecision[] | undefined;
}

/** How two lists were matched. Rows are numbered from 0 in the order of their lists. */
export interface Matching {
  /** Pairs that are taken for one person each; no row is in two of them. In the order of the left list. */
  readonly pairs: readonly MatchedPair[];
  /** Pairs that are too close to call, for a person to decide: near the bar, or with a rival that is nearly as good. */
  readonly undecided: readonly MatchedPair[];
  /** Pairs that a person said are of two people each. In the order of the left list. */
  readonly parted: readonly MatchedPair[];
  /** Rows without a name, which have no pair. */
  readonly unnamed: { readonly left: number; readonly right: number };
  /** Decisions that could not be followed. */
  readonly unfollowed: readonly UnfollowedDecision[];
}

export interface MatchedPair {
  readonly left: number;
  readonly right: number;
  /** From 0 to 1: how likely the two are one person, if all others are paired as well as can be. 1 where a person said so, 0 where a person said that they are not. */
  readonly score: number;
  /** Why, the name first. */
  readonly reasons: readonly MatchReason[];
  /** What a person decided on it; `null` where nobody did. */
  readonly decision: MatchDecision | null;
}

/** Pairs from this score on are taken for one person; down to the other they are listed for a person to decide. */
export const matchBars = { joined: 0.8, listed: 0.2 } as const;

/** One thing that speaks for a pair or against it. Words are as the lists have them. */
export type MatchReason =
  | { readonly kind: "same-name" }
  | { readonly kind: "spelling" | "near" | "initial"; readonly left: string; readonly right: string }
  | { readonly kind: "letters"; readonly left: string; readonly right: string; readonly count: number }
  | { readonly kind: "article"; readonly left: string; readonly right: string }
  | { readonly kind: "only-left" | "only-right"; readonly words: string }
  | { readonly kind: "reordered" }
  | { readonly kind: "joined"; readonly words: string }
  | { readonly kind: "rare"; readonly words: string; readonly rows: number }
  | {
      readonly kind: "cell";
      readonly column: string;
      readonly level: "same" | "alike" | "different";
      readonly left: string;
      readonly right: string;
    }
  | { readonly kind: "rival" }
  | { readonly kind: "decided"; readonly by: string; readonly on: string; readonly reason: string };

/** What the rows of a comparison were matched by, and how. */
export interface MatchedRows extends Pick<Matching, "unnamed" | "unfollowed"> {
  readonly match: readonly string[];
  readonly block: readonly string[];
  readonly evidence: readonly string[];
  readonly pairs: readonly RowPair[];
  readonly undecided: readonly RowPair[];
  readonly parted: readonly RowPair[];
  /** The decisions that were given, those that were not followed among them. */
  readonly decisions: readonly MatchDecision[];
}

/** A pair with what its rows are to people. */
export interface RowPair extends Pick<MatchedPair, "score" | "reasons" | "decision"> {
  /** What stands for it among the keys of the comparison: `L12 R15`. */
  readonly key: string;
  /** False where it is left to a person, or parted by one. */
  readonly isJoined: boolean;
  readonly left: MatchedRow;
  readonly right: MatchedRow;
}

export interface MatchedRow {
  /** Its number, as a spreadsheet counts where the table has a header. */
  readonly row: number;
  /** What stands for it in a file of decisions. */
  readonly reference: string;
  readonly name: string;
}

export const matchDecisions = ["same", "different"] as const;

/** What a person decided on two rows. */
export interface MatchDecision {
  /** The rows, by what stands for them: see `rowReference`. */
  readonly left: string;
  readonly right: string;
  readonly decision: (typeof matchDecisions)[number];
  readonly reason: string;
  readonly decidedBy: string;
  readonly decidedOn: string;
  /** The row of the file that it stands in; the header is row 1. */
  readonly row: number;
}

/** A decision about a row that is there no more, or not as it was when it was decided on; or about two rows, one of which another decision pairs. */
export interface UnfollowedDecision {
  readonly decision: MatchDecision;
  readonly side: "left" | "right";
  readonly why: "gone" | "changed" | "taken";
}
