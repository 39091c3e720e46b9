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
export async function coverageOf(claims: readonly Claim[]): Promise<Coverage> {
  const { from, op } = await import("arquero");
  const counted = from(
    claims.map((claim) => ({
      source: claim.source.id,
      indicator: claim.indicator.id,
      number: Number(hasNumber(claim)),
      credited: Number(hasNumber(claim) && claim.figure.originator.length > 0),
    })),
  )
    .groupby("source", "indicator")
    .rollup({ figures: op.count(), numbers: op.sum("number"), credited: op.sum("credited") });
  const bySource = counted
    .groupby("source")
    .pivot("indicator", {
      figures: op.sum("figures"),
      numbers: op.sum("numbers"),
      credited: op.sum("credited"),
    })
    .objects() as readonly Readonly<Record<string, string | number | undefined>>[];
  const indicators = [...new Set(claims.map(({ indicator }) => indicator.id))];
  const cells = bySource.flatMap((row) =>
    indicators.flatMap((indicator): Cell[] => {
      const count = (column: string): number => Number(row[`${column}_${indicator}`] ?? 0) || 0;
      const figures = count("figures");
      if (figures === 0) return [];
      return [
        {
          source: String(row.source),
          indicator,
          figures,
          numbers: count("numbers"),
          credited: count("credited"),
        },
      ];
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

function sourcesInOrder(claims: readonly Claim[]): readonly Id[] {
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
