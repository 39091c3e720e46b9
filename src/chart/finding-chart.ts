import type { Audit } from "../model/audit.ts";
import { type Claim, claimOf } from "../model/claim.ts";
import { figuresById } from "../model/figures-by-id.ts";
import { type Finding, figuresConcerned, openFindings, outdatedTypes, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import type { Board } from "./board.ts";
import type { ChartPlan } from "./chart.ts";
import { isCharted } from "./charted.ts";
import { hasNumber } from "./families.ts";
import { figureTable } from "./figure-table.ts";
import { findingSpec } from "./finding-picture.ts";
import { byHeight, valuesPhrase } from "./headline.ts";
import { capitalised, listed, periodName, placeNames, sentences, sourceLine } from "./wording.ts";

/** Cards beyond these, the least severe, have their figures side by side and no picture. */
const mostCards = 40;

/** More rows than these are a chart of its own; the card's table has them all. */
const mostRows = 6;

/** Findings that are about dates, links or records: their values are not held against one another. */
const aboutOthers: ReadonlySet<Finding["type"]> = new Set([
  "impossible-date",
  "link-mismatch",
  "duplicate",
  "contested-account",
  ...outdatedTypes,
]);

/** For the card of each open error and warning whose figures' values matter: these side by side, on few lines. */
export function findingCharts(audit: Audit, board: Board): readonly ChartPlan[] {
  const figures = figuresById(audit.dataset);
  const charted = isCharted(audit.dataset);
  return openFindings(audit.findings)
    .filter(({ type, severity }) => severity !== "note" && !aboutOthers.has(type))
    .toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
    .slice(0, mostCards)
    .flatMap((finding) => {
      const claims = figuresConcerned(finding)
        .flatMap((id) => figures.get(id) ?? [])
        .flatMap((figure) => claimOf(audit.dataset, figure) ?? []);
      return areComparable(claims) && claims.some(({ indicator }) => charted(indicator.id))
        ? [chartOf(finding, claims, audit, board)]
        : [];
    });
}

/** Two numbers or more, all of one unit. */
const areComparable = (claims: readonly Claim[]): boolean =>
  claims.filter(hasNumber).length >= 2 && new Set(claims.map(({ indicator }) => indicator.unit)).size === 1;

function chartOf(finding: Finding, claims: readonly Claim[], audit: Audit, board: Board): ChartPlan {
  const { words } = board;
  // The first figures are those that the finding names; what settles with them comes after.
  const shown = claims.slice(0, mostRows);
  const indicators = [...new Set(shown.map(({ indicator }) => words.indicator(indicator.id)))];
  const type = words.findingHeading(finding);
  return {
    id: `finding-${finding.id}`,
    place: { section: "findings", about: finding.id },
    title: words.say("chart.finding.title", { type, values: valuesPhrase(shown.toSorted(byHeight), words) }),
    subtitle: capitalised(
      words.say("chart.finding.subtitle", {
        indicator: listed(indicators, words),
        scope: listed([...placeNames(shown, audit, words), periodName(shown, words)], words),
        more: claims.length - shown.length,
      }),
    ),
    sourceLine: sourceLine(shown, {}, words),
    description: words.say("chart.finding.description", { type, figures: described(shown, words) }),
    table: figureTable(shown, words),
    spec: findingSpec(shown, finding, board),
  };
}

const described = (claims: readonly Claim[], words: Words): string =>
  sentences(
    claims.map(({ figure, source, indicator }) =>
      capitalised(
        words.say("chart.finding.described", {
          value: words.value(figure),
          indicator: words.indicator(indicator.id),
          source: words.source(source.id),
          period: words.period(figure.period?.text ?? ""),
        }),
      ),
    ),
    words,
  );
