import type { CompareOptions, Comparison } from "../model/comparison.ts";
import { differencesColumns } from "../model/comparison.ts";
import type { Engine } from "../model/engine.ts";
import type { OpenTable } from "../model/open-table.ts";
import { sqlName } from "../model/sql.ts";

/** Compares two tables row by row and leaves every difference in the engine. */
export async function compareTables(
  left: OpenTable,
  right: OpenTable,
  { on }: CompareOptions,
  engine: Engine,
): Promise<Comparison> {
  const named = new Set(right.columns.map(({ name }) => name));
  const shared = left.columns.map(({ name }) => name).filter((name) => named.has(name) && !on.includes(name));
  const differs = shared.map((name) => `l.${sqlName(name)} IS DISTINCT FROM r.${sqlName(name)}`);
  const selected = [
    ...on.map(
      (name, index) => `coalesce(l.${sqlName(name)}, r.${sqlName(name)}) AS ${differencesColumns.key(index)}`,
    ),
    ...shared.flatMap((name, index) => [
      `l.${sqlName(name)} AS ${differencesColumns.left(index)}`,
      `r.${sqlName(name)} AS ${differencesColumns.right(index)}`,
      `CASE WHEN l.rowid IS NOT NULL AND r.rowid IS NOT NULL THEN ${differs[index]} END AS ${differencesColumns.differs(index)}`,
      `NULL::DOUBLE AS ${differencesColumns.by(index)}`,
    ]),
  ];
  await engine.run(`CREATE TEMP TABLE left_rows AS FROM ${left.relation}`);
  await engine.run(`CREATE TEMP TABLE right_rows AS FROM ${right.relation}`);
  await engine.run(`CREATE TEMP TABLE differences AS
    SELECT CASE WHEN r.rowid IS NULL THEN 'left' WHEN l.rowid IS NULL THEN 'right' ELSE 'changed' END AS change, ${selected.join(", ")}
    FROM left_rows l FULL JOIN right_rows r ON ${on.map((name) => `l.${sqlName(name)} = r.${sqlName(name)}`).join(" AND ")}
    WHERE l.rowid IS NULL OR r.rowid IS NULL ${differs.map((differ) => ` OR ${differ}`).join("")}
    ORDER BY ALL`);
  const counted = await engine.rows<{ change: string; n: number }>(
    "SELECT change, count(*) AS n FROM differences GROUP BY change",
  );
  const count = (change: string) => counted.find((row) => row.change === change)?.n ?? 0;
  const [rows] = await engine.rows<{ l: number; r: number }>(
    "SELECT (SELECT count(*) FROM left_rows) AS l, (SELECT count(*) FROM right_rows) AS r",
  );
  const different = await engine.rows<Record<string, number>>(
    `SELECT ${shared.map((_, index) => `count(*) FILTER (${differencesColumns.differs(index)}) AS d${index}`).join(", ") || "1"} FROM differences`,
  );
  const none = { keys: 0, rows: 0, examples: [] };
  const table = (side: OpenTable, size: number) => ({
    label: side.label,
    reading: side.reading,
    rows: size,
    columns: side.columns.map(({ name }) => name),
    emptyKeys: none,
    duplicateKeys: none,
    setAside: 0,
  });
  const both = (rows?.l ?? 0) - count("left");
  return {
    left: table(left, rows?.l ?? 0),
    right: table(right, rows?.r ?? 0),
    keys: on.map((name) => ({ left: name, right: name, as: "text", reconciled: null })),
    columns: shared.map((name, index) => ({
      left: name,
      right: name,
      as: "text",
      reconciled: null,
      tolerance: null,
      different: different[0]?.[`d${index}`] ?? 0,
      largest: null,
      typical: null,
    })),
    unpaired: { left: [], right: [] },
    rows: {
      both,
      equal: both - count("changed"),
      changed: count("changed"),
      onlyLeft: count("left"),
      onlyRight: count("right"),
    },
    isEqual: counted.length === 0,
    differences: "differences",
  };
}
