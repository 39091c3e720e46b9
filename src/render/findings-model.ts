import type { Audit } from "../model/audit.ts";
import {
  type Finding,
  figuresConcerned,
  openFindings,
  type Severity,
  severities,
  unsettledFindings,
} from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor } from "./anchors.ts";
import { type Facts, findingFacts } from "./facts.ts";
import type { FigureRow } from "./figure-model.ts";
import { type CardMaker, type FindingCard, findingCard } from "./finding-card.ts";
import {
  annexedFindings,
  annexStatuses,
  decisionNumbers,
  findingNumbers,
  mostShown,
} from "./finding-numbers.ts";
import { allOfAudit } from "./the-rest.ts";

export interface FindingsModel {
  readonly summary: string;
  /** Open findings by severity: discrepancies as cards, notes in short. */
  readonly groups: readonly SeverityGroup[];
  /** The annex: findings that somebody has put off, and those that are decided. Empty where all are open. */
  readonly annex: readonly AnnexGroup[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly anchor: string;
  readonly heading: string;
  readonly cards: readonly FindingCard[];
  readonly notes: readonly NoteGroup[];
  /** Says that not all are shown, and where the others are; `null` where all are. */
  readonly shown: string | null;
}

export interface AnnexGroup {
  readonly heading: string;
  readonly cards: readonly FindingCard[];
  readonly shown: string | null;
}

/** Notes of one type. */
export interface NoteGroup {
  readonly heading: string;
  readonly notes: readonly Note[];
  /** Those among them that say too little to be printed one by one; `null` where there are few. */
  readonly folded: FoldedNotes | null;
}

/** Notes that a screen folds away and paper leaves out. */
export interface FoldedNotes {
  /** How many they are, and what they come to. */
  readonly summary: string;
  /** Where they stand, for whoever reads on paper. */
  readonly elsewhere: string;
  readonly notes: readonly Note[];
}

/** A finding that needs no judging, in a sentence or two. */
export interface Note {
  readonly anchor: string;
  readonly id: string;
  readonly number: string;
  readonly sentence: string;
  readonly hints: readonly string[];
  readonly figures: readonly FigureRow[];
  readonly more: string | null;
  readonly facts: Facts;
}

const figuresOfNote = 24;

/** Every finding as a card: the open ones by severity, worst first and numbered through, then those decided on. */
export function findingsModel(parts: Omit<CardMaker, "numberOf" | "factsOf">): FindingsModel {
  const { audit, words } = parts;
  const maker = { ...parts, numberOf: numbering(audit, words), factsOf: findingFacts(audit, words) };
  const open = openFindings(audit.findings);
  return {
    summary: summaryOf(audit, words),
    groups: severities
      .map((severity) =>
        severityGroup(
          severity,
          open.filter((finding) => finding.severity === severity),
          maker,
        ),
      )
      .filter(({ cards, notes }) => cards.length + notes.length > 0),
    annex: annexStatuses
      .map((status) => ({ status, findings: annexedFindings(audit.findings, status) }))
      .filter(({ findings }) => findings.length > 0)
      .map(({ status, findings }) => ({
        heading: words.say(`page.decisions-${status}`, { count: findings.length }),
        cards: findings.slice(0, mostShown.error).map((finding) => findingCard(finding, maker)),
        shown: shownOf(mostShown.error, findings.length, maker),
      })),
  };
}

function numbering(audit: Audit, words: Words): (finding: Finding) => string {
  const numbers = findingNumbers(audit);
  const decided = decisionNumbers(audit);
  return ({ id }) =>
    decided.has(id)
      ? words.say("page.decision-number", { number: decided.get(id) ?? 0 })
      : words.number(numbers.get(id) ?? 0);
}

function severityGroup(severity: Severity, findings: readonly Finding[], maker: CardMaker): SeverityGroup {
  const isNote = severity === "note";
  const most = mostShown[severity];
  const first = findings.slice(0, most);
  return {
    severity,
    anchor: `severity-${severity}`,
    heading: maker.words.say(`page.findings-${severity}s`, { count: findings.length }),
    cards: isNote ? [] : first.map((finding) => findingCard(finding, maker)),
    notes: isNote ? noteGroups(first, maker) : [],
    shown: shownOf(most, findings.length, maker),
  };
}

const shownOf = (shown: number, count: number, { audit, words }: CardMaker): string | null =>
  count > shown
    ? `${words.say("finding.shown", { shown: words.number(shown), count: words.number(count) })} ${allOfAudit(audit, words)}`
    : null;

const noteGroups = (findings: readonly Finding[], maker: CardMaker): NoteGroup[] =>
  [...Map.groupBy(findings, maker.words.findingHeading)].map(([heading, members]) => {
    const plain = members.filter(differsInKind);
    const isFolded = plain.length > plainAtMost;
    const noted = (some: readonly Finding[]): Note[] => some.map((finding) => noteOf(finding, maker));
    return {
      heading,
      notes: noted(isFolded ? members.filter((finding) => !differsInKind(finding)) : members),
      folded: isFolded ? foldedNotes(noted(plain), maker) : null,
    };
  });

/** More notes of this kind than these tell a reader nothing that their number does not. */
const plainAtMost = 3;

/** Whether a note says no more than that two counts are of different things, which nobody would take for one. */
const differsInKind = (finding: Finding): boolean =>
  finding.type === "scope-difference" &&
  finding.detail.dimension === "indicator" &&
  finding.detail.relation !== "close";

const foldedNotes = (notes: readonly Note[], { audit, words }: CardMaker): FoldedNotes => ({
  summary: words.say("finding.in-kind", { count: notes.length }),
  elsewhere: audit.dataset.settings.formats.includes("pdf")
    ? allOfAudit(audit, words)
    : words.say("rest.screens"),
  notes,
});

function noteOf(finding: Finding, { audit, words, figures, numberOf, factsOf }: CardMaker): Note {
  const ids = figuresConcerned(finding);
  const rest = ids.length - figuresOfNote;
  return {
    anchor: findingAnchor(finding.id),
    id: finding.id,
    number: numberOf(finding),
    sentence: words.finding(finding, audit),
    hints: finding.hints.map((hint) => words.hint(hint, audit)),
    figures: figures.byIds(ids.slice(0, figuresOfNote)),
    more: rest > 0 ? words.say("finding.more-figures", { count: rest }) : null,
    facts: factsOf(finding),
  };
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
