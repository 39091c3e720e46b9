import { type Explainer, idsOf } from "./argument.ts";
import { published } from "./contradicted.ts";
import { compareStep, methodStep, scopeStep, timeSteps } from "./pairs.ts";
import { timeStep } from "./time-step.ts";

/** A source prints a count when a higher one was already public. */
export const stale: Explainer<"stale"> = ({ finding, dataset, claim }) => {
  const [lower, newer] = [claim(finding.detail.stale), claim(finding.detail.newer)];
  const date = timeStep(newer, lower, "as-of", "earlier");
  return {
    order: idsOf([lower, newer]),
    steps: [
      scopeStep(dataset.lattice, lower, newer),
      compareStep(newer, lower),
      published(newer, lower),
      ...(date ? [date] : []),
      { kind: "rule", rule: "stale" },
    ],
    remedies: [
      { kind: "ask-source", figures: idsOf([lower]) },
      { kind: "later", figures: idsOf([newer, lower]) },
    ],
  };
};

/** Two values differ, and time may explain it. */
export const growth: Explainer<"growth"> = ({ finding, dataset, claim }) => {
  const lower = claim(finding.detail.lower);
  const above = finding.detail.higher.map(claim);
  return {
    order: idsOf([lower, ...above]),
    steps: [
      ...above.flatMap((higher) => [
        scopeStep(dataset.lattice, lower, higher),
        compareStep(higher, lower),
        ...[timeStep(higher, lower, "as-of", "earlier")].flatMap((step) => step ?? []),
      ]),
      { kind: "rule", rule: "growth" },
    ],
    remedies: [{ kind: "nothing", figures: [] }],
  };
};

/** Two values look contradictory and one dimension sets them apart. */
export const scopeDifference: Explainer<"scope-difference"> = ({ finding, dataset, claim }) => {
  const { over, unders, dimension, relation } = finding.detail;
  const higher = claim(over);
  return {
    order: [over, ...unders],
    steps: [
      ...unders
        .map(claim)
        .flatMap((lower) => [
          compareStep(higher, lower),
          scopeStep(dataset.lattice, higher, lower),
          ...timeSteps(higher, lower),
          methodStep(higher, lower),
        ]),
      { kind: "apart", dimension, over, unders: [...unders], relation },
      { kind: "rule", rule: "set-apart" },
    ],
    remedies: [{ kind: "nothing", figures: [] }],
  };
};
