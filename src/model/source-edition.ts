import type { Figure, Source } from "./dataset.ts";

const editions = new WeakMap<Source, Map<string, Source>>();

/**
 * A figure's source as it stood when it printed the figure: a table that is kept up to date prints its rows on days of
 * their own, and is read as if each day's were an item of that day.
 */
export function sourceWhenPrinted({ published }: Pick<Figure, "published">, source: Source): Source {
  if (published === undefined) return source;
  let ofSource = editions.get(source);
  if (!ofSource) {
    ofSource = new Map();
    editions.set(source, ofSource);
  }
  let edition = ofSource.get(published.text);
  if (!edition) {
    edition = Object.freeze({ ...source, published });
    ofSource.set(published.text, edition);
  }
  return edition;
}
