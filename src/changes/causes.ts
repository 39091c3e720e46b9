import type { FindingCause, FindingChange } from "../model/changes.ts";
import type { Figure, Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, figuresConcerned } from "../model/finding.ts";
import { knownFromDate } from "../model/knowledge.ts";
import { readingOf } from "../model/reading.ts";
import { cellKey } from "../model/scope.ts";
import { droppingFindings } from "./figures.ts";
import { knownSince, latestOf, type News } from "./news.ts";

type Uncaused = Pick<FindingChange, "kind" | "before" | "after">;
type Caused = Pick<FindingChange, "cause" | "date">;
type Reason = (finding: Finding) => Caused | null;

/**
 * Looks up why a finding opened or closed: a decision on it, else what of its figures is new, was replaced or left out,
 * else the finding that its figures were told of in before, else new figures of the same scope. The first that holds is
 * told.
 */
export function causeReader(news: News, changes: readonly Uncaused[]): (change: Uncaused) => Caused {
  const inItsScopes = scopeReader(news);
  const ownLeftOut = leftOut(news, figuresConcerned);
  const around = [leftOut(news, inItsScopes), newOfItsScope(news, inItsScopes)];
  const whenOpened = [newFigures(news), newSources(news), ownLeftOut, toldAnew(changes, "before"), ...around];
  const whenGone = [ownLeftOut, replaced(news), toldAnew(changes, "after"), ...around];
  const unknown: Caused = { cause: { kind: "unknown" }, date: "" };
  const first = (reasons: readonly Reason[], finding: Finding): Caused => {
    for (const reason of reasons) {
      const caused = reason(finding);
      if (caused) return caused;
    }
    return unknown;
  };
  return ({ before, after }) => {
    if (after && after.status !== "open" && after.decision)
      return { cause: { kind: "decision", decision: after.decision }, date: after.decision.decidedOn };
    if (!after) return before ? first(whenGone, before) : unknown;
    const caused = first(whenOpened, after);
    return before?.decision && before.status !== "open"
      ? { ...caused, cause: { kind: "reopened", decision: before.decision } }
      : caused;
  };
}

const caused = (cause: FindingCause, date: string): Caused => ({ cause, date });

/** Figures of the finding that are known only now. */
const newFigures =
  ({ now, added }: News): Reason =>
  (finding) => {
    const figures = figuresConcerned(finding).flatMap((id) => added.get(id) ?? []);
    return figures.length > 0
      ? caused({ kind: "figures", figures: idsOf(figures) }, knownBy(now.dataset, figures))
      : null;
  };

/** Sources of the finding that are known only now: of accounts, or of a source that lacks something. */
const newSources =
  ({ then, now }: News): Reason =>
  (finding) => {
    const sources = finding.sources.filter((id) => !then.dataset.sources.has(id));
    if (sources.length === 0) return null;
    const dates = sources.map((id) => {
      const source = now.dataset.sources.get(id);
      return source ? knownFromDate(source) : null;
    });
    return caused({ kind: "sources", sources }, latestOf(dates));
  };

/** Figures that decisions leave out now and did not then, or the other way round: the finding's own, or of its scopes. */
function leftOut(
  { then, now, leftOut: out, reinstated }: News,
  concernedBy: (finding: Finding) => readonly Id[],
): Reason {
  const decisions = [droppingFindings(now.findings), droppingFindings(then.findings)];
  return (finding) => {
    const figures = concernedBy(finding).filter((id) => out.has(id) || reinstated.has(id));
    const [first] = figures;
    if (first === undefined) return null;
    const decision = out.has(first) ? decisions[0]?.get(first)?.decision : undefined;
    return caused({ kind: "left-out", figures }, decision?.decidedOn ?? "");
  };
}

/** Later words of an originator that took the place of figures of the finding. */
function replaced({ now, added }: News): Reason {
  const laterWord = new Map(
    readingOf(now.dataset)
      .superseded.filter(({ later }) => added.has(later.figure.id))
      .map(({ earlier, later }) => [earlier.figure.id, later.figure]),
  );
  return (finding) => {
    const figures = [...new Set(figuresConcerned(finding).flatMap((id) => laterWord.get(id) ?? []))];
    return figures.length > 0
      ? caused({ kind: "replaced", figures: idsOf(figures) }, knownBy(now.dataset, figures))
      : null;
  };
}

/** A finding of the same type, on one of the same figures, that is there in one of the two states alone. */
function toldAnew(changes: readonly Uncaused[], where: "before" | "after"): Reason {
  const other = where === "before" ? "after" : "before";
  const byFigure = new Map<string, Finding>();
  for (const { [where]: finding, [other]: counterpart } of changes)
    if (finding && !counterpart)
      for (const id of finding.figures) byFigure.set(`${finding.type} ${id}`, finding);
  return ({ type, figures }) => {
    const found = figures.map((id) => byFigure.get(`${type} ${id}`)).find((each) => each !== undefined);
    return found ? caused({ kind: "told-anew", finding: found.id }, "") : null;
  };
}

/** New figures of a scope that the finding is about: what it said holds no longer with them, or does only now. */
const newOfItsScope =
  ({ now, added }: News, inItsScopes: (finding: Finding) => readonly Id[]): Reason =>
  (finding) => {
    const figures = inItsScopes(finding).flatMap((id) => added.get(id) ?? []);
    return figures.length > 0
      ? caused({ kind: "figures", figures: idsOf(figures) }, knownBy(now.dataset, figures))
      : null;
  };

/** Looks up the figures of the scopes that a finding is about which are new, left out or reinstated. */
function scopeReader({ now, added, leftOut: out, reinstated }: News): (finding: Finding) => readonly Id[] {
  const figures = figuresById(now.dataset);
  const moved = [...new Set([...added.keys(), ...out, ...reinstated])].flatMap((id) => figures.get(id) ?? []);
  const byScope = Map.groupBy(moved, cellKey);
  return (finding) => {
    const scopes = new Set(
      figuresConcerned(finding).flatMap((id) => {
        const figure = figures.get(id);
        return figure ? cellKey(figure) : [];
      }),
    );
    return [...scopes].flatMap((scope) => idsOf(byScope.get(scope) ?? []));
  };
}

const idsOf = (figures: readonly Figure[]): readonly Id[] => figures.map(({ id }) => id).toSorted();

const knownBy = (dataset: News["now"]["dataset"], figures: readonly Figure[]): string =>
  latestOf(figures.map((figure) => knownSince(dataset, figure)));
