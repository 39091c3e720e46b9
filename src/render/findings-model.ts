import type { Audit } from "../model/audit.ts";
import { type Finding, figuresConcerned, gapTypes, type Severity, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, questionAnchor } from "./anchors.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { findingNumbers } from "./finding-numbers.ts";

export interface FindingsModel {
  readonly summary: string;
  readonly groups: readonly SeverityGroup[];
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
  readonly caption: string;
  /** The figures side by side; empty where they are only listed. */
  readonly figures: readonly FigureRow[];
  /** The figures of a finding that says what is missing of each. */
  readonly listed: readonly FigureRow[];
  /** Whether the address that a source links is part of what the finding is about. */
  readonly showLinks: boolean;
  /** Where the accounts stand that a finding is about; `null` where it is about figures. */
  readonly question: string | null;
  /** Few enough rows to be kept on one page. */
  readonly short: boolean;
}

const rowsOnOnePage = 6;

/** Every finding as a card, worst first, numbered through. */
export function findingsModel(audit: Audit, words: Words, figures: FigureRows): FindingsModel {
  const numbers = findingNumbers(audit);
  const card = (finding: Finding): FindingCard => {
    const rows = figures.byIds(figuresConcerned(finding));
    const number = numbers.get(finding.id) ?? 0;
    const isGap = gapTypes.includes(finding.type);
    return {
      anchor: findingAnchor(finding.id),
      id: finding.id,
      severity: finding.severity,
      severityLabel: words.severity(finding.severity),
      heading: words.say("page.finding-heading", { number, type: words.findingType(finding.type) }),
      sentence: words.finding(finding, audit),
      caption: words.say("page.finding-figures", { number, count: rows.length }),
      figures: isGap ? [] : rows,
      listed: isGap ? rows : [],
      showLinks: finding.type === "link-mismatch",
      question: finding.type === "contested-account" ? questionAnchor(finding.detail.accounts) : null,
      short: rows.length <= rowsOnOnePage,
    };
  };
  return {
    summary: summaryOf(audit, words),
    groups: severities
      .map((severity) => ({
        severity,
        cards: audit.findings.filter((finding) => finding.severity === severity).map(card),
      }))
      .filter(({ cards }) => cards.length > 0)
      .map(({ severity, cards }) => ({
        severity,
        heading: words.say(`page.findings-${severity}s`, { count: cards.length }),
        cards,
      })),
  };
}

function summaryOf({ findings }: Audit, words: Words): string {
  if (findings.length === 0) return words.say("page.findings-none");
  const errors = findings.filter(({ severity }) => severity === "error").length;
  return words.say("page.findings-summary", { count: findings.length, errors });
}
