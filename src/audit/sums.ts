import { type Claim, compare } from "../model/claim.ts";
import { type Doubt, doubtsOf } from "../model/contradiction.ts";
import type { Id } from "../model/dataset.ts";
import { interval, sum } from "../model/interval.ts";
import { coverOrders, partOrders } from "../model/orders.ts";
import { readingsOf, surelyHold } from "../model/readings.ts";
import { methodsMeet } from "../model/scope.ts";
import type { Certainty } from "../model/time.ts";
import type { FindingDraft } from "./make-finding.ts";

/** Parts held against their whole by their sum, and how surely they are its parts. */
export interface Sum {
  readonly kind: "parts" | "covering";
  readonly dimension: "period" | "place";
  readonly whole: Claim;
  readonly parts: readonly Claim[];
  readonly certainty: Certainty;
  /** By how much the sum misses what it must not exceed, or must reach. */
  readonly excess: number;
}

/** Parts that may be added, and how surely their dates have to fit. */
export interface Tier {
  readonly among: readonly Claim[];
  readonly certainty: "always" | "sometimes";
}

/**
 * The surest sum: of the parts that add no doubt to the whole's own, else of all that surely fit, else of all that may.
 * What proves a contradiction is no less a proof because a doubtful part could be added to it.
 */
export function surest(
  kind: Sum["kind"],
  whole: Claim,
  parts: readonly Claim[],
  sumOf: (tier: Tier) => Sum | null,
): readonly Sum[] {
  const firm = parts.filter((part) => !isSoft(part) && !isUnstated(kind, part, whole));
  const tiers: readonly Tier[] = [
    { among: firm, certainty: "always" },
    { among: parts, certainty: "always" },
    { among: parts, certainty: "sometimes" },
  ];
  for (const tier of tiers) {
    const sum = sumOf(tier);
    if (sum) return [sum];
  }
  return [];
}

const isSoft = ({ figure }: Claim): boolean => figure.qualifier === "vague" || figure.qualifier === "about";

const isUnstated = (kind: Sum["kind"], part: Claim, whole: Claim): boolean =>
  (kind === "parts" ? methodsMeet(part, whole) : methodsMeet(whole, part)) === "unstated";

/**
 * Reports contradictory sums, the surest and then the worst first. Wholes that the same parts contradict are named
 * together: one slip among the parts is one finding.
 */
export function* reported(sums: readonly Sum[]): Generator<FindingDraft<"part-exceeds-whole">> {
  const sorted = sums
    .flatMap(readTogether)
    .toSorted(
      (a, b) =>
        compare(doubtsOfSum(a).length, doubtsOfSum(b).length) ||
        compare(b.excess, a.excess) ||
        compare(a.parts.length, b.parts.length),
    );
  for (const { worst, others } of grouped(sorted)) {
    const doubts = doubtsOfSum(worst);
    yield {
      severity: doubts.length > 0 ? "warning" : "error",
      figures: idsOf([worst.whole, ...worst.parts, ...others]),
      // Two totals can each be part of the other's sum: which is the whole belongs to what the finding is about.
      about: [worst.whole.figure.id, ...idsOf(worst.parts).toSorted()],
      detail: {
        kind: worst.kind,
        dimension: worst.dimension,
        whole: worst.whole.figure.id,
        parts: idsOf(worst.parts),
        sum: worst.parts.map((claim) => claim.interval).reduce(sum, interval(0, 0)),
        doubts,
      },
    };
  }
}

/**
 * A sum with its dates read together; none where no reading contradicts. Each part may fit by itself and still not with
 * the others: two periods whose starts are printed alike begin on one day, so that they overlap. Or it may surely fit,
 * though by itself it might not: where the whole begins is told by another part that is printed like it.
 */
function readTogether(sum: Sum): readonly Sum[] {
  const { kind, dimension, whole, parts, certainty } = sum;
  if (certainty === "always") return [sum];
  const orders = kind === "covering" ? coverOrders(whole, parts) : partOrders(whole, parts, dimension);
  if (readingsOf(orders).contradicting === null) return [];
  return [surelyHold(orders) ? { ...sum, certainty: "always" } : sum];
}

/** A sum, and the other wholes that its parts contradict too. */
interface Slip {
  readonly worst: Sum;
  readonly others: readonly Claim[];
}

/** Each sum goes to the first whose parts are all among its own. */
function grouped(sorted: readonly Sum[]): readonly Slip[] {
  const groups: { readonly place: number; readonly worst: Sum; readonly others: Set<Claim> }[] = [];
  const byFirstPart = new Map<Claim | undefined, (typeof groups)[number][]>();
  for (const each of sorted) {
    const own = new Set(each.parts);
    const [group] = each.parts
      .flatMap((part) => byFirstPart.get(part) ?? [])
      .filter(({ worst }) => worst.parts.every((part) => own.has(part)))
      .toSorted((a, b) => compare(a.place, b.place));
    if (group) {
      if (group.worst.whole !== each.whole) group.others.add(each.whole);
      continue;
    }
    const fresh = { place: groups.length, worst: each, others: new Set<Claim>() };
    groups.push(fresh);
    const [first] = each.parts;
    byFirstPart.set(first, [...(byFirstPart.get(first) ?? []), fresh]);
  }
  return groups.map(({ worst, others }) => ({ worst, others: [...others] }));
}

const idsOf = (claims: readonly Claim[]): readonly Id[] => claims.map(({ figure }) => figure.id);

function doubtsOfSum({ kind, whole, parts, certainty }: Sum): readonly Doubt[] {
  const doubts = parts.flatMap((part) => doubtsOf(part, whole, certainty, isUnstated(kind, part, whole)));
  return [...new Set(doubts)].toSorted();
}
