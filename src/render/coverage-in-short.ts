import { claimOf, compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
import type { EdtfSpan } from "../model/time.ts";
import type { Words } from "../model/words.ts";
import { compareLabels } from "./order.ts";

const mostPlaces = 4;

/** The places that figures are about, none within another, those with most figures first; empty where none is named. */
export function placesCovered({ figures, lattice }: Dataset, words: Words): string {
  const counts = new Map<Id, number>();
  for (const { place } of figures) if (place !== "") counts.set(place, (counts.get(place) ?? 0) + 1);
  const named = [...counts.keys()];
  const widest = named
    .filter((id) => !named.some((other) => other !== id && lattice.places.within(id, other)))
    .map((id) => ({ label: words.place(id), count: counts.get(id) ?? 0 }))
    .toSorted((a, b) => compare(b.count, a.count) || compareLabels(a.label, b.label))
    .map(({ label }) => label);
  if (widest.length <= mostPlaces) return words.list(widest);
  const shown = widest.slice(0, mostPlaces - 1);
  return words.say("title.places-more", {
    list: shown.join(words.say("list.comma")),
    count: widest.length - shown.length,
  });
}

/** EDTF: from the earliest start to the latest as-of date that figures state; empty where none states any. */
export function periodCovered(dataset: Dataset): string {
  let first: EdtfSpan | null = null;
  let last: EdtfSpan | null = null;
  for (const figure of dataset.figures) {
    const claim = claimOf(dataset, figure);
    const { start, end } = figure.period ?? {};
    if (claim?.start && typeof start === "object" && (!first || isBefore(start, first, "first")))
      first = start;
    if (claim?.asOf && typeof end === "object" && (!last || isBefore(last, end, "last"))) last = end;
  }
  if (first?.text === last?.text) return first?.text ?? "";
  return `${first?.text ?? ""}/${last?.text ?? ".."}`;
}

/** Of two dates that begin or end on one day, the order of their texts decides, not that of the rows. */
const isBefore = (a: EdtfSpan, b: EdtfSpan, end: "first" | "last"): boolean =>
  (compare(a[end], b[end]) || compare(a.text, b.text)) < 0;
