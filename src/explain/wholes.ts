import type { Claim } from "../model/claim.ts";
import { type Interval, interval } from "../model/interval.ts";
import { type Argument, type Explainer, idsOf } from "./argument.ts";
import { contradictionSteps, originStep, othersStep } from "./pairs.ts";
import { doubtsSettledBy, othersRemaining, valuesToMeet, valueToBe } from "./remedies.ts";
import { sumSteps } from "./sums.ts";

/** A part, or parts together, against the whole. */
export const partExceedsWhole: Explainer<"part-exceeds-whole"> = ({ finding, dataset, claim }): Argument => {
  const { detail, figures } = finding;
  if (detail.kind === "nested") {
    const [over, under] = [claim(detail.over), claim(detail.under)];
    const [blamed, other] = figures.map(claim) as [Claim, Claim];
    return {
      order: idsOf([over, under]),
      steps: [
        ...contradictionSteps(dataset.lattice, { over, under, rule: "grows-with-scope" }, detail.doubts),
        originStep([over, under]),
        ...othersStep(blamed, detail.others),
      ],
      remedies: [
        ...valuesToMeet(dataset.lattice, [over, under], blamed, detail.others.map(claim)),
        { kind: "other-scope", figures: idsOf([over, under]) },
        ...doubtsSettledBy(detail.doubts, [over, under]),
        ...othersRemaining(blamed, [other], detail.others),
      ],
    };
  }
  const whole = claim(detail.whole);
  const parts = detail.parts.map(claim);
  const isCover = detail.kind === "covering";
  const others = figures.filter((id) => id !== detail.whole && !detail.parts.includes(id));
  return {
    order: idsOf([whole, ...parts]),
    steps: [
      ...sumSteps(dataset, detail, whole, parts),
      ...(others.length > 0 ? [{ kind: "others", figure: detail.whole, others } as const] : []),
    ],
    remedies: [
      ...valueToBe(whole, isCover ? interval(none, detail.sum.high) : interval(detail.sum.low, endless)),
      ...parts.flatMap((part) => valueToBe(part, roomFor(part, whole, detail))),
      { kind: isCover ? "gap" : "overlap", figures: idsOf(parts) },
      ...doubtsSettledBy(detail.doubts, [whole, ...parts]),
      ...othersRemaining(whole, parts, others),
    ],
  };
};

/** What one part alone would have to be for the sum to fit. */
function roomFor(
  { interval: part }: Claim,
  { interval: whole }: Claim,
  { kind, sum }: { readonly kind: "parts" | "covering"; readonly sum: Interval },
): Interval {
  return kind === "covering"
    ? interval(whole.low - (sum.high - part.high), endless)
    : interval(none, whole.high - (sum.low - part.low));
}

const endless = Number.POSITIVE_INFINITY;
const none = Number.NEGATIVE_INFINITY;
