import { type Claim, compare } from "../model/claim.ts";
import { contains } from "../model/interval.ts";
import { seriesKey } from "../model/scope.ts";
import { momentKey } from "../model/time.ts";
import { check } from "./check.ts";

/**
 * Different numbers for one count and date, one of which lies within the other: a rounder number is no other count.
 * Once for each series, of its most exact number. Words such as "dozens" print no number.
 */
export const precision = check("precision", function* ({ claims }) {
  const numbers = claims.filter(({ figure, asOf }) => asOf !== null && figure.qualifier !== "vague");
  for (const series of Map.groupBy(numbers, seriesKey).values()) {
    const [nested] = [...Map.groupBy(series, dateKey).values()]
      .flatMap((atDate) => mostExact(atDate) ?? [])
      .toSorted((a, b) => byExactness(a.inner, b.inner));
    if (!nested) continue;
    const inner = nested.inner.figure.id;
    const outers = nested.outers.map(({ figure }) => figure.id);
    yield { severity: "note", figures: [inner, ...outers], detail: { kind: "nested", inner, outers } };
  }
});

/** The best values that a source gives within its own ranges. Once for each source. */
export const bestWithinRange = check("precision", function* ({ claims }) {
  const ranges = claims.filter(
    ({ figure, interval }) => figure.best !== null && interval.low !== interval.high,
  );
  for (const [source, own] of Map.groupBy(ranges, (claim) => claim.source.id)) {
    const figures = own.map(({ figure }) => figure.id);
    yield { severity: "note", figures, about: ["best", source], detail: { kind: "best", source } };
  }
});

/** Ends left open are one date only where one source prints them. */
const dateKey = ({ asOf, source }: Claim): string =>
  asOf?.text === ".." ? `..\u001f${source.id}` : momentKey(asOf);

/** The most exact number of a date that lies within others, and those, the nearest first. */
function mostExact(
  atDate: readonly Claim[],
): { readonly inner: Claim; readonly outers: readonly Claim[] } | null {
  const sorted = atDate.toSorted(byExactness);
  const wide = sorted.filter((claim) => width(claim) > 0);
  for (const inner of sorted) {
    const outers = wide.filter(
      (outer) => isOtherNumber(outer, inner) && contains(outer.interval, inner.interval),
    );
    if (outers.length > 0) return { inner, outers };
  }
  return null;
}

const isOtherNumber = (a: Claim, b: Claim): boolean =>
  a.figure.value !== b.figure.value || a.figure.upper !== b.figure.upper;

/** Claims come in the order of their contents, and sorting keeps it where they are as exact as one another. */
const byExactness = (a: Claim, b: Claim): number =>
  compare(width(a), width(b)) || compare(b.interval.low, a.interval.low);

const width = ({ interval: { low, high } }: Claim): number => high - low;
