import { compare } from "../model/claim.ts";
import type { Explainer } from "./argument.ts";

/** Claimants answer one question differently. */
export const accounts: Explainer<"contested-account"> = ({ finding, dataset }) => ({
  order: [],
  steps: [
    {
      kind: "answers",
      question: finding.detail.question,
      answers: dataset.accounts
        .filter(({ id }) => finding.detail.accounts.includes(id))
        .toSorted((a, b) => compare(a.id, b.id))
        .map(({ id, source, locator, claimant, answer }) => ({
          account: id,
          source,
          locator,
          claimant,
          answer,
        })),
    },
    { kind: "rule", rule: "accounts" },
  ],
  remedies: [{ kind: "evidence", figures: [] }],
});
