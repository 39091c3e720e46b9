import { compare } from "../model/claim.ts";
import type { Figure, Id, Source } from "../model/dataset.ts";
import { type Impossibility, impossiblePeriod, impossibleSource } from "../model/impossible-date.ts";
import { check } from "./check.ts";

/**
 * Dates that no reading can save: a source published after it was read, a count as of a date after its source's
 * publication, a period that ends before it starts. Once for each source and kind, since one slip in a source's date
 * can put all its figures out.
 */
export const impossibleDate = check("impossible-date", function* ({ dataset, printed }) {
  const sources = [...dataset.sources.values()].toSorted((a, b) => compare(a.id, b.id));
  for (const source of sources) {
    const impossible = impossibleSource(source);
    if (impossible) yield draft(source, impossible, []);
  }
  const isSlip = new Set(sources.filter(impossibleSource).map(({ id }) => id));
  // A table whose own date cannot be is told of once, not again for each of its rows.
  const impossibleRow = ({ published }: Figure, source: Source): Impossibility | null =>
    published && !isSlip.has(source.id) ? impossibleSource(source) : null;
  const impossible = printed.flatMap(({ figure, source }) => {
    const found = impossibleRow(figure, source) ?? (figure.period && impossiblePeriod(figure.period, source));
    return found ? [{ figure, source, found }] : [];
  });
  const groups = Map.groupBy(
    impossible.toSorted((a, b) => compare(a.figure.id, b.figure.id)),
    ({ source, found }) => [source.id, found.kind, found.doubtful].join("\u001f"),
  );
  for (const [first, ...others] of groups.values()) {
    if (!first) continue;
    const figures = [first, ...others].map(({ figure }) => figure.id);
    yield draft(first.source, first.found, figures);
  }
});

const draft = ({ id }: Source, { kind, doubtful }: Impossibility, figures: readonly Id[]) => ({
  severity: doubtful ? ("warning" as const) : ("error" as const),
  figures,
  about: [id, kind, String(doubtful)],
  sources: [id],
  detail: { kind, doubtful, source: id },
});
