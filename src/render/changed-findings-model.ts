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
import { firstRows, groupedBy } from "./change-groups.ts";
import { type FigureRef, figureRef, fromTo } from "./changed-figures-model.ts";
import { findingNumbers } from "./finding-numbers.ts";

/** Findings that changed in one way, as a table, worst first. */
export interface FindingChangesTable {
  readonly kind: FindingChangeKind;
  readonly heading: string;
  /** Whether any of them stood, or stands, otherwise than the heading says. */
  readonly hasThen: boolean;
  readonly hasNow: boolean;
  readonly rows: readonly FindingChangeRow[];
  readonly more: string | null;
}

/** A finding; or several notes of one type that changed alike. */
export interface FindingChangeRow {
  readonly severity: Severity;
  readonly severityLabel: string;
  /** The address of the one finding; `null` where the row stands for several. */
  readonly href: string | null;
  readonly type: string;
  /** What the one says, or how many they are. */
  readonly sentence: string;
  /** Those of several that the page shows, by their numbers. */
  readonly numbers: readonly { readonly href: string; readonly number: string }[];
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

export function findingChangesModel(
  edition: Edition,
  changes: readonly FindingChange[],
  words: Words,
  everything: string,
): FindingChangesTable[] {
  const numbers = findingNumbers(edition);
  return findingChangeKinds.flatMap((kind) => {
    const own = changes
      .filter((change) => change.kind === kind)
      .toSorted((a, b) => compare(severityOf(a), severityOf(b)));
    if (own.length === 0) return [];
    const { rows, more } = firstRows(groupedBy(own, alikeness));
    return {
      kind,
      heading: words.say(`changes.findings.${kind}`, { count: own.length }),
      hasThen: own.some(({ before }) => statusOf(before) !== implied[kind].was),
      hasNow: own.some(({ after }) => statusOf(after) !== implied[kind].is),
      rows: rows.map((group) => rowOf(group, { edition, numbers, words })),
      more: more === 0 ? null : `${words.say("changes.more-findings", { count: more })} ${everything}`,
    };
  });
}

/** How findings of each kind stood and stand as a rule: a column that says nothing else is an empty one. */
const implied: { readonly [Kind in FindingChangeKind]: { readonly was?: Status; readonly is?: Status } } = {
  opened: { was: "absent", is: "open" },
  deferred: { was: "open", is: "deferred" },
  settled: { was: "absent" },
  closed: {},
  changed: {},
};

type Status = Finding["status"] | "absent";

const statusOf = (finding: Finding | null): Status => finding?.status ?? "absent";

const findingOf = ({ before, after }: FindingChange): Finding => (after ?? before) as Finding;
const severityOf = (change: FindingChange): number => severities.indexOf(findingOf(change).severity);

/** Notes of one type that came or went alike are one row where they are many; what is worse is told one by one. */
function alikeness(change: FindingChange): string {
  const finding = findingOf(change);
  const { id, severity } = finding;
  const type = finding.type === "own" ? finding.detail.check : finding.type;
  const isAlike = severity === "note" && !("decision" in change.cause) && change.cause.kind !== "told-anew";
  return isAlike ? `${type} ${change.before?.status} ${change.after?.status} ${change.cause.kind}` : id;
}

interface Telling {
  readonly edition: Edition;
  readonly numbers: ReadonlyMap<string, number>;
  readonly words: Words;
}

function rowOf(group: readonly FindingChange[], { edition, numbers, words }: Telling): FindingChangeRow {
  const change = group[0] as FindingChange;
  const { before, after, cause } = change;
  const finding = findingOf(change);
  const isOne = group.length === 1;
  const dates = group.map(({ date }) => date).toSorted(compare);
  const ids = [...new Set(group.flatMap((each) => ("figures" in each.cause ? each.cause.figures : [])))];
  const sources = [...new Set(group.flatMap((each) => ("sources" in each.cause ? each.cause.sources : [])))];
  const more = Math.max(0, ids.length - mostNamed) + Math.max(0, sources.length - mostNamed);
  const why = change.kind === "closed" && cause.kind === "unknown" ? "gone" : cause.kind;
  return {
    severity: finding.severity,
    severityLabel: words.severity(finding.severity),
    href: isOne ? `#${findingAnchor(finding.id)}` : null,
    type: words.findingHeading(finding),
    sentence: isOne
      ? words.finding(finding, after ? edition : (edition.changes?.then ?? edition))
      : words.say("changes.findings-alike", { count: group.length }),
    numbers: isOne
      ? []
      : group.flatMap((each) => {
          const { id } = findingOf(each);
          const number = numbers.get(id);
          return number === undefined ? [] : { href: `#${findingAnchor(id)}`, number: words.number(number) };
        }),
    was: stateOf(before, change, words),
    now: stateOf(after, change, words),
    date: fromTo(words.period(dates[0] ?? ""), words.period(dates.at(-1) ?? ""), words),
    why: words.say(`changes.cause.${why}`, { count: ids.length + sources.length }),
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
  return finding && kind === "changed"
    ? words.severity(finding.severity)
    : words.say(`changes.state.${statusOf(finding)}`);
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
