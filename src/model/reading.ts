import { type Cells, cellsOf } from "./cells.ts";
import { byContent, type Claim, claimOf, published } from "./claim.ts";
import type { Dataset, Figure } from "./dataset.ts";
import { type Recorded, recordedOnce } from "./duplicates.ts";
import { type Vintages, vintagesOf } from "./vintage.ts";

/** A dataset's figures read as claims. */
export interface Reading {
  /** Claims of current figures, each once, in an order that does not depend on the rows' order. */
  readonly printed: readonly Claim[];
  /** Claims of current figures that are recorded more than once: the one that is among `printed`, and its copies. */
  readonly duplicates: readonly (readonly Claim[])[];
  /** Those printed that no later word of their originator has replaced. */
  readonly standing: readonly Claim[];
  /** Those standing by their scopes. */
  readonly cells: Cells;
  readonly superseded: Vintages["superseded"];
}

const readings = new WeakMap<Dataset, Reading>();

/** Reads a dataset, which never changes, once for all who ask. */
export function readingOf(dataset: Dataset): Reading {
  const known = readings.get(dataset);
  if (known) return known;
  const { distinct: printed, duplicates } = recordedClaims(dataset, "current");
  const revised = recordedClaims(dataset, "revised").distinct;
  const vintages = vintagesOf(printed, revised);
  const cells = cellsOf(dataset.lattice, vintages.standing);
  const reading = Object.freeze({ printed, duplicates, ...vintages, cells });
  readings.set(dataset, reading);
  return reading;
}

/** The claims of current figures, each once, in an order that does not depend on the rows' order. */
export const claimsOf = (dataset: Dataset): readonly Claim[] => readingOf(dataset).printed;

/** The claims of one status, and those that are recorded more than once. */
const recordedClaims = (dataset: Dataset, status: Figure["status"]): Recorded<Claim> =>
  recordedOnce(
    inOrderOfContent(
      dataset.figures
        .filter((figure) => figure.status === status)
        .flatMap((figure) => claimOf(dataset, figure) ?? []),
    ),
  );

/**
 * Sorts claims by content. Register after register has few dates for its many figures: claims are put together by
 * their dates first, and compared one by one only within those of the same dates.
 */
export function inOrderOfContent(claims: readonly Claim[]): readonly Claim[] {
  const dates = [
    ({ asOf }: Claim) => asOf?.first ?? Number.POSITIVE_INFINITY,
    ({ start }: Claim) => start?.first ?? Number.POSITIVE_INFINITY,
    published,
  ];
  const split = (among: readonly Claim[], depth: number): readonly Claim[] => {
    const dateOf = dates[depth];
    if (among.length < 2 || dateOf === undefined) return among.length < 2 ? among : among.toSorted(byContent);
    const groups = Map.groupBy(among, dateOf);
    if (groups.size === 1) return split(among, depth + 1);
    return [...groups.keys()]
      .toSorted((a, b) => (a < b ? -1 : 1))
      .flatMap((date) => split(groups.get(date) ?? [], depth + 1));
  };
  return split(claims, 0);
}
