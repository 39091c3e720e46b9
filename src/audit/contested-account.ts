import { differ } from "../model/account.ts";
import { compare } from "../model/claim.ts";
import { check } from "./check.ts";

/** Claimants give different answers to one question. */
export const contestedAccount = check("contested-account", function* ({ dataset }) {
  const questions = [...Map.groupBy(dataset.accounts, (account) => account.question)];
  for (const [question, accounts] of questions.toSorted(([a], [b]) => compare(a, b))) {
    if (!accounts.some((a) => accounts.some((b) => differ(a, b)))) continue;
    const sorted = accounts.toSorted((a, b) => compare(a.id, b.id));
    yield {
      severity: "warning",
      figures: [],
      about: [question],
      sources: [...new Set(sorted.map((account) => account.source))],
      detail: { question, accounts: sorted.map((account) => account.id) },
    };
  }
});
