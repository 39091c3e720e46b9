import type { OpenTable } from "../../model/open-table.ts";
import { openGrid } from "./grid.ts";
import type { Opening, SheetReader } from "./opening.ts";

/** A larger workbook is not looked into: its reader takes it whole. In bytes. */
const mostBytes = 256 * 1024 * 1024;

/** Opens a sheet of a workbook: the one that is named, or the first. */
export async function openSheet(opening: Opening, readSheet: SheetReader): Promise<OpenTable | null> {
  const { label, file, request, reading, faults } = opening;
  if (file.size > mostBytes) {
    faults.push({ code: "input-too-large", file: label, facts: { shape: "bytes", limit: mostBytes } });
    return null;
  }
  const bytes = Buffer.concat([...file.blocks()].map((block) => Buffer.from(block)));
  const { sheet } = request;
  const rows = await readSheet(label, bytes, sheet, faults);
  if (rows === null) return null;
  const named = sheet === undefined ? {} : { sheet: String(sheet) };
  return openGrid(opening, rows, { ...reading, format: "xlsx", ...named });
}
