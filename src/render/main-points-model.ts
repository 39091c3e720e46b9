import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Derived, Estimate } from "../model/estimate.ts";
import { type Finding, isAtLeast, severities, unsettledFindings } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingAnchor, indicatorAnchor } from "./anchors.ts";
import { estimateInWords, valueInUnit } from "./estimates-model.ts";
import { findingNumbers } from "./finding-numbers.ts";
import { doubtOf, headlineEstimates, type SeriesByIndicator } from "./headline-estimates.ts";
import { startOfLine } from "./sentence-case.ts";

/** A point for the top of the briefing: a value or a heading, what it is about, and where it is borne out. */
export interface MainPoint {
  readonly kind: "value" | "finding";
  readonly lead: string;
  readonly text: string;
  readonly href: string;
}

const most = 6;
const ofValues = 3;

/**
 * What a reader takes away who reads nothing else: the best backed values, and the most severe findings, of those about
 * the same figures one. Six at most; where one kind has few, the other fills up.
 */
export function mainPoints(audit: Audit, series: SeriesByIndicator, words: Words): MainPoint[] {
  const estimates = headlineEstimates(audit, series).map((estimate) => estimatePoint(estimate, audit, words));
  const derived = audit.derived.map((value) => derivedPoint(value, audit, words));
  const values = [...estimates.slice(0, 2), ...derived.slice(0, 1), ...estimates.slice(2)];
  const findings = worstFindings(unsettledFindings(audit.findings));
  const chosen = values.slice(0, Math.max(ofValues, most - findings.length));
  const worst = withAccounts(findings, most - chosen.length);
  return [...chosen, ...worst.map((finding) => findingPoint(finding, audit, words))];
}

function estimatePoint(estimate: Estimate, audit: Audit, words: Words): MainPoint {
  const { scope, asOf, latest, grade } = estimate;
  const doubt = doubtOf(estimate, audit);
  const said = {
    series: words.series(scope, asOf),
    asOf: words.asOf(asOf, latest),
    backing: words.say(`page.backing-${grade}`),
  };
  return {
    kind: "value",
    lead: startOfLine(estimateInWords(estimate, audit, words), words),
    text: doubt
      ? words.say("page.point-estimate-doubted", {
          ...said,
          number: findingNumbers(audit).get(doubt.id) ?? 0,
        })
      : words.say("page.point-estimate", said),
    href: `#${indicatorAnchor(scope.indicator)}`,
  };
}

const derivedPoint = ({ interval, scope, asOf, latest }: Derived, audit: Audit, words: Words): MainPoint => ({
  kind: "value",
  lead: startOfLine(valueInUnit(interval, scope.indicator, audit, words), words),
  text: words.say("page.point-derived", {
    series: words.series(scope, asOf),
    asOf: words.asOf(asOf, latest),
  }),
  href: "#derived",
});

const findingPoint = (finding: Finding, audit: Audit, words: Words): MainPoint => ({
  kind: "finding",
  lead: words.findingHeading(finding),
  text: [words.finding(finding, audit), words.decision(finding, audit)?.outcome ?? []].flat().join(" "),
  href: `#${findingAnchor(finding.id)}`,
});

/** Errors and warnings, worst first, one of each type before a second of any; of those about the same figures one. */
function worstFindings(findings: readonly Finding[]): Finding[] {
  const turns = new Map<string, number>();
  const ranked = findings
    .filter(({ severity }) => isAtLeast(severity, "warning"))
    .map((finding) => {
      const turn = turns.get(finding.type) ?? 0;
      turns.set(finding.type, turn + 1);
      return { finding, turn };
    })
    .toSorted(
      (a, b) =>
        compare(severities.indexOf(a.finding.severity), severities.indexOf(b.finding.severity)) ||
        compare(a.turn, b.turn),
    )
    .map(({ finding }) => finding);
  return ranked.filter(
    ({ figures }, index) =>
      figures.length === 0 ||
      !ranked.slice(0, index).some((worse) => figures.every((id) => worse.figures.includes(id))),
  );
}

/** The worst, as many as there is room for; accounts that contradict one another take a place from warnings on figures. */
function withAccounts(findings: readonly Finding[], room: number): readonly Finding[] {
  const chosen = findings.slice(0, room);
  const contested = findings.find(({ type }) => type === "contested-account");
  const isPassedOver = contested && !chosen.includes(contested);
  return isPassedOver && chosen.at(-1)?.severity === contested.severity
    ? [...chosen.slice(0, -1), contested]
    : chosen;
}
