import type { Audit } from "../model/audit.ts";
import { compare } from "../model/claim.ts";
import type { Derived } from "../model/estimate.ts";
import type { Words } from "../model/words.ts";
import { derivedAnchor } from "./anchors.ts";
import type { ChartModel } from "./chart-model.ts";
import { relationLabel, valueInUnit } from "./estimates-model.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { startOfLine } from "./sentence-case.ts";
import { allOfAudit } from "./the-rest.ts";

/** A value that no source prints and that a relation gives. */
export interface DerivedRow {
  readonly anchor: string;
  readonly label: string;
  readonly formula: string;
  readonly asOf: string;
  readonly value: string;
  readonly mixedOrigins: boolean;
  readonly inputs: readonly FigureRow[];
}

const rowsAtMost = 100;

/** Derived values with the charts that show how they come about. */
export interface DerivedModel {
  readonly charts: readonly ChartModel[];
  readonly rows: readonly DerivedRow[];
  /** Says how many values are not shown; `null` where all are. */
  readonly leftOut: string | null;
}

/** Values that follow from figures: the latest where there are many. */
export function derivedModel(
  audit: Audit,
  charts: readonly ChartModel[],
  words: Words,
  figures: FigureRows,
): DerivedModel {
  const { derived } = audit;
  const latest = new Set(derived.toSorted((a, b) => compare(b.latest, a.latest)).slice(0, rowsAtMost));
  return {
    charts: charts.filter(({ place }) => place.section === "derived"),
    rows: derived.filter((each) => latest.has(each)).map((each) => derivedRow(each, audit, words, figures)),
    leftOut:
      derived.length > latest.size
        ? `${words.say("derived.left-out", {
            shown: words.number(latest.size),
            count: words.number(derived.length),
          })} ${allOfAudit(audit, words)}`
        : null,
  };
}

function derivedRow(derived: Derived, audit: Audit, words: Words, figures: FigureRows): DerivedRow {
  return {
    anchor: derivedAnchor(derived),
    label: startOfLine(words.series(derived.scope, derived.asOf), words),
    formula: relationLabel(derived, audit, words) || derived.formula,
    asOf: words.date(derived.asOf, derived.latest),
    value: valueInUnit(derived.interval, derived.scope.indicator, audit, words),
    mixedOrigins: derived.mixedOrigins,
    inputs: figures.byIds(derived.inputs),
  };
}
