import type { Audit } from "../model/audit.ts";
import {
  type Finding,
  figuresConcerned,
  gapTypes,
  openFindings,
  type Severity,
  severities,
  unsettledFindings,
} from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, questionAnchor } from "./anchors.ts";
import { type Facts, findingFacts } from "./facts.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { annexedFindings, annexStatuses, decisionNumbers, findingNumbers } from "./finding-numbers.ts";

export interface FindingsModel {
  readonly summary: string;
  /** Open findings by severity. */
  readonly groups: readonly SeverityGroup[];
  /** The annex: findings that somebody has put off, and those that are decided. Empty where all are open. */
  readonly annex: readonly AnnexGroup[];
}

export interface AnnexGroup {
  readonly heading: string;
  readonly cards: readonly FindingCard[];
}

/** What was decided on a finding. */
export interface DecisionModel {
  /** What it changes. */
  readonly outcome: string;
  /** As it was written. */
  readonly reason: string;
  /** By whom and when. */
  readonly signed: string;
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly heading: string;
  readonly cards: readonly FindingCard[];
}

export interface FindingCard {
  readonly anchor: string;
  readonly id: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly heading: string;
  readonly sentence: string;
  /** What may have gone wrong, a sentence each. */
  readonly hints: readonly string[];
  readonly caption: string;
  /** The figures side by side; empty where they are only listed. */
  readonly figures: readonly FigureRow[];
  /** The figures of a finding that says what is missing of each. */
  readonly listed: readonly FigureRow[];
  /** Whether the address that a source links is part of what the finding is about. */
  readonly showLinks: boolean;
  /** Where the accounts stand that a finding is about; `null` where it is about figures. */
  readonly question: string | null;
  /** `null` where nobody has decided on it. */
  readonly decision: DecisionModel | null;
  /** Few enough rows to be kept on one page. */
  readonly short: boolean;
  readonly facts: Facts;
}

const rowsOnOnePage = 6;

/** Every finding as a card: the open ones by severity, worst first and numbered through, then those decided on. */
export function findingsModel(audit: Audit, words: Words, figures: FigureRows): FindingsModel {
  const numbers = findingNumbers(audit);
  const decided = decisionNumbers(audit);
  const factsOf = findingFacts(audit, words);
  const numberOf = ({ id }: Finding): string =>
    decided.has(id)
      ? words.say("page.decision-number", { number: decided.get(id) ?? 0 })
      : words.number(numbers.get(id) ?? 0);
  const card = (finding: Finding): FindingCard => {
    const rows = figures.byIds(figuresConcerned(finding));
    const number = numberOf(finding);
    const isGap = gapTypes.includes(finding.type);
    return {
      anchor: findingAnchor(finding.id),
      id: finding.id,
      severity: finding.severity,
      severityLabel: words.severity(finding.severity),
      heading: words.say("page.finding-heading", { number, type: words.findingType(finding.type) }),
      sentence: words.finding(finding, audit),
      hints: finding.hints.map((hint) => words.hint(hint, audit)),
      caption: words.say("page.finding-figures", { number, count: rows.length }),
      figures: isGap ? [] : rows,
      listed: isGap ? rows : [],
      showLinks: finding.type === "link-mismatch",
      question: finding.type === "contested-account" ? questionAnchor(finding.detail.accounts) : null,
      decision: decisionOf(finding, audit, words),
      short: rows.length <= rowsOnOnePage,
      facts: factsOf(finding),
    };
  };
  return {
    summary: summaryOf(audit, words),
    groups: severities
      .map((severity) => ({
        severity,
        cards: openFindings(audit.findings)
          .filter((finding) => finding.severity === severity)
          .map(card),
      }))
      .filter(({ cards }) => cards.length > 0)
      .map(({ severity, cards }) => ({
        severity,
        heading: words.say(`page.findings-${severity}s`, { count: cards.length }),
        cards,
      })),
    annex: annexStatuses
      .map((status) => ({ status, cards: annexedFindings(audit.findings, status).map(card) }))
      .filter(({ cards }) => cards.length > 0)
      .map(({ status, cards }) => ({
        heading: words.say(`page.decisions-${status}`, { count: cards.length }),
        cards,
      })),
  };
}

function decisionOf(finding: Finding, audit: Audit, words: Words): DecisionModel | null {
  const said = words.decision(finding, audit);
  return said && { outcome: said.outcome, reason: finding.decision?.reason ?? "", signed: said.signed };
}

function summaryOf(audit: Audit, words: Words): string {
  const findings = openFindings(audit.findings);
  const proofs = unsettledFindings(audit.findings).filter(({ severity }) => severity === "error");
  if (findings.length === 0 && proofs.length === 0)
    return words.say(audit.findings.length === 0 ? "page.findings-none" : "page.findings-all-decided");
  return words.say("page.findings-summary", {
    count: findings.length,
    errors: proofs.length,
    deferred: proofs.filter(({ status }) => status === "deferred").length,
  });
}
