import type { Id } from "./dataset.ts";

/** A slip of the pen that would explain a finding: `figure` prints `value`, and with `instead` all would agree. */
interface Slip {
  readonly figure: Id;
  readonly value: number;
  readonly instead: number;
  /** What `instead` agrees with: the figure that it is held against, the counts before and after it, or the relation. */
  readonly agrees: "rival" | "neighbours" | "relation";
  /** The figure that it is held against; `null` unless it agrees with that one. */
  readonly rival: Id | null;
}

/** What may have gone wrong, as facts without wording. It explains a finding and proves nothing. */
export type Hint =
  /** Two neighbouring digits may have changed places. */
  | (Slip & { readonly kind: "digits-transposed" })
  /** Digits may have been added or lost: `factor` is 10, 100 or 1,000. */
  | (Slip & { readonly kind: "factor"; readonly factor: number })
  /** The number is the year of its figure's period or of its source's publication. */
  | {
      readonly kind: "year";
      readonly figure: Id;
      readonly value: number;
      readonly of: "period" | "publication";
    }
  /** The fewest of a series' `count` figures without which the rest agree; there is no other set as small. */
  | { readonly kind: "smallest-set"; readonly figures: readonly Id[]; readonly count: number };

export const hintKinds = [
  "digits-transposed",
  "factor",
  "year",
  "smallest-set",
] as const satisfies readonly Hint["kind"][];
