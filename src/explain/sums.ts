import type { Claim } from "../model/claim.ts";
import type { Dataset } from "../model/dataset.ts";
import type { FindingDetails } from "../model/finding.ts";
import { coverOrders, partOrders } from "../model/orders.ts";
import type { ProofStep } from "../model/proof-steps.ts";
import { doubtSteps, methodStep, scopeStep, timeSteps, together } from "./pairs.ts";

type SumDetail = Extract<FindingDetails["part-exceeds-whole"], { readonly kind: "parts" | "covering" }>;

/** What may be so of two dates by themselves is sure where it is of all dates of the sum together. */
const readTogether =
  (doubts: SumDetail["doubts"]) =>
  (step: ProofStep): ProofStep =>
    step.kind === "time" && step.holds === "sometimes" && !doubts.includes("dates")
      ? { ...step, holds: "always", because: "together" }
      : step;

/** Why parts cannot add up to more than their whole, or periods that cover it to less. */
export function sumSteps(
  { lattice }: Dataset,
  { kind, dimension, doubts }: SumDetail,
  whole: Claim,
  parts: readonly Claim[],
): readonly ProofStep[] {
  const isCover = kind === "covering";
  const orders = isCover ? coverOrders(whole, parts) : partOrders(whole, parts, dimension);
  const ids = parts.map(({ figure }) => figure.id);
  const bound = (claim: Claim): number => (isCover ? claim.interval.high : claim.interval.low);
  const addends = parts.map((part) => ({ figure: part.figure.id, value: bound(part) }));
  return [
    ...together(parts.map((part) => scopeStep(lattice, part, whole))),
    ...(isCover ? [] : parts.flatMap((part) => timeSteps(part, whole).map(readTogether(doubts)))),
    {
      kind: "layout",
      parts: ids,
      whole: whole.figure.id,
      how: isCover ? "cover" : dimension === "place" ? "places" : "periods",
      certainty: doubts.includes("dates") ? "sometimes" : "always",
    },
    ...(isCover
      ? parts.map((part) => methodStep(whole, part))
      : together(parts.map((part) => methodStep(part, whole)))),
    { kind: "rule", rule: isCover ? "periods-cover" : "parts-add-up" },
    {
      kind: "sum",
      addends,
      bounds: isCover ? "high" : "low",
      total: addends.reduce((total, { value }) => total + value, 0),
      sign: isCover ? "<" : ">",
      whole: whole.figure.id,
      limit: isCover ? whole.interval.low : whole.interval.high,
    },
    ...doubtSteps(doubts, [whole, ...parts], orders),
  ];
}
