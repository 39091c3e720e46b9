import type { Audit } from "./audit.ts";
import type { Id } from "./dataset.ts";
import type { Derived, Estimate } from "./estimate.ts";
import { figuresById } from "./figures-by-id.ts";
import {
  type Finding,
  type FindingStatus,
  type FindingType,
  figuresConcerned,
  isAtLeast,
  type Severity,
} from "./finding.ts";

/** Which part of an audit to show; what is left out does not narrow it. */
export interface Selection {
  readonly types?: readonly FindingType[] | undefined;
  /** This severe or worse: a choice of what matters less never hides what matters more. */
  readonly severity?: Severity | undefined;
  readonly statuses?: readonly FindingStatus[] | undefined;
  /** These indicators and all that they contain. An id that the dataset does not know selects nothing. */
  readonly indicators?: readonly Id[] | undefined;
}

/** An audit with what of it is shown. */
export interface Selected {
  /** The whole audit, for what is said of all of it. */
  readonly audit: Audit;
  readonly findings: readonly Finding[];
  readonly estimates: readonly Estimate[];
  readonly derived: readonly Derived[];
  /** True where a selection was asked for, whether or not it left anything out. */
  readonly narrowed: boolean;
  /** True where only findings of some types, severities or statuses were asked for: then people are shown no estimates. */
  readonly findingsOnly: boolean;
}

/**
 * Picks the findings, estimates and derived values to show. Types, severity and status concern findings; an indicator
 * concerns all three: a finding is of an indicator if one of its figures is, or, where it is about a source as a whole,
 * if one of the source's figures is.
 *
 * @example select(audit, { types: ["regression"], indicators: ["killed"] }).findings
 */
export function select(audit: Audit, selection: Selection = {}): Selected {
  const { types, severity, statuses, indicators } = selection;
  const narrowed = [types, severity, statuses, indicators].some((part) => part !== undefined);
  if (!narrowed) return { ...pick(audit), audit, narrowed, findingsOnly: false };
  const concerns = indicators === undefined ? () => true : concerning(audit, indicators);
  const contains = indicators === undefined ? () => true : containing(audit, indicators);
  return {
    audit,
    findings: audit.findings.filter(
      (finding) =>
        (types?.includes(finding.type) ?? true) &&
        (severity === undefined || isAtLeast(finding.severity, severity)) &&
        (statuses?.includes(finding.status) ?? true) &&
        concerns(finding),
    ),
    estimates: audit.estimates.filter(({ scope }) => contains(scope.indicator)),
    derived: audit.derived.filter(({ scope }) => contains(scope.indicator)),
    narrowed,
    findingsOnly: [types, severity, statuses].some((part) => part !== undefined),
  };
}

const pick = ({ findings, estimates, derived }: Audit) => ({ findings, estimates, derived });

const containing =
  ({ dataset }: Audit, chosen: readonly Id[]) =>
  (indicator: Id): boolean =>
    chosen.some((wider) => dataset.lattice.indicators.within(indicator, wider));

function concerning(audit: Audit, chosen: readonly Id[]): (finding: Finding) => boolean {
  const { dataset } = audit;
  const contains = containing(audit, chosen);
  const figures = figuresById(dataset);
  const ofFigure = (id: Id): boolean => {
    const figure = figures.get(id);
    return figure !== undefined && contains(figure.indicator);
  };
  const sources = new Set(
    dataset.figures.flatMap(({ indicator, source }) => (contains(indicator) ? source : [])),
  );
  return (finding) => {
    const concerned = figuresConcerned(finding);
    if (concerned.length > 0) return concerned.some(ofFigure);
    return finding.type !== "contested-account" && finding.sources.some((source) => sources.has(source));
  };
}
