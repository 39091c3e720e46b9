import type { FaultList } from "../../model/fault-list.ts";
import type { Cell, WideTable } from "./cell.ts";
import { mostCells } from "./limits.ts";

/** A list of records, or of rows of cells, with the number of each, from 1. */
export type Listed = readonly { readonly row: number; readonly item: unknown }[];
type Fields = Readonly<Record<string, unknown>>;

/** Records as a table: a column is a field’s name, or a way to a nested one (`verified.killed`, `/verified/killed`). */
export function recordTable(file: string, list: Listed, faults: FaultList): WideTable | null {
  const records: { readonly row: number; readonly item: Fields }[] = [];
  const names = new Set<string>();
  for (const { row, item } of list) {
    if (isRecord(item)) {
      records.push({ row, item });
      for (const name of Object.keys(item)) names.add(name);
    } else faults.push({ code: "wide-no-record", file, row, facts: { cell: shortJson(item) } });
  }
  if (records.length * names.size > mostCells) {
    faults.push({ code: "wide-too-large", file, facts: { shape: "cells", limit: mostCells } });
    return null;
  }
  return {
    columns: [...names],
    rows: records.map(({ row }) => row),
    column: (name) => {
      const found = records.map(({ item }) => fieldOf(item, name));
      return found.some((value) => value !== undefined) ? found.map(cellOf) : null;
    },
  };
}

const isRecord = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);

/** A field by its very name; else by the names on the way to it, with dots or as a JSON pointer. */
export function fieldOf(value: unknown, name: string): unknown {
  if (isRecord(value) && Object.hasOwn(value, name)) return value[name];
  const steps = name.startsWith("/")
    ? name
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    : name.split(".");
  let found: unknown = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as Fields)[step];
  }
  return found;
}

/** A value of JSON or Parquet as a cell. */
export function cellOf(value: unknown): Cell {
  switch (typeof value) {
    case "string":
    case "number":
    case "bigint":
    case "boolean":
      return value;
    case "object":
      if (value === null) return null;
      // A timestamp is its day, read without a time zone, as the file has it.
      if (value instanceof Date && Number.isFinite(value.getTime())) return dateCell(value);
      return { code: "wide-cell-nested", text: shortJson(value) };
    default:
      return null;
  }
}

function dateCell(moment: Date): Cell {
  const [date = "", time = ""] = moment
    .toISOString()
    .replace(/(?:\.000)?Z$/, "")
    .split("T");
  return time === "00:00:00" ? { date } : { date, time };
}

const shortJson = (value: unknown): string =>
  (JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each)) ?? "").slice(
    0,
    200,
  );
