import type { Claim } from "../model/claim.ts";
import type { Doubt } from "../model/contradiction.ts";
import type { Lattice } from "../model/dataset.ts";
import type { Hierarchy } from "../model/hierarchy.ts";
import { sameOrders, withinOrders } from "../model/orders.ts";
import type { ProofStep, ScopeStep, StepOf } from "../model/proof-steps.ts";
import { type Order, readingsOf } from "../model/readings.ts";
import { methodsMeet, type ScopeDimension, scopeDimensions } from "../model/scope.ts";
import { timeStep } from "./time-step.ts";

/** How the scope of one claim lies to another's, dimension by dimension. */
export function scopeStep(lattice: Lattice, part: Claim, whole: Claim): ScopeStep {
  return {
    kind: "scope",
    parts: [part.figure.id],
    whole: whole.figure.id,
    dimensions: scopeDimensions.map((dimension) => {
      const [a, b] = [part.figure[dimension], whole.figure[dimension]];
      return { dimension, part: a, whole: b, ...liesIn(hierarchyOf(lattice, dimension), a, b) };
    }),
  };
}

function hierarchyOf(lattice: Lattice, dimension: ScopeDimension): Hierarchy | null {
  switch (dimension) {
    case "indicator":
      return lattice.indicators;
    case "population":
      return lattice.populations;
    case "place":
      return lattice.places;
    default:
      return null;
  }
}

type Lies = Pick<ScopeStep["dimensions"][number], "lies" | "path">;

function liesIn(order: Hierarchy | null, part: string, whole: string): Lies {
  if (part === whole) return { lies: "same", path: [] };
  if (whole === "") return { lies: "all", path: [] };
  if (order?.within(part, whole)) return { lies: "within", path: pathUp(order, part, whole) };
  if (order?.close(part, whole)) return { lies: "close", path: [] };
  if (order?.within(whole, part)) return { lies: "around", path: pathUp(order, whole, part) };
  return { lies: order?.siblings(part, whole) ? "siblings" : "apart", path: [] };
}

/** The shortest way up from the narrower to the wider, both included; nothing where the wider is everything. */
function pathUp(order: Hierarchy, narrow: string, wide: string): string[] {
  if (wide === "") return [];
  const below = new Map<string, string | null>([[narrow, null]]);
  for (const id of below.keys()) {
    if (id === wide) break;
    for (const parent of order.parents(id)) if (!below.has(parent)) below.set(parent, id);
  }
  const path: string[] = [];
  for (let id: string | null = below.has(wide) ? wide : null; id !== null; id = below.get(id) ?? null)
    path.unshift(id);
  return path;
}

/** Steps on several parts of one whole, those put together that say the same of each. */
export function together<Step extends ScopeStep | StepOf<"method">>(steps: readonly Step[]): readonly Step[] {
  const alike = Map.groupBy(steps, ({ parts: _, ...said }) => JSON.stringify(said));
  return [...alike.values()].flatMap(([first, ...rest]) =>
    first ? { ...first, parts: [first, ...rest].flatMap(({ parts }) => parts) } : [],
  );
}

/** Whether the methods let the two be compared. */
export function methodStep(part: Claim, whole: Claim): StepOf<"method"> {
  const [floor, ceiling] = [part.figure.method, whole.figure.method];
  const names = { kind: "method" as const, parts: [part.figure.id], whole: whole.figure.id };
  switch (methodsMeet(part, whole)) {
    case "no":
      return { ...names, meet: ceiling === "documented" ? "coverage" : "different" };
    case "unstated":
      return { ...names, meet: "unstated" };
    case "yes":
      if (floor === null && ceiling === null) return { ...names, meet: "both-unstated" };
      return { ...names, meet: floor === ceiling ? "same" : "floor" };
  }
}

