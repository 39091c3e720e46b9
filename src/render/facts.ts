import type { Audit } from "../model/audit.ts";
import { claimOf, compare, latestDay } from "../model/claim.ts";
import type { Dataset, Figure, Id } from "../model/dataset.ts";
import { droppedFigures } from "../model/dropped-figures.ts";
import { type Finding, figuresConcerned, severities } from "../model/finding.ts";
import type { Words } from "../model/words.ts";
import { findingsByFigure } from "./register-order.ts";

/** What a page's script goes by, beside a row that people read: ids, plain numbers and ISO days. Lists are parted by spaces. */
export type Facts = Readonly<Record<string, string>>;

/** The facts of a row that say something by themselves: what it is sorted by, and written to a file with. */
export const rowFacts = ["id", "low", "high", "as-of", "finding-count"];

/** The facts of each row of the register: by what it is filtered, sorted and written to a file. */
export function figureFacts(audit: Audit): (figure: Figure) => Facts {
  const dropped = droppedFigures(audit.findings);
  const findings = findingsByFigure(audit);
  const severityOf = new Map(audit.findings.map(({ id, severity }) => [id, severity]));
  return (figure) => {
    const bearing = findings.get(figure.id) ?? [];
    const found = new Set(bearing.flatMap((id) => severityOf.get(id) ?? []));
    return {
      id: figure.id,
      indicator: figure.indicator,
      source: figure.source,
      low: bound(figure.interval.low),
      high: bound(figure.interval.high),
      "as-of": asOf(audit.dataset, figure),
      status: dropped.has(figure.id) ? `${figure.status} left-out` : figure.status,
      findings: severities.filter((severity) => found.has(severity)).join(" ") || "none",
      "finding-count": String(bearing.length),
    };
  };
}

/** The facts of each finding's card. */
export function findingFacts({ dataset }: Audit, words: Words): (finding: Finding) => Facts {
  const figures = new Map(dataset.figures.map((figure) => [figure.id, figure]));
  return (finding) => {
    const concerned = figuresConcerned(finding).flatMap((id) => figures.get(id) ?? []);
    return {
      severity: finding.severity,
      type: finding.type,
      status: finding.status,
      indicator: distinct(concerned.map(({ indicator }) => indicator)).join(" "),
      source: distinct(finding.sources).join(" "),
      "type-label": words.findingHeading(finding),
      latest:
        concerned
          .map((figure) => asOf(dataset, figure))
          .toSorted(compare)
          .at(-1) ?? "",
      "figure-count": String(concerned.length),
    };
  };
}

const asOf = (dataset: Dataset, figure: Figure): string => {
  const claim = claimOf(dataset, figure);
  return claim ? latestDay(claim) : "";
};

const bound = (value: number): string => (Number.isFinite(value) ? String(value) : "");

const distinct = (ids: readonly Id[]): Id[] => [...new Set(ids)];
