import type { Claim } from "../model/claim.ts";
import { impossiblePeriod, publicationOf } from "../model/impossible-date.ts";
import { type Interval, placeOfLastDigit } from "../model/interval.ts";
import type { DateEnd, Range, ReadDate, ReadFigure } from "../model/proof-figure.ts";
import { scopeDimensions } from "../model/scope.ts";
import { dayText } from "../model/time.ts";

/** A figure as printed and as read. */
export function readFigure(claim: Claim, letter: string): ReadFigure {
  const { figure, source, indicator, interval } = claim;
  return {
    letter,
    id: figure.id,
    source: source.id,
    locator: figure.locator,
    asPrinted: figure.as_printed,
    originators: [...figure.originator],
    scope: Object.fromEntries(
      scopeDimensions.map((dimension) => [dimension, figure[dimension]]),
    ) as ReadFigure["scope"],
    kind: indicator.kind,
    method: figure.method,
    period: figure.period?.text ?? "",
    qualifier: figure.qualifier,
    value: figure.value,
    upper: figure.upper,
    interval: rangeOf(interval),
    half: halfOf(claim),
    impossible: figure.period && (impossiblePeriod(figure.period, source)?.kind ?? null),
    start: indicator.kind === "stock" ? null : readDate(claim, "start"),
    asOf: readDate(claim, "as-of"),
  };
}

/** How far “about” reaches to either side. */
function halfOf({ figure: { qualifier, value }, indicator }: Claim): number | null {
  if (qualifier !== "about" || value === null) return null;
  return Math.max(placeOfLastDigit(value) / 2, indicator.kind === "measure" ? 0 : 1);
}

function readDate(claim: Claim, end: DateEnd): ReadDate | null {
  const moment = end === "start" ? claim.start : claim.asOf;
  if (!moment) return null;
  return {
    printed: moment.text,
    first: dayText(moment.first),
    last: dayText(moment.last),
    reading: readingOf(claim, end),
    until: publicationOf(claim.source) ? "publication" : claim.source.accessed ? "access" : null,
    doubtful: moment.doubtful,
  };
}

function readingOf(claim: Claim, end: DateEnd): ReadDate["reading"] {
  const { period, event } = claim.figure;
  const moment = end === "start" ? claim.start : claim.asOf;
  if (!moment || !period) return "open";
  if (moment.text === "..") return end === "start" ? "beginning" : "open";
  const printed = end === "start" ? period.start : period.end;
  const span = typeof printed === "object" ? printed : moment;
  if (span.first === span.last) return "day";
  const isWhole = period.single && claim.indicator.kind === "count" && event === "";
  if (isWhole) return moment.first === moment.last ? "span" : "span-cut";
  return moment.last < span.last ? "cut" : "some-day";
}

/** An interval as data. */
export const rangeOf = ({ low, high, lowOpen, highOpen }: Interval): Range => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
  lowOpen,
  highOpen,
});
