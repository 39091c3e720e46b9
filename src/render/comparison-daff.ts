import type { Comparison, Side } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import type { TableFormat } from "../model/open-table.ts";
import { type DifferingRow, differingRows, type Value } from "./differing-rows.ts";

/**
 * All differences in the tabular diff format (version 0.8) that daff reads, in pieces: applied to the left as a patch,
 * they make the right of it, in the columns that were compared. Unchanged rows are left out.
 */
export async function* comparisonDaff(comparison: Comparison, engine: Engine): AsyncGenerator<string> {
  const columns = patchColumns(comparison);
  if (columns.some(({ left, right }) => left !== right))
    yield line(["!", ...columns.map(({ left, right }) => (left === right ? "" : `(${left})`))]);
  yield line(["@@", ...columns.map(({ right }) => right)]);
  const write = rowWriter(columns, comparison);
  for await (const rows of differingRows(comparison, engine, { withEqualCells: true }))
    yield rows.map(write).join("");
}

/** A column of the patch, and where its values stand in a row. */
interface PatchColumn {
  readonly left: string;
  readonly right: string;
  readonly at: { readonly key: number } | { readonly column: number };
}

/** The key and the columns compared, in the order of the left. */
function patchColumns({ left, keys, columns }: Comparison): readonly PatchColumn[] {
  const places = new Map(left.columns.map((name, index) => [name, index]));
  return [
    ...keys.map((pair, key) => ({ left: pair.left, right: pair.right, at: { key } })),
    ...columns.map((pair, column) => ({ left: pair.left, right: pair.right, at: { column } })),
  ].toSorted((a, b) => (places.get(a.left) ?? 0) - (places.get(b.left) ?? 0));
}

function rowWriter(columns: readonly PatchColumn[], { left, right }: Comparison) {
  const written: Readonly<Record<Side, (value: Value) => string>> = {
    left: writtenAs(left.reading.format),
    right: writtenAs(right.reading.format),
  };
  return ({ change, key, cells }: DifferingRow): string => {
    const side = change === "right" ? "right" : "left";
    const values = columns.map(({ at }) => {
      if ("key" in at) return { before: written[side](key[at.key] ?? null), after: null };
      const cell = cells[at.column];
      if (cell === undefined) throw new RangeError(`there is no column ${at.column}`);
      const before = written[side](cell[side]);
      return { before, after: change === "changed" && cell.differs ? written.right(cell.right) : null };
    });
    if (change !== "changed")
      return line([change === "left" ? "---" : "+++", ...values.map(({ before }) => before)]);
    // What differs in spaces alone daff would patch with the signs by which it shows them.
    if (values.some(({ before, after }) => after !== null && isSpacing(before, after)))
      return (
        line(["---", ...values.map(({ before }) => before)]) +
        line(["+++", ...values.map(({ before, after }) => after ?? before)])
      );
    const arrow = arrowFor(values.flatMap(({ before, after }) => [before, after ?? ""]));
    return line([
      arrow,
      ...values.map(({ before, after }) => (after === null ? before : before + arrow + after)),
    ]);
  };
}

const isSpacing = (before: string, after: string): boolean =>
  before.replaceAll(" ", "") === after.replaceAll(" ", "");

/** An arrow as long as it takes to be none of the texts of a row. */
function arrowFor(texts: readonly string[]): string {
  const longest = texts.reduce(
    (most, text) => Math.max(most, ...(text.match(/-+>/g) ?? []).map(({ length }) => length)),
    1,
  );
  return `${"-".repeat(longest)}>`;
}

/**
 * A value as daff writes it: where a format tells a missing value from an empty text, the one is NULL, and a text that
 * says NULL has a line before it. In a table of texts daff reads these words itself, in the patch as in the table.
 */
const writtenAs = (format: TableFormat) => (value: Value) => {
  if (["csv", "tsv", "xlsx"].includes(format)) return value ?? "";
  if (value === null) return "NULL";
  return /^_*NULL$/.test(value) ? `_${value}` : value;
};

const line = (cells: readonly string[]): string => `${cells.map(quoted).join(",")}\r\n`;

const quoted = (text: string): string =>
  /[",\r\n\t]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
