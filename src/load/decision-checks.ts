import { namesFigure } from "../model/decision.ts";
import type { Fault } from "../model/fault.ts";
import { decisions } from "../model/tables.ts";
import type { TypedRow } from "./rows.ts";

type Row = TypedRow<"adjudications">;

/** Decisions that lack the figure they need, or name one that they cannot be about. */
export function* decisionFigures(rows: readonly Row[]): Generator<Fault> {
  for (const { decision, figure, at } of rows) {
    // A word that is no decision is a fault already.
    if (!decisions.includes(decision) || namesFigure(decision) === (figure !== "")) continue;
    yield namesFigure(decision)
      ? { code: "decision-figure-missing", ...at, column: "figure", facts: { decision } }
      : { code: "decision-figure-unexpected", ...at, column: "figure", facts: { decision, cell: figure } };
  }
}

/** Different decisions on one finding of one day: nothing tells which of them came last, and their order must not. */
export function* decisionsOfOneDay(rows: readonly Row[]): Generator<Fault> {
  const first = new Map<string, Row>();
  for (const row of rows) {
    const { finding, decided_on: day, at } = row;
    if (finding === "" || typeof day !== "object") continue;
    const key = `${finding} ${day.last}`;
    const before = first.get(key);
    if (!before) first.set(key, row);
    else if (contentOf(before) !== contentOf(row))
      yield {
        code: "decision-twice",
        ...at,
        column: "decided_on",
        facts: { cell: day.text, finding, first: before.at.row },
      };
  }
}

const contentOf = ({ fingerprint, decision, figure, reason, decided_by }: Row): string =>
  JSON.stringify([fingerprint, decision, figure, reason, decided_by]);