/** Who is credited for some figures. */
export function originStep(claims: readonly Claim[]): StepOf<"origin"> {
  const [first, ...rest] = claims;
  const shared = (first?.figure.originator ?? []).filter((id) =>
    rest.every(({ figure }) => figure.originator.includes(id)),
  );
  const unnamed = claims.some(({ figure }) => figure.originator.length === 0);
  const relation = shared.length > 0 ? "shared" : unnamed ? "unnamed" : "different";
  return { kind: "origin", figures: claims.map(({ figure }) => figure.id), shared, relation };
}

/** The times of a part and a whole: counts lie within one another, stocks and measures meet at one date. */
export function timeSteps(part: Claim, whole: Claim): readonly ProofStep[] {
  const kind = part.indicator.kind;
  const isCount = kind === "count" && whole.indicator.kind === "count";
  // A lone date on a measure is its moment, not a start and an end.
  const isMoment =
    kind === "stock" || (!isCount && [part, whole].every(({ figure }) => figure.period?.single));
  const start = isMoment ? null : timeStep(part, whole, "start", isCount ? "no-later" : "same");
  const end = timeStep(part, whole, "as-of", isCount ? "no-earlier" : "same");
  return [start, end].flatMap((step) => step ?? []);
}

/** The orders of dates on which a contradiction between two claims rests. */
export function ordersOf(over: Claim, under: Claim): readonly Order[] {
  if (over.indicator.kind === "count" && under.indicator.kind === "count") return withinOrders(over, under);
  const ends = sameOrders(over, under, "as-of");
  return over.indicator.kind === "stock" ? ends : [...sameOrders(over, under, "start"), ...ends];
}

/** 36 > 34: the least that one can be, and the most that the other can. */
export const compareStep = (over: Claim, under: Claim): StepOf<"compare"> => ({
  kind: "compare",
  over: over.figure.id,
  low: over.interval.low,
  lowOpen: over.interval.lowOpen,
  under: under.figure.id,
  high: under.interval.high,
  highOpen: under.interval.highOpen,
});

/** A reading of the dates that contradicts beside one that does not; no step where either cannot be had. */
export function readingsStep(orders: readonly Order[]): readonly ProofStep[] {
  const { contradicting, harmless } = readingsOf(orders);
  return contradicting && harmless ? [{ kind: "readings", contradicting, harmless }] : [];
}

/** Each doubt with the figures that it rests on. */
export function doubtSteps(
  doubts: readonly Doubt[],
  claims: readonly Claim[],
  orders: readonly Order[],
): readonly ProofStep[] {
  return doubts.flatMap((doubt): readonly ProofStep[] => {
    const step = { kind: "doubt", doubt, figures: doubted(doubt, claims) } as const;
    return doubt === "dates" ? [step, ...readingsStep(orders)] : [step];
  });
}

function doubted(doubt: Doubt, claims: readonly Claim[]): string[] {
  const among = claims.filter(({ figure, start, asOf }) => {
    switch (doubt) {
      case "dates":
        return [start, asOf].some((moment) => moment && (moment.first !== moment.last || moment.doubtful));
      case "method":
        return figure.method === null;
      default:
        return figure.qualifier === doubt;
    }
  });
  return among.map(({ figure }) => figure.id);
}

/** A figure blamed for more: what it contradicts besides. */
export const othersStep = (blamed: Claim, others: readonly string[]): readonly ProofStep[] =>
  others.length > 0 ? [{ kind: "others", figure: blamed.figure.id, others: [...others] }] : [];

/** The whole proof that two claims cannot both be true, from the scopes to the numbers. */
export function contradictionSteps(
  lattice: Lattice,
  { over, under, rule }: { over: Claim; under: Claim; rule: StepOf<"rule">["rule"] },
  doubts: readonly Doubt[],
): readonly ProofStep[] {
  return [
    scopeStep(lattice, over, under),
    ...timeSteps(over, under),
    methodStep(over, under),
    { kind: "rule", rule },
    compareStep(over, under),
    ...doubtSteps(doubts, [over, under], ordersOf(over, under)),
  ];
}
