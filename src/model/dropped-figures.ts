import type { Dataset, Id } from "./dataset.ts";
import { type Finding, figuresConcerned } from "./finding.ts";

/**
 * Figures that the decisions on some findings drop: the one that is corrected or withdrawn, or the rivals of the one
 * preferred.
 */
export const droppedFigures = (findings: readonly Finding[]): ReadonlySet<Id> =>
  new Set(findings.flatMap(droppedBy));

/** Figures that the decision on a finding drops; none where it explains or defers, or where the finding is open. */
export function droppedBy(finding: Finding): readonly Id[] {
  const figure = finding.decision?.figure ?? null;
  if (figure === null) return [];
  return finding.decision?.decision === "prefer" ? rivalsOf(figure, finding) : [figure];
}

/** The figures that a finding sets against one of its own. */
function rivalsOf(figure: Id, finding: Finding): readonly Id[] {
  const all = figuresConcerned(finding);
  const side = sideOf(finding);
  const isOnSide = side.includes(figure);
  return all.filter((id) => id !== figure && (side.length === 0 || side.includes(id) !== isOnSide));
}

/**
 * The figures that stand together against the rest of a finding: the parts of a sum against what they were held
 * against, the figure blamed against all that it contradicts. None where every figure rivals every other.
 */
function sideOf({ detail, figures }: Finding): readonly Id[] {
  if ("parts" in detail) return detail.parts;
  return "over" in detail && "others" in detail ? figures.slice(0, 1) : [];
}

/**
 * A dataset in which the figures that decisions drop count as withdrawn, so that no check and no estimate sees them.
 * The dataset itself stays as it is; where nothing is dropped it is given back.
 */
export function withDecisions(dataset: Dataset, findings: readonly Finding[]): Dataset {
  const dropped = droppedFigures(findings);
  if (dropped.size === 0) return dataset;
  const figures = dataset.figures.map((figure) =>
    dropped.has(figure.id) ? Object.freeze({ ...figure, status: "withdrawn" as const }) : figure,
  );
  return Object.freeze({ ...dataset, figures: Object.freeze(figures) });
}
