import type { OpenTable } from "../../model/open-table.ts";
import { openGrid } from "./grid.ts";
import type { Opening, SheetReader } from "./opening.ts";

/** Opens a sheet of a workbook: the one that is named, or the first. */
export async function openSheet(opening: Opening, readSheet: SheetReader): Promise<OpenTable | null> {
  const { label, file, request, reading, faults } = opening;
  const bytes = Buffer.concat([...file.blocks()].map((block) => Buffer.from(block)));
  const { sheet } = request;
  const rows = await readSheet(label, bytes, sheet, faults);
  return (
    rows &&
    openGrid(opening, rows, {
      ...reading,
      format: "xlsx",
      ...(sheet === undefined ? {} : { sheet: String(sheet) }),
    })
  );
}
