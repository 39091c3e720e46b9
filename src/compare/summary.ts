import { differencesColumns as names } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import { differencesTable } from "./differences.ts";
import type { Judged } from "./reconcile.ts";

/** What the table of differences comes to. */
export interface Summary {
  readonly changed: number;
  readonly onlyLeft: number;
  readonly onlyRight: number;
  readonly columns: readonly ColumnSummary[];
}

export interface ColumnSummary {
  readonly different: number;
  readonly largest: { readonly key: readonly string[]; readonly by: number } | null;
  readonly typical: number | null;
}

type Row = Readonly<Record<string, number | string | null>>;

/** Counts the differences, and finds the largest and the median of each column. */
export async function summarize(columns: readonly Judged[], keys: number, engine: Engine): Promise<Summary> {
  const counts = await one(
    engine,
    [
      ...["changed", "left", "right"].map(
        (change) => `count(*) FILTER (${names.change} = '${change}') AS ${change}_rows`,
      ),
      ...columns.flatMap((_, index) => [
        `count(*) FILTER (${names.differs(index)}) AS different_${index}`,
        `max(abs(${names.by(index)})) AS largest_${index}`,
      ]),
    ],
    "",
  );
  const measured = columns.flatMap((_, index) =>
    typeof counts[`largest_${index}`] === "number" ? [index] : [],
  );
  const medians = await mediansOf(measured, engine);
  const largest = await largestOf(measured, counts, keys, engine);
  return {
    changed: Number(counts.changed_rows),
    onlyLeft: Number(counts.left_rows),
    onlyRight: Number(counts.right_rows),
    columns: columns.map((_, index) => ({
      different: Number(counts[`different_${index}`]),
      largest: largest.get(index) ?? null,
      typical: medians.get(index) ?? null,
    })),
  };
}

async function one(engine: Engine, selected: readonly string[], condition: string): Promise<Row> {
  const [row] = await engine.rows<Row>(`SELECT ${selected.join(", ")} FROM ${differencesTable} ${condition}`);
  return row ?? {};
}

/** A median holds all its numbers in memory, so that columns are done one after another. */
async function mediansOf(measured: readonly number[], engine: Engine): Promise<ReadonlyMap<number, number>> {
  const medians = new Map<number, number>();
  for (const index of measured) {
    const row = await one(engine, [`median(abs(${names.by(index)})) AS median`], "");
    medians.set(index, Number(row.median));
  }
  return medians;
}

/** Of differences that are as large as each other the first. */
async function largestOf(
  measured: readonly number[],
  counts: Row,
  keys: number,
  engine: Engine,
): Promise<ReadonlyMap<number, NonNullable<ColumnSummary["largest"]>>> {
  if (measured.length === 0) return new Map();
  const first = await one(
    engine,
    measured.map(
      (index) =>
        `min(rowid) FILTER (abs(${names.by(index)}) = CAST('${counts[`largest_${index}`]}' AS DOUBLE)) AS row_${index}`,
    ),
    "",
  );
  const wanted = [...new Set(measured.map((index) => Number(first[`row_${index}`])))];
  const keyTexts = Array.from(
    { length: keys },
    (_, part) => `CAST(${names.key(part)} AS VARCHAR) AS key_${part}`,
  );
  const rows = await engine.rows<Row>(
    `SELECT rowid AS row, ${[...keyTexts, ...measured.map((index) => names.by(index))].join(", ")}
    FROM ${differencesTable} WHERE rowid IN (${wanted.join(", ")})`,
  );
  return new Map(
    measured.flatMap((index) => {
      const row = rows.find((each) => each.row === Number(first[`row_${index}`]));
      if (!row) return [];
      const key = Array.from({ length: keys }, (_, part) => String(row[`key_${part}`] ?? ""));
      return [[index, { key, by: Number(row[names.by(index)]) }] as const];
    }),
  );
}
