import type { Claim } from "../model/claim.ts";
import { contradiction, type Doubt } from "../model/contradiction.ts";
import type { Lattice } from "../model/dataset.ts";
import { type Interval, intersection, interval, isEmpty } from "../model/interval.ts";
import type { Remedy } from "../model/proof.ts";
import type { DateEnd } from "../model/proof-figure.ts";
import { dateOf } from "../model/readings.ts";
import { rangeOf } from "./figures.ts";

/**
 * What each of two contradicting figures would have to be: the one blamed to meet all that it contradicts, the other to
 * meet that one.
 */
export function valuesToMeet(
  lattice: Lattice,
  [over, under]: readonly [Claim, Claim],
  blamed: Claim,
  others: readonly Claim[],
): readonly Remedy[] {
  const rivals = (claim: Claim, rival: Claim): readonly Claim[] =>
    claim.figure.id === blamed.figure.id ? [rival, ...others] : [rival];
  return [
    ...valueToBe(over, roomBeside(lattice, over, rivals(over, under))),
    ...valueToBe(under, roomBeside(lattice, under, rivals(under, over))),
  ];
}

/** Where a claim's one number would contradict none of its rivals, each as it is; empty where there is no such number. */
const roomBeside = (lattice: Lattice, claim: Claim, rivals: readonly Claim[]): Interval =>
  rivals
    .flatMap((rival) => {
      const { low, high, lowOpen, highOpen } = rival.interval;
      return [
        ...(contradiction(lattice, { ...claim, interval: top }, rival)
          ? [interval(none, high, false, highOpen)]
          : []),
        ...(contradiction(lattice, rival, { ...claim, interval: bottom })
          ? [interval(low, endless, lowOpen)]
          : []),
      ];
    })
    .reduce(intersection, interval(none, endless));

/** What is said besides where the figure blamed contradicts more than its proof is about. */
export const othersRemaining = (
  blamed: Claim,
  against: readonly Claim[],
  others: readonly string[],
): readonly Remedy[] =>
  others.length > 0
    ? [
        {
          kind: "others-remain",
          figure: blamed.figure.id,
          against: against.map(({ figure }) => figure.id),
          others: [...others],
        },
      ]
    : [];

/** A range that would settle it, as far as the figure can be in it: whole where people are counted, and not below zero. */
export function valueToBe({ figure, indicator }: Claim, range: Interval): readonly Remedy[] {
  const { low, high, lowOpen, highOpen } = range;
  const isWhole = indicator.kind !== "measure";
  const fit = isWhole
    ? interval(
        lowOpen ? Math.floor(low) + 1 : Math.ceil(low),
        highOpen ? Math.ceil(high) - 1 : Math.floor(high),
      )
    : range;
  if (isEmpty(fit) || (isWhole && fit.high < 0)) return [];
  return [{ kind: "value", figure: figure.id, interval: rangeOf(fit) }];
}

const endless = Number.POSITIVE_INFINITY;
const none = Number.NEGATIVE_INFINITY;
/** Above and below all that anybody prints. */
const [top, bottom] = [interval(endless, endless), interval(none, none)];

/** What is not stated exactly and would turn a doubt into a yes or a no. */
export function doubtsSettledBy(doubts: readonly Doubt[], claims: readonly Claim[]): readonly Remedy[] {
  return claims.flatMap((claim): readonly Remedy[] => {
    const { id: figure, method, qualifier } = claim.figure;
    return [
      ...(doubts.includes("dates") ? vagueDates(claim) : []),
      ...(doubts.some((doubt) => doubt === qualifier) ? [{ kind: "number", figure } as const] : []),
      ...(doubts.includes("method") && method === null ? [{ kind: "method", figure } as const] : []),
    ];
  });
}

const ends: readonly DateEnd[] = ["start", "as-of"];

/** Dates of a figure that leave a choice of days. */
function vagueDates(claim: Claim): readonly Remedy[] {
  const dates = ends.flatMap((end) => dateOf(claim, end) ?? []);
  return dates
    .filter(({ end, moment }) => !(end === "start" && claim.indicator.kind === "stock") && isVague(moment))
    .map(({ end, moment }) => ({ kind: "date", figure: claim.figure.id, end, printed: moment.text }));
}

const isVague = ({ first, last, doubtful }: { first: number; last: number; doubtful: boolean }): boolean =>
  first !== last || doubtful;

/** Whoever is not named might turn out to be the other's originator. */
export const originatorsToName = (claims: readonly Claim[]): readonly Remedy[] =>
  claims
    .filter(({ figure }) => figure.originator.length === 0)
    .map(({ figure }) => ({ kind: "originator", figure: figure.id }));
