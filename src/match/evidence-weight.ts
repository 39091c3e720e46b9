import type { Level } from "./vocabulary.ts";

/** What the cells of a further column say for one person or against it. */
export interface Evidence {
  readonly compare: (left: number, right: number) => CellsCompared;
}

export interface CellsCompared {
  readonly level: Level | "different" | "empty";
  /** The binary logarithm of how much more likely such cells are if the two rows are one person’s; 0 where one is empty. */
  readonly bits: number;
}

/** How often two records of one person are so alike in a further column: what lists of casualties show, roughly. */
const ofOnePerson = { same: 0.8, spelling: 0.15, near: 0.1, slip: 0.05, far: 0.03, different: 0.04 } as const;

/** What it says that cells are so alike, where so great a share of all cells is as like. */
export const weightOf = (level: keyof typeof ofOnePerson, share: number): number =>
  Math.log2(ofOnePerson[level] / Math.max(share, 1e-6));
