import type { FaultList } from "../../model/fault-list.ts";
import type { Cell } from "./cell.ts";
import type { Dialect } from "./dialect.ts";
import type { Grid } from "./grid.ts";
import { mostCells, mostUnpackedBytes } from "./limits.ts";
import { cellOf } from "./records.ts";
import { unzip, zipped } from "./zip.ts";

/** What a formula shows that has no result, and our own word for one whose result was never saved. */
const formulaError =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|GETTING_DATA|UNKNOWN!)$/;
const uncalculated = "#CALC!";

/** Reads a sheet of a workbook: the results of formulas as they were saved, dates without a time zone. */
export async function readSheetGrid(
  file: string,
  bytes: Uint8Array,
  { sheetName, sheetNumber }: Dialect,
  faults: FaultList,
): Promise<Grid | null> {
  const files = unzip(bytes, mostUnpackedBytes);
  if (files === "too-large") {
    faults.push({ code: "wide-too-large", file, facts: { shape: "bytes", limit: mostUnpackedBytes } });
    return null;
  }
  const unreadable = (reason: string): null => {
    faults.push({ code: "wide-unreadable", file, facts: { format: "xlsx", reason } });
    return null;
  };
  if (files === null) return unreadable("no whole ZIP archive");
  const checked = new Map<string, Uint8Array>();
  for (const [path, content] of files) {
    if (!/\.xml(\.rels)?$/.test(path)) continue;
    const isSheet = /^xl\/worksheets\/[^/]+\.xml$/.test(path);
    const xml = isSheet ? content.toString("utf8") : "";
    if (isSheet && cellsOf(xml) > mostCells) {
      faults.push({ code: "wide-too-large", file, facts: { shape: "cells", limit: mostCells } });
      return null;
    }
    checked.set(path, isSheet ? Buffer.from(withErrorsAsText(xml), "utf8") : content);
  }
  const { readSheet, SheetNotFoundError } = await import("read-excel-file/universal");
  try {
    const rows = await readSheet(zipped(checked).buffer, sheetName ?? sheetNumber ?? 1, { trim: false });
    return rows.map((row) => row.map(sheetCell));
  } catch (error) {
    if (!(error instanceof SheetNotFoundError))
      return unreadable(error instanceof Error ? error.message : "");
    const choices = (error as { sheets?: readonly string[] }).sheets?.join(", ") ?? "";
    faults.push({
      code: "wide-sheet-missing",
      file,
      facts: { cell: sheetName ?? sheetNumber ?? 1, choices },
    });
    return null;
  }
}

/** How many cells the sheet spans, empty ones included: one cell far out makes a small file a huge table. */
function cellsOf(xml: string): number {
  let rows = 0;
  let columns = 0;
  for (const [, letters = "", row = ""] of xml.matchAll(/\sr="([A-Z]{0,3})(\d{1,7})"/g)) {
    rows = Math.max(rows, Number(row));
    columns = Math.max(
      columns,
      [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0),
    );
  }
  return rows * columns;
}

/**
 * The sheet with its errors, its formulas without a saved result and its ISO dates as text: the reader would take the
 * first two for empty cells, and the last for dates of this machine’s time zone.
 */
const withErrorsAsText = (xml: string): string =>
  xml
    .replace(/(<(?:\w+:)?c\b[^>]*\st=")[ed](")/g, "$1str$2")
    .replace(
      /<((?:\w+:)?)c\b([^>]*)>(?:<\1f\b[^>]*\/>|<\1f\b[^>]*>[^<]*<\/\1f>)\s*<\/\1c>/g,
      (_, prefix: string, attributes: string) =>
        `<${prefix}c${attributes.replace(/\st="[^"]*"/, "")} t="str"><${prefix}v>${uncalculated}</${prefix}v></${prefix}c>`,
    );

const sheetCell = (value: unknown): Cell =>
  typeof value === "string" && formulaError.test(value)
    ? { code: "wide-cell-error", text: value }
    : cellOf(value instanceof Date ? wholeSecond(value) : value);

/** A workbook keeps a time as a fraction of a day, which is a hair off the second that was typed. */
function wholeSecond(moment: Date): Date {
  const second = Math.round(moment.getTime() / 1000) * 1000;
  return Math.abs(second - moment.getTime()) <= 2 ? new Date(second) : moment;
}
