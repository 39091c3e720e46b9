import type { Engine, EngineColumn, SqlValue } from "../../model/engine.ts";
import { RecountError } from "../../model/fault.ts";
import type { OpenTable, RowsRequest } from "../../model/open-table.ts";
import { cellText } from "./cell-text.ts";
import { nameFaults } from "./column-names.ts";

/** Opens records in memory by loading them into the engine. A column is of a type where all its values are. */
export async function openRows({ label, rows, columns }: RowsRequest, engine: Engine): Promise<OpenTable> {
  const records = [...rows] as readonly Readonly<Record<string, unknown>>[];
  const names = columns ?? [...new Set(records.flatMap((record) => Object.keys(record)))];
  const faults = nameFaults(label, names);
  if (faults.length > 0) throw new RecountError("bad-input", { dataset: label }, { faults });
  const typed = names.map((name) => ({ name, type: typeOf(records, name) }));
  const cells = function* (): Iterable<readonly SqlValue[]> {
    for (const record of records) yield typed.map(({ name, type }) => cellOf(record[name], type));
  };
  return {
    label,
    relation: await engine.load(typed, cells()),
    columns: typed,
    reading: { format: "memory" },
  };
}

function typeOf(records: readonly Readonly<Record<string, unknown>>[], name: string): EngineColumn["type"] {
  const met = new Set<string>();
  for (const record of records) {
    const value = record[name];
    if (value !== null && value !== undefined) met.add(kindOf(value));
  }
  const [kind, ...others] = met;
  if (others.length === 0) return types[kind ?? ""] ?? "VARCHAR";
  return met.size === 2 && met.has("whole")
    ? (types[met.has("number") ? "number" : ""] ?? "VARCHAR")
    : "VARCHAR";
}

/** Whole numbers are written without decimals, as they are in the record. */
const kindOf = (value: unknown): string =>
  isHuge(value) ? "huge" : Number.isSafeInteger(value) ? "whole" : typeof value;

const types: Readonly<Record<string, EngineColumn["type"]>> = {
  whole: "HUGEINT",
  number: "DOUBLE",
  bigint: "HUGEINT",
  boolean: "BOOLEAN",
};

/** More than 127 bits. */
const isHuge = (value: unknown): boolean => typeof value === "bigint" && BigInt.asIntN(127, value) !== value;

const cellOf = (value: unknown, type: EngineColumn["type"]): SqlValue =>
  value === null || value === undefined
    ? null
    : type === "VARCHAR"
      ? cellText(value)
      : type === "HUGEINT"
        ? BigInt(value as number | bigint)
        : (value as SqlValue);
