import type { Explainer } from "./argument.ts";

/** What a check of somebody's own found: what it says it rests on, which recount cannot go over. */
export const own: Explainer<"own"> = ({ finding }) => {
  const { check, meaning, facts } = finding.detail;
  return {
    order: finding.figures,
    steps: [{ kind: "own", check, meaning: { ...meaning }, facts: { ...facts } }],
    remedies: finding.severity === "note" ? [] : [{ kind: "own", figures: [...finding.figures] }],
  };
};
