import type { Audit } from "../model/audit.ts";
import { type Finding, figuresConcerned, gapTypes, isAtLeast, type Severity } from "../model/finding.ts";
import type { Proof } from "../model/proof.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, questionAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import type { Facts } from "./facts.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";

/** Argues a finding from its figures. */
export type Prover = (finding: Finding) => Proof;

/** A finding with everything that a reader needs to judge it: its figures side by side, a picture, what would settle it. */
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
  readonly figures: readonly LetteredRow[];
  /** The figures of a finding that says what is missing of each. */
  readonly listed: readonly FigureRow[];
  /** How many figures are not shown, in words; `null` where all are. */
  readonly more: string | null;
  /** Whether the address that a source links is part of what the finding is about. */
  readonly showLinks: boolean;
  /** `null` where there is no picture of it. */
  readonly chart: ChartModel | null;
  /** What would settle it, a sentence each; figures go by their letters. Empty where it is settled. */
  readonly remedies: readonly string[];
  /** What a finding is about that stands elsewhere: accounts, or another finding; `null` where it is about figures. */
  readonly see: { readonly anchor: string; readonly text: string } | null;
  /** `null` where nobody has decided on it. */
  readonly decision: DecisionModel | null;
  /** Few enough rows to be kept on one page. */
  readonly short: boolean;
  readonly facts: Facts;
}

/** A figure under the letter by which the card's sentences call it; empty where none does. */
export interface LetteredRow extends FigureRow {
  readonly letter: string;
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

/** What cards are made with. */
export interface CardMaker {
  readonly audit: Audit;
  readonly words: Words;
  readonly figures: FigureRows;
  readonly charts: readonly ChartModel[];
  readonly prove: Prover;
  /** The number that a finding goes by. */
  readonly numberOf: (finding: Finding) => string;
  readonly factsOf: (finding: Finding) => Facts;
}

const rowsOnOnePage = 6;
const figuresAtMost = 24;

export function findingCard(finding: Finding, maker: CardMaker): FindingCard {
  const { audit, words, charts } = maker;
  const number = maker.numberOf(finding);
  const proof =
    finding.status !== "decided" && isAtLeast(finding.severity, "warning") ? maker.prove(finding) : null;
  const rows = rowsOf(finding, proof, maker);
  const count = figuresConcerned(finding).length;
  const isGap = gapTypes.includes(finding.type);
  return {
    anchor: findingAnchor(finding.id),
    id: finding.id,
    severity: finding.severity,
    severityLabel: words.severity(finding.severity),
    heading: words.say("page.finding-heading", { number, type: words.findingHeading(finding) }),
    sentence: words.finding(finding, audit),
    hints: finding.hints.map((hint) => words.hint(hint, audit)),
    caption: words.say("page.finding-figures", { number, count }),
    figures: isGap ? [] : rows,
    listed: isGap ? rows : [],
    more: count > rows.length ? words.say("finding.more-figures", { count: count - rows.length }) : null,
    showLinks: finding.type === "link-mismatch",
    chart: charts.find(({ place }) => place.section === "findings" && place.about === finding.id) ?? null,
    remedies: proof ? words.remedies(proof) : [],
    see: elsewhere(finding, maker),
    decision: decisionOf(finding, audit, words),
    short: rows.length <= rowsOnOnePage,
    facts: maker.factsOf(finding),
  };
}

/** Where what a finding tells of stands. */
function elsewhere(finding: Finding, { audit, words, numberOf }: CardMaker): FindingCard["see"] {
  if (finding.type === "contested-account")
    return { anchor: questionAnchor(finding.detail.accounts), text: words.say("page.see-accounts") };
  if (finding.type !== "reopened-adjudication") return null;
  const about = audit.findings.find(({ id }) => id === finding.detail.finding);
  if (!about) return null;
  const facts = { number: numberOf(about), type: words.findingHeading(about) };
  return { anchor: findingAnchor(about.id), text: words.say("page.see-finding", facts) };
}

/** The figures that a finding is about: in the order of their letters where a proof gives them some. */
function rowsOf(finding: Finding, proof: Proof | null, { words, figures }: CardMaker): LetteredRow[] {
  const lettered = proof
    ? proof.figures.map(({ id, letter }) => ({ id, letter: words.letter(letter) }))
    : figuresConcerned(finding).map((id) => ({ id, letter: "" }));
  return lettered
    .slice(0, figuresAtMost)
    .flatMap(({ id, letter }) => figures.byIds([id]).map((row) => ({ ...row, letter })));
}

function decisionOf(finding: Finding, audit: Audit, words: Words): DecisionModel | null {
  const said = words.decision(finding, audit);
  return said && { outcome: said.outcome, reason: finding.decision?.reason ?? "", signed: said.signed };
}
