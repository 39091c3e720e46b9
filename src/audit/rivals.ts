import type { Cell, Cells } from "../model/cells.ts";
import { type Claim, shareOriginator } from "../model/claim.ts";
import type { Lattice } from "../model/dataset.ts";
import type { ScopeDifference } from "../model/finding.ts";
import type { Hierarchy } from "../model/hierarchy.ts";
import { endsWithin, methodsMeet, periodWithin } from "../model/scope.ts";
import type { Evidence } from "./evidence.ts";
import { type Descent, descentOf } from "./nearest-below.ts";
import { type Run, runsIn } from "./runs.ts";

/** A run that a series would have to lie below if one dimension were ignored, and how the two scopes lie in it. */
export interface Rival {
  readonly dimension: ScopeDifference;
  readonly relation: "nested" | "close" | "siblings" | null;
  readonly descent: Descent;
}

/** A cell around another but for one dimension, or in all. */
interface Neighbour {
  readonly cell: Cell;
  readonly dimension: "population" | "indicator" | null;
  readonly relation: Rival["relation"];
}

/** Looks up the rivals of a series: those that begin and end in time and have anything below it. */
export function rivalReader({
  dataset: { lattice },
  cells,
}: Evidence): (series: readonly Claim[]) => readonly Rival[] {
  const descents = new Map<Run, Descent>();
  const descentFrom = (run: Run): Descent => {
    const descent = descents.get(run) ?? descentOf(run);
    descents.set(run, descent);
    return descent;
  };
  const neighboursOf = neighbourReader(lattice, cells);
  const known = new Map<Cell, readonly { readonly neighbour: Neighbour; readonly descent: Descent }[]>();
  const around = (cell: Cell) => {
    const descentsAround =
      known.get(cell) ??
      neighboursOf(cell).flatMap((neighbour) =>
        runsIn(neighbour.cell).map((run) => ({ neighbour, descent: descentFrom(run) })),
      );
    known.set(cell, descentsAround);
    return descentsAround;
  };
  return (series) => {
    const [first] = series;
    if (!first) return [];
    const highest = series.reduce((most, { interval }) => Math.max(most, interval.low), 0);
    const earliest = series.reduce(
      (day, { asOf }) => Math.min(day, asOf?.first ?? day),
      Number.POSITIVE_INFINITY,
    );
    return around(cells.of(first))
      .filter(({ descent }) => descent.lowest <= highest && descent.latest >= earliest)
      .flatMap(({ neighbour, descent }) =>
        dimensionsOf(neighbour, first, descent.run).map((dimension) => ({
          dimension,
          relation: dimension === "start" ? ("nested" as const) : neighbour.relation,
          descent,
        })),
      );
  };
}

/** What can set a claim apart from a run beside it. */
function dimensionsOf({ dimension }: Neighbour, { figure }: Claim, run: Run): readonly ScopeDifference[] {
  if (dimension) return [dimension];
  const [own, other] = [figure.method, run.claims[0]?.figure.method ?? null];
  if (other === "documented") return ["start", "coverage", "method"];
  return own === null || other === null || own === other || own === "documented" ? ["start"] : ["method"];
}

/** The cells that lie around a cell when one dimension is ignored in which the two are related, or none. */
function neighbourReader(lattice: Lattice, cells: Cells): (cell: Cell) => readonly Neighbour[] {
  const present = (dimension: "population" | "indicator") => [
    ...new Set(cells.all.map(({ scope }) => scope[dimension])),
  ];
  const relatives = {
    population: relativeReader(lattice.populations, present("population")),
    indicator: relativeReader(lattice.indicators, present("indicator")),
  };
  return (cell) => {
    const { scope } = cell;
    const beside = (["population", "indicator"] as const).flatMap((dimension) =>
      relatives[dimension](scope[dimension]).flatMap(({ id, relation }) =>
        cells
          .aroundScope({ ...scope, [dimension]: id }, dimension)
          .map((each) => ({ cell: each, dimension, relation })),
      ),
    );
    return [
      ...cells.around(cell).map((each) => ({ cell: each, dimension: null, relation: null })),
      ...beside,
    ];
  };
}

interface Relative {
  readonly id: string;
  readonly relation: "nested" | "close" | "siblings";
}

/** The ids that do not contain an id and are still related to it. */
function relativeReader(order: Hierarchy, present: readonly string[]): (id: string) => readonly Relative[] {
  const known = new Map<string, readonly Relative[]>();
  return (id) => {
    const relatives =
      known.get(id) ??
      present.flatMap((other) => {
        const relation = order.within(id, other) ? null : relationOf(order, id, other);
        return relation ? [{ id: other, relation }] : [];
      });
    known.set(id, relatives);
    return relatives;
  };
}

function relationOf(order: Hierarchy, a: string, b: string): Relative["relation"] | null {
  if (order.close(a, b)) return "close";
  if (order.within(b, a)) return "nested";
  return order.siblings(a, b) ? "siblings" : null;
}

/** Whether a dimension alone keeps `over` from contradicting `under`, of a rival in that dimension. */
export function differenceOf(over: Claim, under: Claim, dimension: ScopeDifference): boolean {
  const methods = methodsMeet(over, under);
  if (dimension === "start") return methods !== "no" && startsEarlier(over, under);
  if (periodWithin(over, under) === "never") return false;
  if (dimension === "population" || dimension === "indicator") return methods !== "no";
  if (methods !== "no") return false;
  const isCoverage = under.figure.method === "documented" && !shareOriginator(over, under);
  return isCoverage === (dimension === "coverage");
}

/** `over` surely begins before `under` does, goes on into its time, and may end no later. */
const startsEarlier = (over: Claim, under: Claim): boolean =>
  over.start !== null &&
  over.asOf !== null &&
  under.start !== null &&
  over.start.last < under.start.first &&
  under.start.last <= over.asOf.first &&
  endsWithin(over, under) !== "never";
