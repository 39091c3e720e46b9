import type { Audit } from "../model/audit.ts";
import type { Derived } from "../model/estimate.ts";
import type { Words } from "../model/words.ts";
import { relationLabel, valueInUnit } from "./estimates-model.ts";
import type { FigureRow, FigureRows } from "./figure-model.ts";
import { startOfLine } from "./sentence-case.ts";

/** A value that no source prints and that a relation gives. */
export interface DerivedRow {
  readonly label: string;
  readonly formula: string;
  readonly asOf: string;
  readonly value: string;
  readonly mixedOrigins: boolean;
  readonly inputs: readonly FigureRow[];
}

export const derivedModel = (audit: Audit, words: Words, figures: FigureRows): DerivedRow[] =>
  audit.derived.map((derived) => derivedRow(derived, audit, words, figures));

function derivedRow(derived: Derived, audit: Audit, words: Words, figures: FigureRows): DerivedRow {
  return {
    label: startOfLine(words.series(derived.scope, derived.asOf), words),
    formula: relationLabel(derived, audit, words) || derived.formula,
    asOf: words.date(derived.asOf, derived.latest),
    value: valueInUnit(derived.interval, derived.scope.indicator, audit, words),
    mixedOrigins: derived.mixedOrigins,
    inputs: figures.byIds(derived.inputs),
  };
}
