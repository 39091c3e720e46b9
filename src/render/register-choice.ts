import type { Audit } from "../model/audit.ts";
import { claimOf, compare, latestDay } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import type { Estimate } from "../model/estimate.ts";
import { figuresConcerned, isAtLeast } from "../model/finding.ts";
import { cellKey } from "../model/scope.ts";

/** As many rows as somebody may still turn over. Files take all of them. */
const rowsAtMost = 1000;

/**
 * The figures that a register prints: all, or a thousand of them. Those that discrepancies and decisions are about come
 * first, then those that set the latest estimate of their series, then the latest.
 */
export function figuresToPrint(audit: Audit): ReadonlySet<Figure> {
  const { dataset } = audit;
  if (dataset.figures.length <= rowsAtMost) return new Set(dataset.figures);
  const disputed = figuresInDoubt(audit);
  const bounds = latestBounds(audit.estimates);
  const rankOf = ({ id }: Figure): number => (disputed.has(id) ? 0 : bounds.has(id) ? 1 : 2);
  const ranked = dataset.figures.map((figure) => ({
    figure,
    rank: rankOf(figure),
    latest: latestOf(dataset, figure),
  }));
  return new Set(
    ranked
      .toSorted(
        (a, b) => compare(a.rank, b.rank) || compare(b.latest, a.latest) || compare(a.figure.id, b.figure.id),
      )
      .slice(0, rowsAtMost)
      .map(({ figure }) => figure),
  );
}

const figuresInDoubt = ({ findings }: Audit): ReadonlySet<Id> =>
  new Set([
    ...findings.filter(({ severity }) => isAtLeast(severity, "warning")).flatMap(figuresConcerned),
    ...droppedFigures(findings),
  ]);

function latestBounds(estimates: readonly Estimate[]): ReadonlySet<Id> {
  const latest = new Map<string, Estimate>();
  for (const estimate of estimates) {
    const { scope } = estimate;
    const key = `${cellKey(scope)} ${scope.method ?? ""} ${scope.start}`;
    const known = latest.get(key);
    if (!known || known.latest < estimate.latest) latest.set(key, estimate);
  }
  return new Set(
    [...latest.values()].flatMap(({ lowFigures, highFigures }) => [...lowFigures, ...highFigures]),
  );
}

function latestOf(dataset: Dataset, figure: Figure): string {
  const claim = claimOf(dataset, figure);
  return claim ? latestDay(claim) : "";
}
