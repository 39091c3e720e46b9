import type { Fault } from "../../model/fault.ts";
import { type FaultList, faultList } from "../../model/fault-list.ts";
import type { Cell } from "./cell.ts";
import type { Dialect } from "./dialect.ts";
import { readSheetGrid } from "./xlsx.ts";

/** A sheet of a workbook as text, cell by cell: as a mapping reads it, but for nobody's mapping. */
export async function readSheetText(
  file: string,
  bytes: Uint8Array,
  sheet: string | number | undefined,
  faults: FaultList,
): Promise<readonly (readonly (string | null)[])[] | null> {
  const read = async (dialect: Dialect) => {
    const met = faultList(unmapped);
    return { grid: await readSheetGrid(file, bytes, dialect, met), met: met.inReadingOrder() };
  };
  const named = await read(typeof sheet === "number" ? { sheetNumber: sheet } : { sheetName: sheet });
  const isMissing = named.met.some(({ code }) => code === "input-sheet-missing");
  // A sheet may bear a number as its name; one that bears none is meant by its place.
  const { grid, met } =
    isMissing && /^[1-9]\d{0,4}$/.test(String(sheet)) ? await read({ sheetNumber: Number(sheet) }) : named;
  faults.addAll(met);
  return grid?.map((row) => row.map(textIn)) ?? null;
}

/** Remedies that speak of a mapping are of no use to a table without one. */
function unmapped(fault: Fault): Fault {
  if (fault.code === "wide-sheet-missing") return { ...fault, code: "input-sheet-missing" };
  return fault.code === "wide-too-large" ? { ...fault, code: "input-too-large" } : fault;
}

function textIn(cell: Cell): string | null {
  if (cell === null || cell === "") return null;
  if (typeof cell !== "object") return String(cell);
  return "date" in cell ? (cell.time === undefined ? cell.date : `${cell.date} ${cell.time}`) : cell.text;
}
