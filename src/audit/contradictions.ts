import { byContent, type Claim, compare } from "../model/claim.ts";
import { type Contradiction, contradiction } from "../model/contradiction.ts";
import type { Finding } from "../model/finding.ts";
import { scopeDimensions, scopeWithin } from "../model/scope.ts";
import type { Check } from "./check.ts";
import { conflict } from "./conflict.ts";
import type { Evidence } from "./evidence.ts";
import { hintsOn } from "./hints.ts";
import { makeFinding } from "./make-finding.ts";
import type { Blamed, ContradictionType, Naming } from "./naming.ts";
import { partExceedsWhole } from "./part-exceeds-whole.ts";
import { regression } from "./regression.ts";
import { undatedRevision } from "./revision.ts";

/** Every contradiction between two figures, each once and under one name. */
export const contradictions: Check = (evidence) => {
  const hints = hintsOn(evidence);
  return settle(contradictoryPairs(evidence)).map((blamed) => {
    for (const name of namers) {
      const finding = name(evidence, blamed, hints);
      if (finding) return finding;
    }
    throw new Error(
      `no name for the contradiction of ${blamed.pair.over.figure.id} and ${blamed.pair.under.figure.id}`,
    );
  });
};

const namer =
  <Type extends ContradictionType>(naming: Naming<Type>) =>
  ({ dataset }: Evidence, blamed: Blamed, hints: ReturnType<typeof hintsOn>): Finding | null => {
    const detail = naming.name(blamed);
    if (!detail) return null;
    const { over, under, doubts } = blamed.pair;
    const other = blamed.blamed === over ? under : over;
    return makeFinding(dataset, naming.type, {
      severity: doubts.length > 0 || naming.isWarning(detail) ? "warning" : "error",
      figures: [blamed.blamed.figure.id, other.figure.id],
      detail,
      hints: hints(blamed),
    });
  };

/** The first name that fits is the one a contradiction gets. */
const namers = [namer(conflict), namer(undatedRevision), namer(regression), namer(partExceedsWhole)];

/** All pairs of claims that cannot both be true, found cell by cell: a cell holds the claims of one scope. */
function contradictoryPairs({ dataset: { lattice }, claims }: Evidence): readonly Contradiction[] {
  const cells = [
    ...Map.groupBy(claims, ({ figure }) =>
      scopeDimensions.map((dimension) => figure[dimension]).join("\u001f"),
    ).values(),
  ];
  const lowestCeilingFirst = new Map(
    cells.map((cell) => [cell, cell.toSorted((a, b) => compare(a.interval.high, b.interval.high))]),
  );
  const pairs: Contradiction[] = [];
  for (const parts of cells) {
    for (const wholes of cells) {
      const [part, whole] = [parts[0], wholes[0]];
      if (!part || !whole || !scopeWithin(lattice, part.figure, whole.figure)) continue;
      for (const over of parts) {
        for (const under of lowestCeilingFirst.get(wholes) ?? []) {
          if (under.interval.high > over.interval.low) break;
          const found = contradiction(lattice, over, under);
          if (found) pairs.push(found);
        }
      }
    }
  }
  return pairs;
}

/**
 * Blames the figure whose removal settles most, reports it against its tightest contradictor, takes it away, and
 * goes on until nothing is left. Errors weigh before warnings, so that no doubt hides a proof.
 */
function settle(pairs: readonly Contradiction[]): Blamed[] {
  const open = new Map<Claim, Set<Contradiction>>();
  for (const pair of pairs) {
    for (const claim of [pair.over, pair.under]) {
      const known = open.get(claim);
      if (known) known.add(pair);
      else open.set(claim, new Set([pair]));
    }
  }
  const settled: Blamed[] = [];
  for (let blamed = mostContradicted(open); blamed; blamed = mostContradicted(open)) {
    const own = [...(open.get(blamed) ?? [])].toSorted(byStrength);
    const [pair, ...rest] = own;
    if (!pair) break;
    settled.push({ blamed, pair, others: rest.map(({ over, under }) => (over === blamed ? under : over)) });
    for (const gone of own) {
      for (const claim of [gone.over, gone.under]) {
        const remaining = open.get(claim);
        remaining?.delete(gone);
        if (remaining?.size === 0) open.delete(claim);
      }
    }
  }
  return settled;
}

function mostContradicted(open: ReadonlyMap<Claim, ReadonlySet<Contradiction>>): Claim | undefined {
  let most: Count | undefined;
  for (const [claim, pairs] of open) {
    let errors = 0;
    for (const pair of pairs) if (isError(pair)) errors += 1;
    const candidate = { claim, errors, size: pairs.size };
    if (!most || isWorse(candidate, most)) most = candidate;
  }
  return most?.claim;
}

type Count = { readonly claim: Claim; readonly errors: number; readonly size: number };

const isWorse = (a: Count, b: Count): boolean =>
  (compare(b.errors, a.errors) ||
    compare(b.size, a.size) ||
    compare(b.claim.interval.low, a.claim.interval.low) ||
    byContent(a.claim, b.claim)) < 0;

const isError = ({ doubts }: Contradiction): boolean => doubts.length === 0;

/** Errors first, then the widest gap between what both claim, then by content. */
const byStrength = (a: Contradiction, b: Contradiction): number =>
  compare(a.doubts.length, b.doubts.length) ||
  compare(gap(b), gap(a)) ||
  byContent(a.under, b.under) ||
  byContent(a.over, b.over);

const gap = ({ over, under }: Contradiction): number => over.interval.low - under.interval.high;
