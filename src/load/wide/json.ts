import type { FaultList } from "../../model/fault-list.ts";
import type { Dialect } from "./dialect.ts";
import type { Grid } from "./grid.ts";
import { cellOf, fieldOf, type Listed } from "./records.ts";

type Json = string | number | bigint | boolean | null | readonly Json[] | { readonly [key: string]: Json };

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
  if (Array.isArray(list)) return list.map((item, index) => ({ row: index + 1, item }));
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
    ? list.map(({ item }) => (Array.isArray(item) ? item.map(cellOf) : [cellOf(item)]))
    : null;
