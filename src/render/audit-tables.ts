import type { Audit } from "../model/audit.ts";
import { claimOf, compare, latestDay, printedAsOf } from "../model/claim.ts";
import { countsOf } from "../model/counts.ts";
import type { Figure, Id } from "../model/dataset.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, type FindingOf, figuresConcerned, gapTypes } from "../model/finding.ts";
import type { Selected } from "../model/selection.ts";
import type { Words } from "../model/words.ts";

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
  return [headed(["printed", "counted", "as-of", "source", "credited"], words), ...rows];
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
    .map((account) => [
      account.claimant === "" ? words.say("claimant.unknown") : words.asIs(account.claimant),
      words.asIs(account.answer),
      located(account, words),
    ]);
  return [headed(["claimant", "answer", "source"], words), ...rows];
}

const headed = (columns: readonly string[], words: Words): string[] =>
  columns.map((column) => words.say(`audit.column.${column}`));

const located = (
  { source, locator }: { readonly source: Id; readonly locator: string },
  words: Words,
): string =>
  locator === ""
    ? words.source(source)
    : words.say("source.located", { source: words.source(source), locator: words.asIs(locator) });

/** Estimates and derived values in words, as many as are shown at once, and how many more there are. */
export function valuesTable(
  { estimates, derived }: Selected,
  words: Words,
): { readonly table: WordTable; readonly rest: number } {
  const all = estimates.length + derived.length;
  if (all === 0) return { table: [], rest: 0 };
  const said = estimates
    .slice(0, valuesShownAtMost)
    .map(({ scope, asOf, latest, interval, grade, disputed }) => [
      disputed
        ? words.say("audit.disputed", {
            estimate: words.interval(interval),
            disputed: words.interval(disputed),
          })
        : words.interval(interval),
      words.series(scope),
      words.date(asOf, latest),
      words.grade(grade),
    ]);
  const given = derived
    .slice(0, valuesShownAtMost - said.length)
    .map(({ scope, asOf, latest, interval, formula }) => [
      words.interval(interval),
      words.series(scope),
      words.date(asOf, latest),
      words.say("audit.derived", { formula: words.asIs(formula) }),
    ]);
  return {
    table: [headed(["estimate", "counted", "as-of", "grade"], words), ...said, ...given],
    rest: all - said.length - given.length,
  };
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
