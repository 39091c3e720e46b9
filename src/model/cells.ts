import type { Claim } from "./claim.ts";
import type { Lattice } from "./dataset.ts";
import { cellKey, type Scope, scopeWithin } from "./scope.ts";

/** All claims of one scope. */
export interface Cell {
  readonly scope: Scope;
  readonly claims: readonly Claim[];
}

type SameDimension = "indicator" | "population";

/** Claims by their scopes, and which scopes lie within which. */
export interface Cells {
  readonly all: readonly Cell[];
  of(claim: Claim): Cell;
  /** The cell of a scope, if there is one. */
  at(scope: Scope): Cell | null;
  /** The cells whose scope contains this one's, itself included. */
  around(cell: Cell): readonly Cell[];
  /** The cells whose scope contains this one in every dimension but one, where it is the same. */
  aroundScope(scope: Scope, same: SameDimension): readonly Cell[];
  /** This cell, and those whose indicator or population sources use for nearly the same thing. */
  alike(cell: Cell): readonly Cell[];
  /** The cells whose scope lies within this one's, itself included. */
  within(cell: Cell): readonly Cell[];
}

/** Puts claims into cells. Neighbours are looked up through what contains a scope's ids, not by trying all pairs. */
export function cellsOf(lattice: Lattice, claims: readonly Claim[]): Cells {
  const byKey = new Map<string, Cell>();
  for (const [key, own] of Map.groupBy(claims, ({ cell }) => cell)) {
    const [first] = own;
    if (first) byKey.set(key, { scope: first.figure, claims: own });
  }
  const all = [...byKey.values()];
  const cellsAround = (scope: Scope, same: SameDimension | null): readonly Cell[] => {
    const { indicators, populations, places } = lattice;
    const chosen = {
      indicators: same === "indicator" ? [scope.indicator] : indicators.around(scope.indicator),
      populations: same === "population" ? [scope.population] : populations.around(scope.population),
      places: places.around(scope.place),
      events: scope.event === "" ? [""] : [scope.event, ""],
    };
    if (Object.values(chosen).reduce((count, ids) => count * ids.length, 1) > all.length)
      return all.filter(
        (whole) => scopeWithin(lattice, scope, whole.scope) && (!same || whole.scope[same] === scope[same]),
      );
    const found: Cell[] = [];
    for (const indicator of chosen.indicators) {
      for (const population of chosen.populations) {
        for (const place of chosen.places) {
          for (const event of chosen.events) {
            const cell = byKey.get(cellKey({ indicator, population, place, event, phase: scope.phase }));
            if (cell) found.push(cell);
          }
        }
      }
    }
    return found;
  };
  const wholes = new Map<Cell, readonly Cell[]>();
  const around = (cell: Cell): readonly Cell[] => {
    let found = wholes.get(cell);
    if (!found) {
      found = cellsAround(cell.scope, null);
      wholes.set(cell, found);
    }
    return found;
  };
  let parts: Map<Cell, Cell[]> | undefined;
  return {
    all,
    of: ({ cell: key }) => byKey.get(key) ?? noCell,
    at: (scope) => byKey.get(cellKey(scope)) ?? null,
    around,
    aroundScope: cellsAround,
    alike: ({ scope }) => {
      const { indicators, populations } = lattice;
      return [scope.indicator, ...indicators.closeTo(scope.indicator)].flatMap((indicator) =>
        [scope.population, ...populations.closeTo(scope.population)].flatMap(
          (population) => byKey.get(cellKey({ ...scope, indicator, population })) ?? [],
        ),
      );
    },
    within: (cell) => {
      if (!parts) {
        parts = new Map(all.map((each) => [each, []]));
        for (const part of all) for (const whole of around(part)) parts.get(whole)?.push(part);
      }
      return parts.get(cell) ?? [];
    },
  };
}

const noCell: Cell = {
  scope: { indicator: "", population: "", place: "", event: "", phase: "" },
  claims: [],
};
