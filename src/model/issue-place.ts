import type { IssueLink, IssuePlace } from "./edition.ts";
import type { IssuePlan } from "./issues.ts";

/**
 * An issue among those of one run: links lead from its folder to its neighbours'.
 *
 * @param file the file of each issue that links lead to
 */
export function issuePlace({ number }: IssuePlan, plans: readonly IssuePlan[], file: string): IssuePlace {
  const linkTo = (other: number): IssueLink | null => {
    const plan = plans.find((each) => each.number === other);
    return plan ? { number: other, href: `../${plan.name}/${file}`, knownBy: plan.knownBy } : null;
  };
  return Object.freeze({ number, previous: linkTo(number - 1), next: linkTo(number + 1) });
}
