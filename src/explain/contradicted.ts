import { type Claim, surelyPublishedBefore } from "../model/claim.ts";
import { isBelow } from "../model/interval.ts";
import type { ProofStep } from "../model/proof-steps.ts";
import { samePeriod } from "../model/scope.ts";
import { type Explainer, idsOf } from "./argument.ts";
import { compareStep, contradictionSteps, originStep, othersStep, scopeStep, timeSteps } from "./pairs.ts";
import { doubtsSettledBy, originatorsToName, othersRemaining, valuesToMeet } from "./remedies.ts";

/** One count, two values that cannot both be true. */
export const conflict: Explainer<"conflict"> = ({ finding, dataset, claim }) => {
  const { detail, figures } = finding;
  const [over, under] = [claim(detail.over), claim(detail.under)];
  const [blamed, other] = figures.map(claim) as [Claim, Claim];
  const isOneDate = samePeriod(over, under) === "always" || over.indicator.kind !== "count";
  const pair = { over, under, rule: isOneDate ? "one-value" : "running-total" } as const;
  const origin: ProofStep = detail.sameSource
    ? { kind: "origin", figures: idsOf([over, under]), shared: [], relation: "one-source" }
    : originStep([over, under]);
  return {
    order: idsOf([over, under]),
    steps: [
      origin,
      ...contradictionSteps(dataset.lattice, pair, detail.doubts),
      ...othersStep(blamed, detail.others),
    ],
    remedies: [
      ...valuesToMeet(dataset.lattice, [over, under], blamed, detail.others.map(claim)),
      ...(over.indicator.kind === "count" ? [{ kind: "later", figures: idsOf([over, under]) } as const] : []),
      { kind: "other-scope", figures: idsOf([over, under]) },
      ...originatorsToName([over, under]),
      ...doubtsSettledBy(detail.doubts, [over, under]),
      ...othersRemaining(blamed, [other], detail.others),
    ],
  };
};

/** One originator's running total falls. */
export const regression: Explainer<"regression"> = ({ finding, dataset, claim }) => {
  const { detail, figures } = finding;
  const [over, under] = [claim(detail.over), claim(detail.under)];
  const [blamed, other] = figures.map(claim) as [Claim, Claim];
  const pair = { over, under, rule: "running-total" } as const;
  const recounted: readonly ProofStep[] = detail.countedBack
    ? [published(under, over), { kind: "doubt", doubt: "recount", figures: idsOf([over]) }]
    : [];
  return {
    order: idsOf([over, under]),
    steps: [
      originStep([over, under]),
      ...contradictionSteps(dataset.lattice, pair, detail.doubts),
      ...recounted,
      ...othersStep(blamed, detail.others),
    ],
    remedies: [
      ...valuesToMeet(dataset.lattice, [over, under], blamed, detail.others.map(claim)),
      { kind: "new-phase", figures: idsOf([under]) },
      ...doubtsSettledBy(detail.doubts, [over, under]),
      ...othersRemaining(blamed, [other], detail.others),
    ],
  };
};

/** An originator's two words on one scope and date. */
export const revision: Explainer<"revision"> = ({ finding, dataset, claim }) => {
  const [earlier, later] = finding.figures.map(claim) as [Claim, Claim];
  const [over, under] = isBelow(later.interval, earlier.interval) ? [earlier, later] : [later, earlier];
  const { replaced, others } = finding.detail;
  const isOrdered = surelyPublishedBefore(earlier, later);
  return {
    order: idsOf([earlier, later]),
    steps: [
      originStep([earlier, later]),
      scopeStep(dataset.lattice, earlier, later),
      ...timeSteps(earlier, later),
      compareStep(over, under),
      { kind: "rule", rule: "vintage" },
      ...(replaced || isOrdered
        ? [published(earlier, later)]
        : [{ kind: "doubt", doubt: "order", figures: idsOf([earlier, later]) } as const]),
      ...othersStep(earlier, others),
    ],
    remedies: replaced
      ? [{ kind: "keep-later", figures: idsOf([later]) }]
      : [
          { kind: "publication", figures: idsOf([earlier, later]) },
          { kind: "other-scope", figures: idsOf([earlier, later]) },
        ],
  };
};

/** Which of two sources was published first. */
export const published = (earlier: Claim, later: Claim): ProofStep => ({
  kind: "published",
  earlier: earlier.figure.id,
  later: later.figure.id,
  certain: surelyPublishedBefore(earlier, later),
});
