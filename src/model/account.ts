import type { Account } from "./dataset.ts";

/** An answer as it is compared: case and spacing make no other answer. */
export const foldedAnswer = ({ answer }: Pick<Account, "answer">): string => folded(answer);

/** True where two claimants give two answers. */
export const differ = (a: Account, b: Account): boolean =>
  folded(a.answer) !== folded(b.answer) && folded(a.claimant) !== folded(b.claimant);

const folded = (text: string): string => text.toLowerCase().replace(/\s+/g, " ").trim();
