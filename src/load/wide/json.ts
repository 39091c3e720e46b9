import type { FaultList } from "../fault-list.ts";
import type { Cell, WideTable } from "./cell.ts";
import type { Dialect } from "./dialect.ts";
import type { Grid } from "./grid.ts";
import { mostCells } from "./limits.ts";

type Json = string | number | bigint | boolean | null | readonly Json[] | { readonly [key: string]: Json };
type JsonObject = { readonly [key: string]: Json };

/** A list of records, or of rows of cells, with the number of each, from 1. */
type Listed = readonly { readonly row: number; readonly item: Json }[];

/** Reads a JSON list, or the list that `dialect.property` leads to. */
export function parseList(
  file: string,
  text: string,
  { property }: Dialect,
  faults: FaultList,
): Listed | null {
  const json = parseJson(text);
  if (json instanceof Error) {
    faults.push({ code: "not-json", file, facts: { reason: json.message } });
    return null;
  }
  const list = property === undefined ? json : fieldOf(json, property);
  if (Array.isArray(list)) return (list as readonly Json[]).map((item, index) => ({ row: index + 1, item }));
  faults.push({ code: "wide-no-list", file, facts: { cell: property ?? "none" } });
  return null;
}

/** Reads a JSON value a line; each bad line is a fault of its own. */
export function parseLines(file: string, text: string, faults: FaultList): Listed {
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => {
    if (line.trim() === "") return [];
    const item = parseJson(line);
    if (!(item instanceof Error)) return [{ row: index + 1, item }];
    faults.push({ code: "not-json", file, row: index + 1, facts: { reason: item.message } });
    return [];
  });
}

/** Integers that a double cannot hold stay exact. */
function parseJson(text: string): Json | Error {
  const exact = (_key: string, value: Json, context?: { readonly source?: string }): Json =>
    typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)
      ? BigInt(/^-?\d+$/.test(context?.source ?? "") ? (context?.source ?? value) : value)
      : value;
  try {
    return JSON.parse(text, exact as (key: string, value: unknown) => unknown) as Json;
  } catch (error) {
    return error instanceof Error ? error : new Error(String(error));
  }
}

/** A list of lists is a grid, its first row the header; anything else must be records. */
export const asGrid = (list: Listed): Grid | null =>
  Array.isArray(list[0]?.item)
    ? list.map(({ item }) => (Array.isArray(item) ? (item as readonly Json[]).map(cellOf) : [cellOf(item)]))
    : null;

/** Records as a table: a column is a field’s name, or a way to a nested one (`verified.killed`, `/verified/killed`). */
export function recordTable(file: string, list: Listed, faults: FaultList): WideTable | null {
  const records: { readonly row: number; readonly item: JsonObject }[] = [];
  const names = new Set<string>();
  for (const { row, item } of list) {
    if (isObject(item)) {
      records.push({ row, item });
      for (const name of Object.keys(item)) names.add(name);
    } else
      faults.push({ code: "wide-no-record", file, row, facts: { cell: JSON.stringify(textable(item)) } });
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

const isObject = (value: Json | undefined): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A field by its very name; else by the names on the way to it, with dots or as a JSON pointer. */
function fieldOf(value: Json, name: string): Json | undefined {
  if (isObject(value) && Object.hasOwn(value, name)) return value[name];
  const steps = name.startsWith("/")
    ? name
        .slice(1)
        .split("/")
        .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    : name.split(".");
  let found: Json | undefined = value;
  for (const step of steps) {
    if (typeof found !== "object" || found === null || !Object.hasOwn(found, step)) return undefined;
    found = (found as JsonObject)[step];
  }
  return found;
}

function cellOf(value: Json | undefined): Cell {
  if (value === undefined) return null;
  if (typeof value === "object" && value !== null)
    return { code: "wide-cell-nested", text: JSON.stringify(textable(value)).slice(0, 200) };
  return value;
}

const textable = (value: Json): Json =>
  JSON.parse(
    JSON.stringify(value, (_, each: unknown) => (typeof each === "bigint" ? String(each) : each)),
  ) as Json;
