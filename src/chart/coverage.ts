import { type Claim, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { hasNumber } from "./families.ts";

/** What one source prints of one indicator. */
export interface Cell {
  readonly source: Id;
  readonly indicator: Id;
  readonly figures: number;
  /** Those that are numbers rather than words. */
  readonly numbers: number;
  /** The numbers for which the source names who produced them. */
  readonly credited: number;
}

/** Which source speaks of what: a row a source, a column an indicator. */
export interface Coverage {
  /** The first published first. */
  readonly sources: readonly Id[];
  /** Those that most sources speak of first. */
  readonly indicators: readonly Id[];
  readonly cells: readonly Cell[];
}

/** Counts figures by source and indicator. */
export function coverageOf(claims: readonly Claim[]): Coverage {
  const indicators = [...new Set(claims.map(({ indicator }) => indicator.id))];
  const cells = [...Map.groupBy(claims, ({ source }) => source.id)].flatMap(([source, printed]) =>
    [...Map.groupBy(printed, ({ indicator }) => indicator.id)].map(([indicator, own]): Cell => {
      const numbers = own.filter(hasNumber);
      const credited = numbers.filter(({ figure }) => figure.originator.length > 0);
      return { source, indicator, figures: own.length, numbers: numbers.length, credited: credited.length };
    }),
  );
  const weight = (indicator: Id): readonly [number, number] => {
    const column = cells.filter((cell) => cell.indicator === indicator);
    return [column.length, column.reduce((sum, { figures }) => sum + figures, 0)];
  };
  return {
    sources: sourcesInOrder(claims),
    indicators: indicators.toSorted((a, b) => {
      const [[sourcesA, figuresA], [sourcesB, figuresB]] = [weight(a), weight(b)];
      return compare(sourcesB, sourcesA) || compare(figuresB, figuresA);
    }),
    cells,
  };
}

/** The sources with most figures, and the indicators that most sources speak of. */
export function cutTo(
  { sources, indicators, cells }: Coverage,
  mostSources: number,
  mostIndicators: number,
): Coverage {
  const figures = new Map<Id, number>();
  for (const cell of cells) figures.set(cell.source, (figures.get(cell.source) ?? 0) + cell.figures);
  const heaviest = new Set(
    sources.toSorted((a, b) => compare(figures.get(b) ?? 0, figures.get(a) ?? 0)).slice(0, mostSources),
  );
  const kept = indicators.slice(0, mostIndicators);
  return {
    sources: sources.filter((source) => heaviest.has(source)),
    indicators: kept,
    cells: cells.filter(({ source, indicator }) => heaviest.has(source) && kept.includes(indicator)),
  };
}

export const figuresIn = ({ cells }: Coverage): number =>
  cells.reduce((sum, { figures }) => sum + figures, 0);

/** Sources of claims, the first published first. */
export function sourcesInOrder(claims: readonly Claim[]): readonly Id[] {
  const sources = new Map(claims.map(({ source }) => [source.id, source]));
  return [...sources.values()]
    .toSorted(
      (a, b) =>
        compare(
          a.published?.first ?? Number.POSITIVE_INFINITY,
          b.published?.first ?? Number.POSITIVE_INFINITY,
        ) ||
        compare(a.title, b.title) ||
        compare(a.id, b.id),
    )
    .map(({ id }) => id);
}
