import { differ, foldedAnswer } from "../model/account.ts";
import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Account, Dataset } from "../model/dataset.ts";
import type { Words } from "../model/words.ts";
import { questionAnchor, sourceAnchor } from "./anchors.ts";
import { compareNaturally } from "./order.ts";

/** One question with what each side answers. */
export interface QuestionModel {
  readonly anchor: string;
  readonly question: string;
  readonly contested: boolean;
  readonly sides: readonly Side[];
}

/** One answer, with everyone who gives it. */
export interface Side {
  readonly answer: string;
  readonly accounts: readonly AccountRow[];
}

export interface AccountRow {
  readonly claimant: string;
  readonly summary: string;
  readonly source: string;
  readonly sourceAnchor: string;
  readonly locator: string;
}

/** Every question that accounts answer, each answer a side of its own, in the order of the sources. */
export function accountsModel({ dataset }: Audit, words: Words): QuestionModel[] {
  const accounts = inSourceOrder(dataset, dataset.accounts);
  return [...Map.groupBy(accounts, ({ question }) => question)].map(([question, answers]) => {
    const sides = [...Map.groupBy(answers, foldedAnswer).values()].map((given) => ({
      answer: given[0] ? words.text(given[0], "answer") : "",
      accounts: given.map((account) => accountRow(account, words)),
    }));
    return {
      anchor: questionAnchor(answers.map(({ id }) => id)),
      question: answers[0] ? words.text(answers[0], "question") : question,
      contested: answers.some((a) => answers.some((b) => differ(a, b))),
      sides,
    };
  });
}

const accountRow = (account: Account, words: Words): AccountRow => ({
  claimant: words.claimant(account),
  summary: words.text(account, "summary"),
  source: words.source(account.source),
  sourceAnchor: sourceAnchor(account.source),
  locator: account.locator === "" ? "" : words.locator(account),
});

function inSourceOrder(dataset: Dataset, accounts: readonly Account[]): Account[] {
  const published = ({ source }: Account) =>
    dataset.sources.get(source)?.published?.first ?? Number.POSITIVE_INFINITY;
  return accounts.toSorted(
    (a, b) =>
      compare(published(a), published(b)) ||
      compare(a.source, b.source) ||
      compareNaturally(a.locator, b.locator) ||
      compare(a.question, b.question) ||
      compare(a.answer, b.answer) ||
      compare(a.id, b.id),
  );
}
