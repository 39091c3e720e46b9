import type { Audit } from "../model/audit.ts";
import { type Claim, claimOf, latestDay, printedAsOf } from "../model/claim.ts";
import type { Id } from "../model/dataset.ts";
import {
  type Finding,
  type FindingStatus,
  figuresConcerned,
  gapTypes,
  ofType,
  openFindings,
  type Severity,
  severities,
} from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { columns, paragraph, type Screen, titled } from "./layout.ts";
import { printable } from "./printable.ts";
import { rightToLeft } from "./right-to-left.ts";

const tones = { error: "red", warning: "yellow", note: "cyan" } as const;

/** An audit for a terminal: findings by severity, each with its figures side by side, then what can be said all the same. */
export function auditView(audit: Audit, words: Words, screen: Screen): string {
  const parts = [
    headOf(audit, words),
    ...severities.map((severity) => severityView(audit, words, screen, severity)),
    ...(["deferred", "decided"] as const).map((status) => decisionsView(audit, words, screen, status)),
    estimatesView(audit, words, screen),
  ];
  const text = `${parts.filter((part) => part !== "").join("\n\n")}\n`;
  return words.direction === "rtl" ? rightToLeft(text, screen.columns) : text;
}

/** Dataset, knowledge date and counts, in two lines. */
export function headOf(audit: Audit, words: Words): string {
  const { dataset, knownBy, everySource, findings } = audit;
  const open = openFindings(findings);
  const counts = severities.map((severity) =>
    words.say(`audit.count.${severity}`, {
      count: open.filter((finding) => finding.severity === severity).length,
    }),
  );
  const decisions = (["decided", "deferred"] as const).map((status) => {
    const count = findings.filter((finding) => finding.status === status).length;
    return count === 0 ? "" : words.say(`audit.count.${status}`, { count });
  });
  return [
    printable(words.asIs(dataset.title)),
    [
      words.say("audit.count.sources", { count: dataset.sources.size }),
      words.say("audit.count.figures", { count: dataset.figures.length }),
      ...counts,
      ...decisions,
      knownBy === ""
        ? ""
        : words.say(everySource ? "audit.latest" : "audit.known-by", { date: words.period(knownBy) }),
    ]
      .filter((part) => part !== "")
      .join(words.say("audit.separator")),
  ].join("\n");
}

function severityView(audit: Audit, words: Words, screen: Screen, severity: Severity): string {
  const findings = openFindings(audit.findings).filter((finding) => finding.severity === severity);
  if (findings.length === 0) return "";
  const heading = words.say(`audit.heading.${severity}`, { count: findings.length });
  return [
    screen.style(["bold", tones[severity]], heading),
    ...findings.map((finding) => findingView(finding, audit, words, screen)),
  ].join("\n\n");
}

function findingView(finding: Finding, audit: Audit, words: Words, screen: Screen): string {
  const head = titled(words.findingType(finding.type), words.asIs(finding.id), screen);
  const body = paragraph(words.finding(finding, audit), screen);
  const hints = finding.hints.map((hint) =>
    paragraph(words.say("audit.hint", { hint: words.hint(hint, audit) }), screen),
  );
  const beside =
    finding.type === "contested-account"
      ? answerRows(finding, audit, words)
      : figureRows(finding, audit, words);
  return [head, body, ...hints, ...(beside.length > 2 ? ["", columns(beside, screen)] : [])].join("\n");
}

/** What was decided: each finding with its decision, the reason, and who answers for it. */
function decisionsView(
  audit: Audit,
  words: Words,
  screen: Screen,
  status: Exclude<FindingStatus, "open">,
): string {
  const findings = audit.findings.filter((finding) => finding.status === status);
  if (findings.length === 0) return "";
  const heading = words.say(`audit.heading.${status}`, { count: findings.length });
  const views = findings.map((finding) => {
    const { outcome, reason, signed } = words.decision(finding, audit) ?? {};
    const title = `${words.severity(finding.severity)}: ${words.findingType(finding.type)}`;
    const said = [words.finding(finding, audit), outcome, reason, signed];
    return [
      titled(title, words.asIs(finding.id), screen),
      ...said.flatMap((each) => (each === undefined ? [] : paragraph(each, screen))),
    ].join("\n");
  });
  return [screen.style(["bold", "green"], heading), ...views].join("\n\n");
}

/** A finding's figures under one header, without the place where they all share it. */
function figureRows(finding: Finding, { dataset }: Audit, words: Words): string[][] {
  if (gapTypes.includes(finding.type)) return [];
  const figures = figuresConcerned(finding).flatMap(
    (id) => dataset.figures.find((figure) => figure.id === id) ?? [],
  );
  const oneScene = new Set(figures.map(({ place }) => place)).size === 1;
  const header = ["printed", "counted", "as-of", "source", "credited"].map((key) =>
    words.say(`audit.column.${key}`),
  );
  const rows = figures.map((figure) => [
    words.value(figure),
    words.scope(oneScene ? { ...figure, place: "" } : figure),
    dateOf(claimOf(dataset, figure), words),
    located(figure, words),
    words.organisations(figure.originator),
  ]);
  return [header, ...rows];
}

const dateOf = (claim: Claim | null, words: Words): string =>
  words.date(claim ? printedAsOf(claim) : "", claim ? latestDay(claim) : "");

const located = (
  { source, locator }: { readonly source: Id; readonly locator: string },
  words: Words,
): string =>
  locator === ""
    ? words.source(source)
    : words.say("source.located", { source: words.source(source), locator: words.asIs(locator) });

function answerRows(finding: Finding, { dataset }: Audit, words: Words): string[][] {
  const [contested] = ofType([finding], "contested-account");
  const header = ["claimant", "answer", "source"].map((key) => words.say(`audit.column.${key}`));
  const rows = dataset.accounts
    .filter((account) => contested?.detail.accounts.includes(account.id))
    .toSorted((a, b) => (a.id < b.id ? -1 : 1))
    .map((account) => [
      account.claimant === "" ? words.say("claimant.unknown") : words.asIs(account.claimant),
      words.asIs(account.answer),
      located(account, words),
    ]);
  return [header, ...rows];
}

function estimatesView({ estimates, derived }: Audit, words: Words, screen: Screen): string {
  if (estimates.length + derived.length === 0) return "";
  const header = ["estimate", "counted", "as-of", "grade"].map((key) => words.say(`audit.column.${key}`));
  const rows = [
    header,
    ...estimates.map(({ scope, asOf, latest, interval, grade, disputed }) => [
      disputed
        ? words.say("audit.disputed", {
            estimate: words.interval(interval),
            disputed: words.interval(disputed),
          })
        : words.interval(interval),
      words.series(scope),
      words.date(asOf, latest),
      words.grade(grade),
    ]),
    ...derived.map(({ scope, asOf, latest, interval, formula }) => [
      words.interval(interval),
      words.series(scope),
      words.date(asOf, latest),
      words.say("audit.derived", { formula: words.asIs(formula) }),
    ]),
  ];
  return `${screen.style("bold", words.say("audit.heading.estimates"))}\n\n${columns(rows, screen)}`;
}
