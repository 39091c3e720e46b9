import type { Audit } from "../model/audit.ts";
import { claimOf, compare, latestDay, printedAsOf } from "../model/claim.ts";
import { countsOf } from "../model/counts.ts";
import type { Account, Figure } from "../model/dataset.ts";
import type { Derived } from "../model/estimate.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, type FindingOf, figuresConcerned, gapTypes } from "../model/finding.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";
import { estimateInWords, relationLabel, valueInUnit } from "./estimates-model.ts";

/** A table to read: rows of cells in words, the first being the header. */
export type WordTable = readonly (readonly string[])[];

/** How many estimates and derived values people are shown at once. */
export const valuesShownAtMost = 100;

/** How many of a finding's figures or answers people are shown side by side. */
const rowsShownAtMost = 20;

/**
 * What to hold side by side for a finding: its figures, or the answers to its question. Empty where there is one or
 * none; a last row says how many are left out.
 */
export function findingTable(finding: Finding, audit: Audit, words: Words): WordTable {
  const table =
    finding.type === "contested-account"
      ? answerTable(finding, audit, words)
      : figureTable(figuresOf(finding, audit), audit, words);
  const rest = rowsOf(finding) - rowsShownAtMost;
  if (rest > 0) return [...table, [words.say("audit.more-rows", { count: rest })]];
  return table.length > 2 ? table : [];
}

/** Two findings with equal keys have one table. */
export const findingTableKey = (finding: Finding): string =>
  finding.type === "contested-account" ? finding.id : figuresConcerned(finding).toSorted(compare).join(" ");

function figuresOf(finding: Finding, { dataset }: Audit): readonly Figure[] {
  if (gapTypes.includes(finding.type)) return [];
  const figures = figuresById(dataset);
  return figuresConcerned(finding)
    .slice(0, rowsShownAtMost)
    .flatMap((id) => figures.get(id) ?? []);
}

const rowsOf = (finding: Finding): number => {
  if (finding.type === "contested-account") return finding.detail.accounts.length;
  return gapTypes.includes(finding.type) ? 0 : figuresConcerned(finding).length;
};

/** Figures under one header. */
function figureTable(figures: readonly Figure[], { dataset }: Audit, words: Words): WordTable {
  const rows = figures.map((figure) => {
    const claim = claimOf(dataset, figure);
    return [
      words.value(figure),
      words.counted(figure),
      words.date(claim ? printedAsOf(claim) : "", claim ? latestDay(claim) : ""),
      located(figure, words),
      words.organisations(figure.originator),
    ];
  });
  return [headed(["figure", "counted", "as-of", "source", "credited"], words), ...rows];
}

function answerTable(
  { detail }: FindingOf<"contested-account">,
  { dataset }: Audit,
  words: Words,
): WordTable {
  const rows = dataset.accounts
    .filter(({ id }) => detail.accounts.includes(id))
    .toSorted((a, b) => compare(a.id, b.id))
    .slice(0, rowsShownAtMost)
    .map((account) => [words.claimant(account), words.text(account, "answer"), located(account, words)]);
  return [headed(["claimant", "answer", "source"], words), ...rows];
}

const headed = (columns: readonly string[], words: Words): string[] =>
  columns.map((column) => words.say(`audit.column.${column}`));

const located = (stated: Figure | Account, words: Words): string =>
  stated.locator === ""
    ? words.source(stated.source)
    : words.say("source.located", { source: words.source(stated.source), locator: words.locator(stated) });

/**
 * Estimates and derived values in words, as many as are shown at once, and how many more there are; none where only
 * findings were asked for.
 */
export function valuesTable(
  { audit, estimates, derived, findingsOnly }: Selected,
  words: Words,
): { readonly table: WordTable; readonly rest: number } {
  const all = estimates.length + derived.length;
  if (all === 0 || findingsOnly) return { table: [], rest: 0 };
  const said = estimates
    .slice(0, valuesShownAtMost)
    .map((estimate) => [
      estimateInWords(estimate, audit, words),
      words.series(estimate.scope, estimate.asOf),
      words.date(estimate.asOf, estimate.latest),
      words.grade(estimate.grade),
    ]);
  const given = derived
    .slice(0, valuesShownAtMost - said.length)
    .map((each) => [
      valueInUnit(each.interval, each.scope.indicator, audit, words),
      words.series(each.scope, each.asOf),
      words.date(each.asOf, each.latest),
      derivation(each, audit, words),
    ]);
  return {
    table: [headed(["estimate", "counted", "as-of", "grade"], words), ...said, ...given],
    rest: all - said.length - given.length,
  };
}

function derivation(derived: Derived, audit: Audit, words: Words): string {
  const [label, formula] = [relationLabel(derived, audit, words), words.asIs(derived.formula)];
  return label === ""
    ? words.say("audit.derived", { formula })
    : words.say("audit.derived.labelled", { label: words.asIs(label), formula });
}

/** Counts and knowledge date of an audit, and, where it is narrowed, how much of it is shown: a line each. */
export function auditCounts({ audit, findings, narrowed }: Selected, words: Words): readonly string[] {
  const { knownBy, everySource } = audit;
  const { sources, figures, errors, warnings, notes, decided, deferred } = countsOf(audit);
  const said = [
    words.say("audit.count.sources", { count: sources }),
    words.say("audit.count.figures", { count: figures }),
    words.say("audit.count.error", { count: errors }),
    words.say("audit.count.warning", { count: warnings }),
    words.say("audit.count.note", { count: notes }),
    ...(decided > 0 ? [words.say("audit.count.decided", { count: decided })] : []),
    ...(deferred > 0 ? [words.say("audit.count.deferred", { count: deferred })] : []),
    ...(knownBy === ""
      ? []
      : [words.say(everySource ? "audit.latest" : "audit.known-by", { date: words.period(knownBy) })]),
  ];
  return [
    said.join(words.say("audit.separator")),
    ...(narrowed
      ? [words.say("audit.showing", { shown: findings.length, count: audit.findings.length })]
      : []),
  ];
}
