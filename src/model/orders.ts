import type { Claim } from "./claim.ts";
import type { DateEnd } from "./proof-figure.ts";
import { dateOf, type Order } from "./readings.ts";

/** One date no later than `slack` days after another; nothing where either is not known. */
function order(
  [before, beforeEnd]: readonly [Claim, DateEnd],
  [after, afterEnd]: readonly [Claim, DateEnd],
  slack = 0,
): readonly Order[] {
  const [first, second] = [dateOf(before, beforeEnd), dateOf(after, afterEnd)];
  return first && second ? [{ before: first, after: second, slack }] : [];
}

/** The orders of dates under which a claim's time lies within another's. */
export const withinOrders = (part: Claim, whole: Claim): readonly Order[] => [
  ...order([whole, "start"], [part, "start"]),
  ...order([part, "as-of"], [whole, "as-of"]),
];

/** The orders of dates under which two dates are one day. */
export const sameOrders = (a: Claim, b: Claim, end: DateEnd): readonly Order[] => [
  ...order([a, end], [b, end]),
  ...order([b, end], [a, end]),
];

/** Each part within the whole; those of one place, in the order of their times, each after the one before it. */
export function partOrders(
  whole: Claim,
  parts: readonly Claim[],
  dimension: "period" | "place",
): readonly Order[] {
  const inTime = parts.flatMap((part) => withinOrders(part, whole));
  if (dimension === "place") return inTime;
  return [...inTime, ...pairwise(parts, (part, next) => order([part, "as-of"], [next, "start"], -1))];
}

/** The first no later than the whole's start, each joined to the one before it, the last up to the whole's end. */
export const coverOrders = (whole: Claim, parts: readonly Claim[]): readonly Order[] => [
  ...parts.slice(0, 1).flatMap((first) => order([first, "start"], [whole, "start"])),
  ...parts.slice(-1).flatMap((last) => order([whole, "as-of"], [last, "as-of"])),
  ...pairwise(parts, (part, next) => order([next, "start"], [part, "as-of"], 1)),
];

const pairwise = (
  parts: readonly Claim[],
  join: (part: Claim, next: Claim) => readonly Order[],
): readonly Order[] =>
  parts.slice(1).flatMap((next, index) => {
    const part = parts[index];
    return part ? join(part, next) : [];
  });
