import {
  type FindingCause,
  type FindingChange,
  type FindingChangeKind,
  findingChangeKinds,
} from "../model/changes.ts";
import { compare } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import type { Edition } from "../model/edition.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, type Severity, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, sourceAnchor } from "./anchors.ts";
import { firstRows } from "./change-groups.ts";
import { type FigureRef, figureRef } from "./changed-figures-model.ts";

/** Findings that changed in one way, as a table, worst first. */
export interface FindingChangesTable {
  readonly kind: FindingChangeKind;
  readonly heading: string;
  readonly rows: readonly FindingChangeRow[];
  readonly more: string | null;
}

export interface FindingChangeRow {
  readonly href: string;
  readonly severity: Severity;
  readonly severityLabel: string;
  readonly type: string;
  readonly sentence: string;
  readonly was: string;
  readonly now: string;
  readonly date: string;
  readonly why: string;
  /** The figures or sources that the reason is about, and how many more there are. */
  readonly figures: readonly FigureRef[];
  readonly sources: readonly { readonly href: string; readonly label: string }[];
  readonly more: string | null;
  /** The finding that tells of the same figures; `null` where there is none. */
  readonly other: string | null;
  /** What somebody wrote down; empty where nobody did. */
  readonly reason: string;
  readonly signed: string;
}

/** So many figures are named as the reason of a change. */
const mostNamed = 3;

export const findingChangesModel = (
  edition: Edition,
  changes: readonly FindingChange[],
  words: Words,
): FindingChangesTable[] =>
  findingChangeKinds.flatMap((kind) => {
    const own = changes
      .filter((change) => change.kind === kind)
      .toSorted((a, b) => compare(severityOf(a), severityOf(b)));
    if (own.length === 0) return [];
    const { rows, more } = firstRows(own);
    return {
      kind,
      heading: words.say(`changes.findings.${kind}`, { count: own.length }),
      rows: rows.map((change) => rowOf(change, edition, words)),
      more: more === 0 ? null : words.say("changes.more-findings", { count: more }),
    };
  });

const findingOf = ({ before, after }: FindingChange): Finding => (after ?? before) as Finding;
const severityOf = (change: FindingChange): number => severities.indexOf(findingOf(change).severity);

function rowOf(change: FindingChange, edition: Edition, words: Words): FindingChangeRow {
  const { before, after, date, cause } = change;
  const finding = findingOf(change);
  const audit = after ? edition : (edition.changes?.then ?? edition);
  const ids = "figures" in cause ? cause.figures : [];
  const sources = "sources" in cause ? cause.sources : [];
  const more =
    ids.length + sources.length - Math.min(mostNamed, ids.length) - Math.min(mostNamed, sources.length);
  return {
    href: `#${findingAnchor(finding.id)}`,
    severity: finding.severity,
    severityLabel: words.severity(finding.severity),
    type: words.findingType(finding.type),
    sentence: words.finding(finding, audit),
    was: stateOf(before, change, words),
    now: stateOf(after, change, words),
    date: words.period(date),
    why: words.say(
      `changes.cause.${change.kind === "closed" && cause.kind === "unknown" ? "gone" : cause.kind}`,
      { count: ids.length + sources.length },
    ),
    figures: figuresOf(ids, edition, words),
    sources: sources
      .slice(0, mostNamed)
      .map((id) => ({ href: `#${sourceAnchor(id)}`, label: words.source(id) })),
    more: more > 0 ? words.say("changes.more-named", { count: more }) : null,
    other: cause.kind === "told-anew" ? `#${findingAnchor(cause.finding)}` : null,
    ...decisionOf(cause, words),
  };
}

/** "Open", "decided", "not there": how a finding stood. Of one that is open in both, how severe it was. */
function stateOf(finding: Finding | null, { kind }: FindingChange, words: Words): string {
  if (!finding) return words.say("changes.state.absent");
  return kind === "changed" ? words.severity(finding.severity) : words.say(`changes.state.${finding.status}`);
}

const figuresOf = (ids: readonly Id[], { dataset }: Edition, words: Words): FigureRef[] =>
  ids.slice(0, mostNamed).flatMap((id) => {
    const figure = figuresById(dataset).get(id);
    return figure ? figureRef(figure, words) : [];
  });

const decisionOf = (cause: FindingCause, words: Words): Pick<FindingChangeRow, "reason" | "signed"> =>
  "decision" in cause
    ? {
        reason: cause.decision.reason,
        signed: words.say("decision.signed", {
          by: words.asIs(cause.decision.decidedBy),
          on: words.period(cause.decision.decidedOn),
        }),
      }
    : { reason: "", signed: "" };
