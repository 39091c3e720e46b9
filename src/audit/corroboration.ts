import { type Claim, claimOf, compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, ofType, originTies } from "../model/finding.ts";
import { originsOf, type Ties } from "../model/origins.ts";
import { seriesKey } from "../model/scope.ts";
import { check } from "./check.ts";
import type { Evidence } from "./evidence.ts";

/** A series' claims that credit somebody, and the independent origins behind them. */
interface Backing {
  readonly claims: readonly Claim[];
  readonly origins: readonly (readonly Id[])[];
  readonly sources: number;
}

/** What two checks in turn ask of the same evidence and attributions. */
const known = new WeakMap<Evidence, { readonly attributions: number; readonly all: readonly Backing[] }>();

function backings(evidence: Evidence, found: readonly Finding[]): readonly Backing[] {
  const attributions = ofType(found, "attribution").length;
  const before = known.get(evidence);
  if (before?.attributions === attributions) return before.all;
  const all = backingsOf(evidence, originTies(found));
  known.set(evidence, { attributions, all });
  return all;
}

function backingsOf({ dataset, printed }: Evidence, ties: Ties): readonly Backing[] {
  const figures = figuresById(dataset);
  const isTied = new Set(
    [...ties.keys()].flatMap((id) => {
      const figure = figures.get(id);
      return (figure && claimOf(dataset, figure)?.series) ?? [];
    }),
  );
  const credited = printed.filter(({ figure }) => figure.originator.length > 0);
  return [...Map.groupBy(credited, seriesKey).values()].map((series) => ({
    claims: series,
    origins: originsOf(series, isTied.has(series[0]?.series ?? "") ? ties : undefined),
    sources: new Set(series.map(({ source }) => source.id)).size,
  }));
}

/** Several sources, one origin: one observation, not several. Once for each series. */
export const singleOrigin = check("single-origin", function* (evidence, found) {
  for (const { claims, origins, sources } of backings(evidence, found)) {
    if (origins.length !== 1 || sources < 2) continue;
    yield {
      severity: "note",
      figures: claims.map(({ figure }) => figure.id),
      detail: { originators: origins.flat() },
    };
  }
});

/** One origin alone, in one source. Once for each source. */
export const uncorroborated = check("uncorroborated", function* (evidence, found) {
  const alone = backings(evidence, found).filter(
    ({ origins, sources }) => origins.length === 1 && sources === 1,
  );
  for (const [source, claims] of bySource(alone.flatMap(({ claims: own }) => own))) {
    yield {
      severity: "note",
      figures: claims.map(({ figure }) => figure.id),
      about: [source],
      detail: {
        originators: [...new Set(claims.flatMap(({ figure }) => figure.originator))].toSorted(compare),
      },
    };
  }
});

/** Figures that name nobody as their origin. Once for each source. */
export const unattributed = check("unattributed", function* ({ claims }) {
  const unnamed = claims.filter(({ figure }) => figure.originator.length === 0);
  for (const [source, own] of bySource(unnamed)) {
    yield { severity: "note", figures: own.map(({ figure }) => figure.id), about: [source], detail: {} };
  }
});

const bySource = (claims: readonly Claim[]): ReadonlyMap<Id, readonly Claim[]> =>
  Map.groupBy(claims, ({ source }) => source.id);
