import { type Claim, compare } from "./claim.ts";
import { dayText, type Moment } from "./time.ts";

/**
 * EDTF: the earliest start and the latest as-of date of these claims; a count that runs on is of the day on which it
 * was published. Empty where none states any. Of two dates that begin or end on one day, the order of their texts
 * decides, not that of the rows.
 */
export function periodCovered(claims: readonly Claim[]): string {
  const starts = claims.flatMap(({ start }) =>
    start && Number.isFinite(start.first) ? [{ day: start.first, text: start.text }] : [],
  );
  const ends = claims.flatMap((claim) => {
    const { asOf } = claim;
    return asOf && Number.isFinite(asOf.last) ? [{ day: asOf.last, text: momentText(claim, asOf) }] : [];
  });
  const first = starts.toSorted(byDay)[0]?.text;
  const last = ends.toSorted(byDay).at(-1)?.text ?? "";
  if (first === undefined || first === last) return last;
  return last === "" ? `${first}/..` : `${first}/${last}`;
}

/** An as-of date as printed; one left open is given as the publication that ends it. */
export function momentText({ source }: Claim, { text, last }: Moment): string {
  const published = source.published ?? source.accessed;
  return text === ".." ? (published?.text ?? dayText(last)) : text;
}

const byDay = (
  a: { readonly day: number; readonly text: string },
  b: { readonly day: number; readonly text: string },
): number => compare(a.day, b.day) || compare(a.text, b.text);
