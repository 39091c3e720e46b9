import type { Audit } from "../model/audit.ts";
import { type Claim, claimOf } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import { type Finding, type FindingOf, type FindingType, figuresConcerned } from "../model/finding.ts";
import type { Proof } from "../model/proof.ts";
import { accounts } from "./accounts.ts";
import type { Argument, Explainer } from "./argument.ts";
import { conflict, regression, revision } from "./contradicted.ts";
import { reopened, unused } from "./decisions.ts";
import { growth, scopeDifference, stale } from "./differences.ts";
import { readFigure } from "./figures.ts";
import { incomplete, singleOrigin, unattributed, uncorroborated } from "./gaps.ts";
import { identity } from "./identity.ts";
import { own } from "./own.ts";
import { duplicate, impossibleDate, precision } from "./records.ts";
import { attribution, coincidentSum, definitionDrift, linkMismatch, qualifierDrift } from "./repeats.ts";
import { partExceedsWhole } from "./wholes.ts";

const explainers: { readonly [Type in FindingType]: Explainer<Type> } = {
  conflict,
  regression,
  "part-exceeds-whole": partExceedsWhole,
  identity,
  "impossible-date": impossibleDate,
  attribution,
  "link-mismatch": linkMismatch,
  "qualifier-drift": qualifierDrift,
  "definition-drift": definitionDrift,
  revision,
  stale,
  "coincident-sum": coincidentSum,
  duplicate,
  "contested-account": accounts,
  "reopened-adjudication": reopened,
  "unused-adjudication": unused,
  "single-origin": singleOrigin,
  uncorroborated,
  unattributed,
  growth,
  "scope-difference": scopeDifference,
  precision,
  incomplete,
  own,
};

/**
 * The proof of one finding of an audit, as facts: the figures as printed and as read, the steps from them to the finding,
 * each of which can be checked by hand, and what would settle it. `tellProof` makes sentences of it.
 *
 * Throws where the finding names a figure that the audit's dataset does not hold: it is another audit's finding.
 *
 * @example
 * const audit = auditDataset(await loadDataset("datasets/iraq-activists"));
 * const [finding] = audit.findings;
 * if (finding) console.log(explain(finding, audit).steps);
 */
export function explain(finding: Finding, audit: Audit): Proof {
  const claims = claimsIn(finding, audit);
  const argue = explainers[finding.type] as Explainer<FindingType>;
  const argument = argue({
    finding: finding as FindingOf<FindingType>,
    dataset: audit.dataset,
    claim: (id) => {
      const claim = claims.get(id);
      if (!claim) throw new Error(`finding ${finding.id} names the unknown figure ${id}`);
      return claim;
    },
  });
  return proofFrom(finding, argument, claims);
}

function proofFrom(finding: Finding, argument: Argument, claims: ReadonlyMap<Id, Claim>): Proof {
  const ids = [...new Set([...argument.order, ...figuresConcerned(finding)])];
  return {
    finding: finding.id,
    fingerprint: finding.fingerprint,
    type: finding.type,
    severity: finding.severity,
    status: finding.status,
    figures: ids.flatMap((id, index) => {
      const claim = claims.get(id);
      return claim ? readFigure(claim, letterOf(index)) : [];
    }),
    steps: [...argument.steps],
    hints: finding.hints.map((hint) => ({ ...hint })),
    remedies: [...argument.remedies],
  };
}

function claimsIn(finding: Finding, { dataset }: Audit): ReadonlyMap<Id, Claim> {
  const concerned = new Set(figuresConcerned(finding));
  const claims = dataset.figures
    .filter(({ id }) => concerned.has(id))
    .flatMap((figure) => claimOf(dataset, figure) ?? []);
  return new Map(claims.map((claim) => [claim.figure.id, claim]));
}

/** A to Z, then AA, AB …: how the sentences call a figure. */
function letterOf(index: number): string {
  const letter = String.fromCodePoint(65 + (index % 26));
  return index < 26 ? letter : letterOf(Math.floor(index / 26) - 1) + letter;
}
