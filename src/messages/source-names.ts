import { compare } from "../model/claim.ts";
import type { Dataset, Id, Source } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import type { Say } from "./catalogue.ts";
import { isolated } from "./isolated.ts";

type Naming = Pick<Words, "organisation" | "period" | "direction"> & { readonly say: Say };

/**
 * A short name for each source: publisher and year; the whole date where a publisher has several in a year; and a
 * letter where even that is not enough. No two sources share a name, or a number could not be traced.
 */
export function sourceNames(dataset: Dataset, naming: Naming): ReadonlyMap<Id, string> {
  const sources = [...dataset.sources.values()].toSorted(
    (a, b) =>
      compare(a.published?.first ?? 0, b.published?.first ?? 0) ||
      compare(a.title, b.title) ||
      compare(a.id, b.id),
  );
  const byYear = namesBy(sources, (source) => {
    const year = source.published && naming.period(source.published.text.slice(0, 4));
    return named(source, year ?? undefined, naming);
  });
  const byDate = namesBy(sources, (source) => {
    const date = source.published && naming.period(source.published.text);
    return isShared(byYear, source)
      ? named(source, date ?? undefined, naming)
      : (byYear.get(source.id) ?? "");
  });
  return new Map(
    sources.map(({ id }) => {
      const name = byDate.get(id) ?? id;
      const namesakes = sources.filter((other) => byDate.get(other.id) === name);
      const place = namesakes.findIndex((other) => other.id === id);
      const letter = [...naming.say("source.letters")][place] ?? String(place + 1);
      return [id, namesakes.length > 1 ? naming.say("source.lettered", { name, letter }) : name];
    }),
  );
}

const namesBy = (sources: readonly Source[], name: (source: Source) => string): ReadonlyMap<Id, string> =>
  new Map(sources.map((source) => [source.id, name(source)]));

const isShared = (names: ReadonlyMap<Id, string>, { id }: Source): boolean =>
  [...names].some(([other, name]) => other !== id && name === names.get(id));

function named(
  { publisher, title }: Source,
  date: string | undefined,
  { organisation, say, direction }: Naming,
): string {
  const name =
    publisher === ""
      ? say("source.titled", { title: isolated(shortened(title), direction) })
      : organisation(publisher);
  return date === undefined ? say("source.undated", { name }) : say("source.dated", { name, date });
}

/** A title cut at a word, for use as a name. */
function shortened(title: string, length = 48): string {
  if (title.length <= length) return title;
  const cut = title.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2))}…`;
}
