import type { z } from "zod";
import { columnFacts } from "../model/columns.ts";
import type { RowPlace } from "../model/dataset.ts";
import type { Fault } from "../model/fault.ts";
import type { FaultList } from "../model/fault-list.ts";
import { assertedBy, contains, interval, isEmpty } from "../model/interval.ts";
import { parseRelation, type Relation } from "../model/relation.ts";
import { type TableName, tableNames } from "../model/table-names.ts";
import { tableSchemas } from "../model/tables.ts";
import type { TypedRow } from "./rows.ts";
import type { Present } from "./spreadsheet-damage.ts";

/** All typed rows of a dataset by table. */
export type Tables = { readonly [Name in TableName]: readonly TypedRow<Name>[] };
type AnyRow = TypedRow<TableName>;

/** Whether a table has an id, as far as the table can be read. */
export const isThere = (present: Present, table: TableName, id: string): boolean => {
  const ids = present.get(table);
  return ids === null || (ids?.has(id) ?? false);
};

/** Ids that stand twice in one table. `figures` takes the rows of that table by id. */
export function* duplicateIds(tables: Tables, figures: Map<string, TypedRow<"figures">>): Generator<Fault> {
  for (const table of tableNames) {
    const first = (table === "figures" ? figures : new Map()) as Map<string, AnyRow>;
    for (const row of tables[table] as readonly AnyRow[]) {
      if (!("id" in row) || row.id === "") continue;
      const before = first.get(row.id);
      if (before === undefined) first.set(row.id, row);
      else yield { code: "id-twice", ...row.at, column: "id", facts: { cell: row.id, first: before.at.row } };
    }
  }
}

/**
 * Ids that no row of the table they point to has. A row left out for another fault still counts as there, so that
 * one mistake is not reported as many: `present` has every id as text, typed or not.
 */
export function* unknownReferences(tables: Tables, present: Present): Generator<Fault> {
  for (const table of tableNames) {
    const columns = Object.entries(tableSchemas[table].shape as Record<string, z.ZodType>);
    for (const [column, type] of columns) {
      const { references } = columnFacts(type);
      if (!references) continue;
      // The same few ids stand in row after row.
      const known = new Set<string | readonly string[]>([""]);
      for (const row of tables[table] as readonly AnyRow[]) {
        const cell = (row as unknown as Record<string, string | readonly string[]>)[column] ?? "";
        if (known.has(cell)) continue;
        let isKnown = true;
        for (const id of typeof cell === "string" ? [cell] : cell) {
          if (id === "" || isThere(present, references, id)) continue;
          isKnown = false;
          yield { code: "reference-unknown", ...row.at, column, facts: { cell: id, table: references } };
        }
        if (isKnown) known.add(cell);
      }
    }
  }
}

/** Ids that contain themselves by way of others. Each cycle is reported once, at its first row. */
export function* cycles(tables: Tables): Generator<Fault> {
  const orders = [
    ["organisations", "part_of"],
    ["indicators", "broader"],
    ["populations", "broader"],
    ["places", "broader"],
  ] as const;
  for (const [table, column] of orders) {
    const rows = tables[table] as readonly TypedRow<"organisations" | "indicators">[];
    const above = new Map(rows.map((row) => [row.id, "part_of" in row ? row.part_of : row.broader]));
    const settled = new Set<string>();
    for (const row of rows) {
      const cycle = cycleFrom(row.id, above, settled);
      if (cycle) yield { code: "broader-cycle", ...row.at, column, facts: { cycle: cycle.join(" > ") } };
    }
  }
}

/** Walks upwards from an id, as deep as the table may be, and answers with the first way that leads back. */
function cycleFrom(
  id: string,
  above: ReadonlyMap<string, readonly string[]>,
  settled: Set<string>,
): readonly string[] | null {
  const trail = [{ id, left: [...(above.get(id) ?? [])] }];
  const onTrail = new Set([id]);
  for (let top = trail.at(-1); top; top = trail.at(-1)) {
    const next = top.left.pop();
    if (next === undefined || settled.has(top.id)) {
      settled.add(top.id);
      onTrail.delete(top.id);
      trail.pop();
    } else if (onTrail.has(next)) {
      for (const step of trail) settled.add(step.id);
      return [...trail.map((step) => step.id).slice(trail.findIndex((step) => step.id === next)), next];
    } else {
      onTrail.add(next);
      trail.push({ id: next, left: [...(above.get(next) ?? [])] });
    }
  }
  return null;
}

/** Numbers that do not fit their qualifier or their indicator's kind; not of rows whose numbers cannot be read. */
export function* figureNumbers(tables: Tables, faults: FaultList): Generator<Fault> {
  const numeric = ["value", "upper", "best", "qualifier"];
  const unreadable = new Map<string, ReadonlySet<number>>();
  const isUnreadable = ({ file, row }: RowPlace): boolean => {
    const rows = unreadable.get(file) ?? faults.rowsOf(file, numeric);
    unreadable.set(file, rows);
    return rows.has(row);
  };
  const kinds = new Map(tables.indicators.map((indicator) => [indicator.id, indicator.kind]));
  for (const figure of tables.figures) {
    if (isUnreadable(figure.at)) continue;
    const fault = (code: Fault["code"], column: string, facts: Fault["facts"] = {}): Fault => ({
      code,
      column,
      // A mapped figure's own column, where it has one, is the one to look at.
      ...figure.at,
      facts: { cell: String(figure[column as "value"] ?? ""), qualifier: figure.qualifier, ...facts },
    });
    const { value, upper, best, qualifier } = figure;
    const whole = kinds.get(figure.indicator) !== "measure";
    for (const column of numberColumns) {
      const printed = figure[column];
      if (printed === null || !whole) continue;
      if (printed < 0) yield fault("number-negative", column);
      else if (!Number.isSafeInteger(printed))
        yield fault("number-not-whole", column, { mapped: figure.at.column === undefined ? "no" : "yes" });
    }
    if (value === null && qualifier !== "vague") yield fault("value-missing", "value");
    if (qualifier === "range" && upper === null) yield fault("upper-missing", "upper");
    if (qualifier !== "range" && upper !== null) yield fault("upper-unexpected", "upper");
    if (qualifier === "range" && value !== null && upper !== null && upper < value) {
      yield fault("upper-below-value", "upper", { value });
    } else {
      const asserted = assertedBy(figure, whole);
      if (isEmpty(asserted)) yield fault("nothing-left", "value");
      else if (best !== null && !contains(asserted, interval(best, best)))
        yield fault("best-outside-range", "best");
    }
  }
}

const numberColumns = ["value", "upper", "best"] as const;

/** Parses every relation, and reports what cannot be read and terms that no table knows. */
export function* relationFaults(
  tables: Tables,
  present: Present,
  parsed: Map<string, Relation>,
): Generator<Fault> {
  for (const row of tables.relations) {
    const relation = parseRelation(row.expression);
    const place = { ...row.at, column: "expression" };
    if ("expected" in relation) {
      const { position, found, expected } = relation;
      yield { code: "relation-syntax", ...place, facts: { cell: row.expression, position, found, expected } };
      continue;
    }
    parsed.set(row.id, relation);
    for (const term of relation.terms) {
      const missing = [
        ["indicators", term.indicator],
        ["populations", term.population ?? ""],
      ] as const;
      for (const [table, id] of missing) {
        if (id === "" || isThere(present, table, id)) continue;
        yield { code: "relation-term-unknown", ...place, facts: { term: id, table } };
      }
    }
  }
}
