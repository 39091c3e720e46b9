import { type FigureChange, type FigureChangeKind, figureChangeKinds } from "../model/changes.ts";
import { type Claim, compare, published, shareOriginator, surelyPublishedBefore } from "../model/claim.ts";
import type { Figure, Id } from "../model/dataset.ts";
import type { Decision, DecisionKind } from "../model/decision.ts";
import { droppedBy } from "../model/dropped-figures.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, ofType } from "../model/finding.ts";
import { areEqual } from "../model/interval.ts";
import { readingOf } from "../model/reading.ts";
import { knownSince, latestOf, type News } from "./news.ts";

/** Figures that stand otherwise than they did: each new one once, and each that decisions left out or took back. */
export const figureChanges = (news: News): readonly FigureChange[] =>
  [...newFigures(news), ...leftOutFigures(news), ...reinstatedFigures(news)]
    .map((change) => Object.freeze(change))
    .toSorted(
      (a, b) =>
        compare(figureChangeKinds.indexOf(a.kind), figureChangeKinds.indexOf(b.kind)) ||
        compare(a.date, b.date) ||
        compare(idOf(a), idOf(b)),
    );

const idOf = ({ before, after }: FigureChange): Id => (before ?? after)?.id ?? "";

/** What became known: a later word of an originator that says something else than its last one is a revision of that. */
function newFigures({ now, added }: News): readonly FigureChange[] {
  const earlierWord = earlierWords(now.dataset, added);
  const decided = decidedRevisions(now.findings);
  return [...added.values()].map((figure): FigureChange => {
    const earlier = earlierWord.get(figure.id) ?? null;
    const before = earlier && !areEqual(earlier.interval, figure.interval) ? earlier : null;
    const finding = before ? decided.get(pairOf(before.id, figure.id)) : undefined;
    return {
      kind: before ? "revised" : "new",
      before,
      after: figure,
      date: latestOf([knownSince(now.dataset, figure)]),
      decision: finding?.decision ?? null,
      finding: finding?.id ?? "",
    };
  });
}

/** For each new figure that came after another word of its originator on its scope and date, the last of those. */
function earlierWords(dataset: News["now"]["dataset"], added: News["added"]): ReadonlyMap<Id, Figure> {
  const words = new Map<Id, Figure>();
  const statements = Map.groupBy(readingOf(dataset).superseded, ({ later }) => later);
  for (const [last, before] of statements) {
    const all = [...before.map(({ earlier }) => earlier), last].toSorted((a, b) =>
      compare(published(a), published(b)),
    );
    for (const word of all) {
      if (!added.has(word.figure.id)) continue;
      const earlier = all.findLast((other) => comesBefore(other, word));
      if (earlier) words.set(word.figure.id, earlier.figure);
    }
  }
  return words;
}

const comesBefore = (a: Claim, b: Claim): boolean => surelyPublishedBefore(a, b) && shareOriginator(a, b);

/** The decided findings on an originator’s two words, by the two figures. */
const decidedRevisions = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(
    ofType(findings, "revision")
      .filter(({ decision }) => decision !== null)
      .map((finding) => [pairOf(finding.figures[0] ?? "", finding.figures[1] ?? ""), finding as Finding]),
  );

const pairOf = (earlier: Id, later: Id): string => `${earlier} ${later}`;

const leavingOut: Readonly<Partial<Record<DecisionKind, FigureChangeKind>>> = {
  correct: "corrected",
  withdraw: "withdrawn",
  prefer: "set-aside",
};

/** Figures that a decision leaves out; of several that do, the first that was taken. */
function leftOutFigures({ now, leftOut }: News): readonly FigureChange[] {
  const byId = figuresById(now.dataset);
  const dropping = droppingFindings(now.findings);
  return [...leftOut].flatMap((id): FigureChange | readonly [] => {
    const [before, finding] = [byId.get(id), dropping.get(id)];
    const decision = finding?.decision;
    const kind = decision && leavingOut[decision.decision];
    if (!before || !kind) return [];
    const preferred = decision.decision === "prefer" ? byId.get(decision.figure ?? "") : undefined;
    return {
      kind,
      before,
      after: preferred ?? null,
      date: decision.decidedOn,
      decision,
      finding: finding.id,
    };
  });
}

/** Figures that no decision leaves out any more: it was taken anew, or what it was about has changed. */
function reinstatedFigures({ then, now, reinstated }: News): readonly FigureChange[] {
  const byId = figuresById(now.dataset);
  const dropping = droppingFindings(then.findings);
  const current = new Map(now.findings.map((finding) => [finding.id, finding]));
  return [...reinstated].flatMap((id): FigureChange | readonly [] => {
    const [after, was] = [byId.get(id), dropping.get(id)];
    if (!after || !was) return [];
    const decision = current.get(was.id)?.decision ?? null;
    return {
      kind: "reinstated",
      before: null,
      after,
      date: decision?.decidedOn ?? "",
      decision,
      finding: was.id,
    };
  });
}

/** For each figure that is left out, the finding whose decision left it out first. */
export function droppingFindings(findings: readonly Finding[]): ReadonlyMap<Id, Finding> {
  const dropping = new Map<Id, Finding>();
  for (const finding of findings)
    for (const id of droppedBy(finding)) {
      const known = dropping.get(id);
      if (!known || compare(dateOf(finding.decision), dateOf(known.decision)) < 0) dropping.set(id, finding);
    }
  return dropping;
}

const dateOf = (decision: Decision | null): string => decision?.decidedOn ?? "";
