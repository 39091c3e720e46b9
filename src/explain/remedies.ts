import type { Claim } from "../model/claim.ts";
import type { Doubt } from "../model/contradiction.ts";
import { type Interval, interval, isEmpty } from "../model/interval.ts";
import type { Remedy } from "../model/proof.ts";
import type { DateEnd } from "../model/proof-figure.ts";
import { dateOf } from "../model/readings.ts";
import { rangeOf } from "./figures.ts";

/** What each of two contradicting figures would have to be. */
export const valuesToMeet = (over: Claim, under: Claim): readonly Remedy[] => [
  ...valueToBe(over, interval(none, under.interval.high, false, under.interval.highOpen)),
  ...valueToBe(under, interval(over.interval.low, endless, over.interval.lowOpen)),
];

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
