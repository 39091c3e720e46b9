import type { List } from "../model/matching.ts";
import type { CellsCompared, Evidence } from "./evidence-weight.ts";
import { dateEvidence, dayOf, numberEvidence, numberOf } from "./scale-evidence.ts";
import { textEvidence } from "./text-evidence.ts";

/** A further column of both lists, as evidence. */
export interface EvidenceColumn extends Evidence {
  readonly column: string;
  readonly isBlock: boolean;
  readonly cells: (left: number, right: number) => readonly [string, string];
}

/** What two rows' further columns say together. */
export interface ColumnsCompared {
  readonly bits: number;
  readonly columns: readonly (CellsCompared & { readonly column: EvidenceColumn })[];
  /** The two rows. */
  readonly at: readonly [left: number, right: number];
}

/** Further columns as evidence, the blocking ones among them: numbers, dates or texts, by what nine in ten of their cells are. */
export function evidenceColumns(
  left: List,
  right: List,
  { block, evidence }: { readonly block: readonly string[]; readonly evidence: readonly string[] },
): readonly EvidenceColumn[] {
  return [...new Set([...block, ...evidence])].map((column) => {
    const [one, other] = [cellsOf(left, column), cellsOf(right, column)];
    return {
      column,
      isBlock: block.includes(column),
      ...evidenceOf(one, other),
      cells: (row, facing) => [one[row] ?? "", other[facing] ?? ""],
    };
  });
}

/** A column's cells. */
export function cellsOf({ columns, rows, called }: List, column: string): readonly string[] {
  const at = columns.indexOf(called?.get(column) ?? column);
  return rows.map((row) => row[at] ?? "");
}

export function compareColumns(
  columns: readonly EvidenceColumn[],
  left: number,
  right: number,
): ColumnsCompared {
  const compared = columns.map((column) => ({ column, ...column.compare(left, right) }));
  return { bits: compared.reduce((sum, { bits }) => sum + bits, 0), columns: compared, at: [left, right] };
}

function evidenceOf(left: readonly string[], right: readonly string[]): Evidence {
  const cells = [...left, ...right].filter((cell) => cell.trim() !== "");
  const areMostly = (read: (cell: string) => number | null) =>
    cells.length > 0 && cells.filter((cell) => read(cell) !== null).length >= 0.9 * cells.length;
  if (areMostly(numberOf)) return numberEvidence(left, right);
  return areMostly(dayOf) ? dateEvidence(left, right) : textEvidence(left, right);
}
