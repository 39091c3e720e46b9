import { join } from "node:path";
import type { DecisionRow } from "../load/new-decision.ts";
import type { Audit } from "../model/audit.ts";
import { auditChanges } from "../model/audit-changes.ts";
import type { Estimate } from "../model/estimate.ts";
import type { Finding } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { columns, paragraph, type Screen } from "./layout.ts";
import { directed } from "./right-to-left.ts";

interface Told {
  readonly before: Audit;
  readonly after: Audit;
  readonly row: DecisionRow;
  readonly files: readonly string[];
  readonly folder: string;
  readonly dryRun: boolean;
}

/** A decision for a terminal: the row, the finding, and what else it changes. */
export function adjudicateView(told: Told, words: Words, screen: Screen): string {
  const { before, after, row, files, folder, dryRun } = told;
  const [table = "", ...others] = files.map((file) => join(folder, file));
  const { closed, opened, estimates } = auditChanges(before, after);
  const finding = after.findings.find(({ id }) => id === row.finding);
  const decision = finding && words.decision(finding, after);
  const listed = (key: string, findings: readonly Finding[], audit: Audit): string =>
    findings.length === 0
      ? ""
      : [
          screen.style("bold", words.say(`adjudicate.${key}`, { count: findings.length })),
          ...findings.map((each) =>
            paragraph(
              `${words.severity(each.severity)}: ${words.finding(each, audit)} [${words.asIs(each.id)}]`,
              screen,
            ),
          ),
        ].join("\n\n");
  const parts = [
    [
      words.say(dryRun ? "adjudicate.dry" : "adjudicate.written", { file: words.asIs(table) }),
      paragraph(words.asIs(Object.values(row).join(" · ")), screen),
      ...(dryRun ? [] : others.map((file) => words.say("adjudicate.made", { file: words.asIs(file) }))),
    ].join("\n"),
    finding
      ? [
          screen.style("bold", `${words.severity(finding.severity)}: ${words.findingHeading(finding)}`),
          ...[words.finding(finding, after), decision?.outcome, decision?.reason, decision?.signed].flatMap(
            (each) => (each === undefined ? [] : paragraph(each, screen)),
          ),
        ].join("\n")
      : "",
    listed(
      "closed",
      closed.filter(({ id }) => id !== row.finding),
      before,
    ),
    listed("opened", opened, after),
    estimates.length === 0
      ? words.say("adjudicate.estimates-none")
      : `${screen.style("bold", words.say("adjudicate.estimates"))}\n\n${columns(
          [
            ["counted", "as-of", "before", "after"].map((key) => words.say(`adjudicate.column.${key}`)),
            ...estimates.map((change) => [
              words.series(change.scope, change.asOf),
              words.date(change.asOf, change.latest),
              estimated(change.before, words),
              estimated(change.after, words),
            ]),
          ],
          screen,
        )}`,
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return directed(text, words.direction, screen.columns);
}

const estimated = (estimate: Estimate | null, words: Words): string =>
  estimate
    ? words.say("adjudicate.value", {
        estimate: words.interval(estimate.interval),
        grade: words.grade(estimate.grade),
      })
    : words.say("adjudicate.no-estimate");

/** The same as data. */
export function adjudicateData({ before, after, row, files, dryRun }: Told) {
  const { closed, opened, estimates } = auditChanges(before, after);
  const idsOf = (findings: readonly Finding[]) =>
    findings.map(({ id }) => id).filter((id) => id !== row.finding);
  return {
    row,
    written: dryRun ? [] : files,
    closed: idsOf(closed),
    opened: idsOf(opened),
    estimates: estimates.map(({ scope, asOf, latest, before: was, after: is }) => ({
      scope,
      asOf,
      latest,
      before: was && dataOf(was),
      after: is && dataOf(is),
    })),
  };
}

const dataOf = ({ interval: { low, high, lowOpen, highOpen }, grade }: Estimate) => ({
  low: Number.isFinite(low) ? low : null,
  high: Number.isFinite(high) ? high : null,
  lowOpen,
  highOpen,
  grade,
});
