import { createHash } from "node:crypto";
import type { List, MatchDecision, UnfollowedDecision } from "../model/matching.ts";

/**
 * What stands for a row in a file of decisions: its number, as people count, and eight letters that follow from its cells:
 * `12-3fa9c1b2`. It stands for the row wherever that moves, as long as its cells stay as they are.
 */
export const rowReference = (list: List, row: number): string =>
  `${numberOf(list, row)}-${printOf(list.columns, list.rows[row] ?? [])}`;

const numberOf = ({ numbers }: List, row: number): number => numbers?.[row] ?? row + 1;

/** What stands for a row: its number, and what follows from its cells, or its number alone. */
export const referencePattern = /^\s*(\d+)(?:-([0-9a-f]{8}))?\s*$/;

/** Columns in the order of their names, and no empty ones: a column that comes to the table empty changes no row. */
function printOf(columns: readonly string[], cells: readonly string[]): string {
  const named = columns.flatMap((column, at) => (cells[at] ? [[column, cells[at]]] : [])).toSorted();
  return createHash("sha256").update(JSON.stringify(named)).digest("hex").slice(0, 8);
}

/** A decision on two rows of the lists. */
export interface DecidedPair {
  readonly left: number;
  readonly right: number;
  readonly decision: MatchDecision;
}

/** Decisions as rows of the lists, and those that cannot be followed. */
export interface Decided {
  readonly same: ReadonlyMap<number, DecidedPair>;
  readonly different: readonly DecidedPair[];
  readonly isDifferent: (left: number, right: number) => boolean;
  readonly unfollowed: readonly UnfollowedDecision[];
}

/** Finds the rows that decisions are about. Of several on the same rows the last in the file holds. */
export function decidedOn(left: List, right: List, decisions: readonly MatchDecision[]): Decided {
  const finders = decisions.length === 0 ? null : { left: rowFinder(left), right: rowFinder(right) };
  const standing = new Map<string, DecidedPair>();
  const unfollowed: UnfollowedDecision[] = [];
  for (const decision of decisions) {
    const [one, other] = [finders?.left(decision.left) ?? "gone", finders?.right(decision.right) ?? "gone"];
    if (typeof one === "string") unfollowed.push({ decision, side: "left", why: one });
    if (typeof other === "string") unfollowed.push({ decision, side: "right", why: other });
    if (typeof one === "number" && typeof other === "number")
      standing.set(`${one} ${other}`, { left: one, right: other, decision });
  }
  const same = new Map<number, DecidedPair>();
  const taken = new Set<number>();
  const different = new Map<string, DecidedPair>();
  for (const [pair, decided] of standing) {
    const { left: one, right: other, decision } = decided;
    if (decision.decision === "different") different.set(pair, decided);
    else if (same.has(one)) unfollowed.push({ decision, side: "left", why: "taken" });
    else if (taken.has(other)) unfollowed.push({ decision, side: "right", why: "taken" });
    else {
      same.set(one, decided);
      taken.add(other);
    }
  }
  return {
    same,
    different: [...different.values()],
    isDifferent: (one, other) => different.has(`${one} ${other}`),
    unfollowed,
  };
}

function rowFinder(list: List): (reference: string) => number | "gone" | "changed" {
  const byPrint = Map.groupBy(list.rows.keys(), (row) => printOf(list.columns, list.rows[row] ?? []));
  const byNumber = new Map(list.rows.map((_, row) => [numberOf(list, row), row]));
  return (reference) => {
    const [, number = "", print] = referencePattern.exec(reference) ?? [];
    const row = byNumber.get(Number(number));
    if (print === undefined) return row ?? "gone";
    const alike = byPrint.get(print) ?? [];
    return alike.find((each) => each === row) ?? alike[0] ?? (row === undefined ? "gone" : "changed");
  };
}
