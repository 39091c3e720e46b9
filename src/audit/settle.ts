import { byContent, type Claim, compare } from "../model/claim.ts";
import type { Contradiction } from "../model/contradiction.ts";
import { Heap } from "./heap.ts";
import type { Blamed } from "./naming.ts";

/** A claim with what it still contradicts. */
interface Accused {
  readonly claim: Claim;
  readonly pairs: Contradiction[];
  /** How many of its pairs are open, and how many of those are errors. */
  open: number;
  errors: number;
  isBlamed: boolean;
}

/** How badly a claim stood when it was last looked at; what others take the blame for makes it better only. */
interface Standing {
  readonly accused: Accused;
  readonly open: number;
  readonly errors: number;
}

/**
 * Blames the figure whose removal settles most, reports it against its tightest contradictor, takes it away, and
 * goes on until nothing is left. Errors weigh before warnings, so that nothing hides a proof.
 *
 * @param isError whether a contradiction will be told as an error
 */
export function settle(
  pairs: readonly Contradiction[],
  isError: (pair: Contradiction) => boolean,
): readonly Blamed[] {
  const proofs = new Set(pairs.filter(isError));
  const byStrength = (a: Contradiction, b: Contradiction): number =>
    compare(Number(proofs.has(b)), Number(proofs.has(a))) || byTightness(a, b);
  const accused = new Map<Claim, Accused>();
  for (const pair of pairs) {
    for (const claim of [pair.over, pair.under]) {
      const known = accused.get(claim) ?? { claim, pairs: [], open: 0, errors: 0, isBlamed: false };
      accused.set(claim, known);
      known.pairs.push(pair);
      known.open += 1;
      if (proofs.has(pair)) known.errors += 1;
    }
  }
  const worst = new Heap<Standing>(byGuilt);
  for (const each of accused.values()) worst.push(standingOf(each));
  const settled: Blamed[] = [];
  for (let top = worst.pop(); top; top = worst.pop()) {
    const { accused: own } = top;
    if (own.open !== top.open) {
      worst.push(standingOf(own));
      continue;
    }
    const { claim } = own;
    const other = ({ over, under }: Contradiction): Claim => (over === claim ? under : over);
    const open = own.pairs.filter((pair) => !accused.get(other(pair))?.isBlamed).toSorted(byStrength);
    const [pair, ...rest] = open;
    if (!pair) continue;
    settled.push({ blamed: claim, pair, others: rest.map(other) });
    own.isBlamed = true;
    for (const gone of open) {
      const rival = accused.get(other(gone));
      if (!rival) continue;
      rival.open -= 1;
      if (proofs.has(gone)) rival.errors -= 1;
    }
  }
  return settled;
}

const standingOf = (accused: Accused): Standing => ({
  accused,
  open: accused.open,
  errors: accused.errors,
});

/** The most errors first, then the most contradictions, then the highest number, then by content. */
const byGuilt = (a: Standing, b: Standing): number =>
  compare(b.errors, a.errors) ||
  compare(b.open, a.open) ||
  compare(b.accused.claim.interval.low, a.accused.claim.interval.low) ||
  byContent(a.accused.claim, b.accused.claim);

/** The fewest doubts first, then the widest gap between what both claim, then by content. */
const byTightness = (a: Contradiction, b: Contradiction): number =>
  compare(a.doubts.length, b.doubts.length) ||
  compare(gap(b), gap(a)) ||
  byContent(a.under, b.under) ||
  byContent(a.over, b.over);

const gap = ({ over, under }: Contradiction): number => over.interval.low - under.interval.high;
