import { compare } from "../model/claim.ts";
import type { Dataset, Id } from "../model/dataset.ts";
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
