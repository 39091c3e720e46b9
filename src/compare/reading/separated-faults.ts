import type { EngineFile } from "../../model/engine.ts";
import type { Fault } from "../../model/fault.ts";
import { faultList } from "../../model/fault-list.ts";
import type { Dialect } from "./dialect.ts";
import { isBlankLine, recordsOf, type TextRecord } from "./records.ts";

/** How the engine was told to read a file. */
export interface ToldSeparated {
  readonly dialect: Dialect;
  /** How many columns the header names. */
  readonly width: number;
  /** How many bytes a row may have. */
  readonly longest: number;
}

/** Every row of CSV or TSV that cannot be read, found record by record. */
export function separatedFaults(file: string, source: EngineFile, told: ToldSeparated): readonly Fault[] {
  const faults = faultList();
  const { dialect, width, longest } = told;
  let end: string | null = null;
  let row = 0;
  for (const record of recordsOf(textOf(source), dialect, longest)) {
    row += 1;
    if (row <= dialect.skip || (end === null && isBlankLine(record))) continue;
    if (end === null) {
      end = record.end;
      continue;
    }
    const shape = record.flaw ?? (sizeOf(record) > longest ? "long" : null);
    if (shape !== null) faults.push({ code: "input-row-broken", file, row, facts: { shape, most: longest } });
    else if (record.end !== "" && record.end !== end)
      faults.push({ code: "input-line-ends", file, row, facts: {} });
    else if (!isBlankLine(record) && !isEven(record, width)) faults.push(ragged(file, row, record, width));
  }
  return faults.inReadingOrder();
}

/** The engine takes a delimiter at the end of a row for nothing, as long as nothing follows. */
const isEven = ({ cells }: TextRecord, width: number): boolean =>
  cells.length === width || (cells.length === width + 1 && cells.at(-1) === "");

function ragged(file: string, row: number, { cells }: TextRecord, width: number): Fault {
  const isFilled = cells.length < width || cells.slice(width).some((cell) => cell !== "");
  return {
    code: "row-ragged",
    file,
    row,
    facts: { cells: cells.length, columns: width, excess: isFilled ? "filled" : "blank" },
  };
}

/** A cell is never longer than its row, and a row hardly longer than its cells. */
const sizeOf = ({ cells }: TextRecord): number =>
  cells.reduce((sum, cell) => sum + Buffer.byteLength(cell) + 1, 0);

function* textOf(source: EngineFile): Iterable<string> {
  const decoder = new TextDecoder();
  for (const block of source.blocks()) yield decoder.decode(block, { stream: true });
  yield decoder.decode();
}
