import { type Fault, RecountError } from "../model/fault.ts";
import { type MatchDecision, matchDecisions } from "../model/matching.ts";
import { nearest } from "../model/nearest.ts";
import { parseDate } from "../model/time.ts";
import { referencePattern } from "./decided.ts";

/** A CSV file as text. */
export interface DecisionsTable {
  readonly header: readonly string[];
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
}

const needed = ["left", "right", "decision", "reason", "decided_by", "decided_on"] as const;
type Cells = Readonly<Record<(typeof needed)[number], string>>;

/**
 * The decisions in a file: which row of the left is the `same` as which of the right, or `different`. Rows without a
 * decision are passed over, so that the list of pairs to decide is the file to decide in; so are other columns.
 *
 * Throws a `RecountError` of code `bad-input` with every fault of the file.
 */
export function readDecisions(file: string, { header, rows }: DecisionsTable): readonly MatchDecision[] {
  const missing = needed.filter((column) => !header.includes(column));
  const faults: Fault[] = missing.map((column) => ({
    code: "column-missing",
    file,
    row: 1,
    column,
    facts: {},
  }));
  const decided: MatchDecision[] = [];
  for (const { row, cells } of missing.length > 0 ? [] : rows) {
    const read = Object.fromEntries(
      needed.map((column) => [column, cells[header.indexOf(column)] ?? ""]),
    ) as Cells;
    if (read.decision === "") continue;
    const found = [...faultsIn(read)].map((fault): Fault => ({ ...fault, file, row }));
    faults.push(...found);
    const decision = matchDecisions.find((each) => each === read.decision);
    if (found.length > 0 || !decision) continue;
    const { left, right, reason, decided_by: decidedBy, decided_on: decidedOn } = read;
    decided.push({ left, right, decision, reason, decidedBy, decidedOn, row });
  }
  faults.push(...contradictions(file, decided));
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: file }, { faults });
  return decided;
}

function* faultsIn(read: Cells): Generator<Pick<Fault, "code" | "column" | "facts">> {
  for (const column of ["left", "right"] as const)
    if (!referencePattern.test(read[column]))
      yield {
        code: read[column] === "" ? "cell-empty" : "match-row-invalid",
        column,
        facts: { cell: read[column] },
      };
  if (!matchDecisions.some((each) => each === read.decision)) {
    const meant = nearest(read.decision, matchDecisions) ?? "none";
    yield {
      code: "choice-unknown",
      column: "decision",
      facts: { cell: read.decision, meant, choices: matchDecisions.join(", ") },
    };
  }
  for (const column of ["reason", "decided_by"] as const)
    if (read[column] === "") yield { code: "cell-empty", column, facts: {} };
  if (typeof parseDate(read.decided_on) === "string")
    yield { code: "date-invalid", column: "decided_on", facts: { cell: read.decided_on } };
}

/** Decisions that cannot both hold: on one pair, or that make one row the same as two. Their order must not tell. */
function* contradictions(file: string, decisions: readonly MatchDecision[]): Generator<Fault> {
  const first = new Map<string, MatchDecision>();
  const take = function* (
    key: string,
    decision: MatchDecision,
    column: string,
    cell: string,
  ): Generator<Fault> {
    const before = first.get(key);
    if (!before) first.set(key, decision);
    else if (
      before.decision !== decision.decision ||
      before.left !== decision.left ||
      before.right !== decision.right
    )
      yield {
        code: "match-decided-twice",
        file,
        row: decision.row,
        column,
        facts: { cell, first: before.row },
      };
  };
  for (const decision of decisions) {
    const { left, right } = decision;
    yield* take(`pair ${left} ${right}`, decision, "decision", decision.decision);
    if (decision.decision === "different") continue;
    yield* take(`left ${left}`, decision, "left", left);
    yield* take(`right ${right}`, decision, "right", right);
  }
}
