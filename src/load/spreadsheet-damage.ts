import { errorValue, isId, isNumber } from "../model/columns.ts";
import type { RowPlace } from "../model/dataset.ts";
import { type Facts, type Fault, type FaultCode, readingSeparator } from "../model/fault.ts";
import { parseRelation } from "../model/relation.ts";
import type { TableName } from "../model/table-names.ts";
import { parsePeriod } from "../model/time.ts";
import { readDamagedDate } from "./damaged-dates.ts";
import { readDamagedNumber } from "./damaged-numbers.ts";
import { escaped, undisguised } from "./disguise.ts";
import type { Ids } from "./ids.ts";
import { settingsFile } from "./settings-file.ts";

/** The ids that stand in each table's file; `null` for a table that is there but cannot be read. */
export type Present = ReadonlyMap<TableName, Ids | null>;

/** Where the row with an id stands in its table, if it can be told. */
export type PlaceOf = (table: TableName, id: string) => RowPlace | undefined;

/**
 * A fault of a cell, told apart further where the cell looks like what spreadsheets, word processors and keyboards do
 * to ids, dates and numbers. Where the true cell can be told, the fault says it; where it can have been several, it
 * says all of them and leaves the choice to whoever knows the source.
 * `null` where another fault says it already.
 *
 * Runs only on faults, so that a sound dataset never pays for it.
 */
export function damageRecogniser(present: Present, placeOf: PlaceOf): (fault: Fault) => Fault | null {
  const idOfNumber = numberedIds(present);
  const told = new Set<string>();
  return (fault) => {
    if (fault.code !== "reference-unknown") return recognised(fault);
    const damage = withLostZero(fault, idOfNumber, placeOf);
    if (damage.facts.lost !== "there") return damage;
    // However many rows refer to it, it is mended in one place.
    const place = `${damage.file}:${damage.row}`;
    return told.has(place) ? null : told.add(place) && damage;
  };
}

function recognised(fault: Fault): Fault {
  const { cell } = fault.facts;
  const accepts = soundCell[fault.code];
  if (!accepts || typeof cell !== "string" || cell.length > longestRecognised) return fault;
  if (errorValue.test(cell)) return { ...fault, code: "formula-error" };
  const { text, disguises } = undisguised(cell);
  const meant = [text, text.toLowerCase()].find((each) => each !== cell && accepts(each, fault.facts));
  if (meant !== undefined && disguises.length > 0)
    return damaged(fault, "cell-disguised", { shape: disguises.join(" "), readings: meant });
  // Settings are typed into an editor.
  const shape = fault.file === settingsFile ? undefined : shapes[fault.code];
  return shape?.(fault, text) ?? { ...fault, facts: { ...fault.facts, cell: escaped(cell) } };
}

/** No id, date or number is as long; the patterns below need not be held against a text that fills a file. */
const longestRecognised = 200;

type Accepts = (cell: string, facts: Facts) => boolean;
const isPeriod: Accepts = (cell) => typeof parsePeriod(cell) === "object";
const areIds: Accepts = (cell) => cell.split(";").every((part) => isId(part.trim()));

/** What a sound cell is, by the fault of one that is not. */
const soundCell: Partial<Record<FaultCode, Accepts>> = {
  "date-invalid": isPeriod,
  "date-season": isPeriod,
  "number-invalid": isNumber,
  "id-invalid": areIds,
  "choice-unknown": (cell, { choices }) => String(choices).split(", ").includes(cell),
  "address-invalid": (cell) => /^https?:\/\//.test(cell) && URL.canParse(cell),
  "relation-syntax": (cell) => !("expected" in parseRelation(cell)),
};

const damaged = (fault: Fault, code: FaultCode, facts: Facts): Fault => ({
  ...fault,
  code,
  facts: { ...fault.facts, ...facts, cell: escaped(String(fault.facts.cell)) },
});

const listed = (readings: readonly string[]) => ({
  readings: readings.join(readingSeparator),
  sure: readings.length === 1 && !readings[0]?.includes("XXXX") ? "yes" : "no",
});

/** What else a cell of one kind can have become. */
const shapes: Partial<Record<FaultCode, (fault: Fault, cell: string) => Fault | null>> = {
  "date-invalid": dateDamage,
  "date-season": dateDamage,
  "number-invalid": numberDamage,
  "id-invalid": idDamage,
};

function dateDamage(fault: Fault, cell: string): Fault | null {
  const read = readDamagedDate(cell);
  if (!read) return null;
  const lost = read.readings.some((reading) => reading.includes("XXXX")) ? "year" : "nothing";
  return damaged(fault, "date-damaged", { shape: read.shape, lost, ...listed(read.readings) });
}

function numberDamage(fault: Fault, cell: string): Fault | null {
  const read = readDamagedNumber(cell);
  if (read) {
    const sure = read.shape === "exponent" ? { sure: "no" } : {};
    return damaged(fault, "number-damaged", { shape: read.shape, ...listed(read.readings), ...sure });
  }
  return readDamagedDate(cell) ? damaged(fault, "number-as-date", {}) : null;
}

function idDamage(fault: Fault, cell: string): Fault | null {
  const shape = /^\d+\.0+$/.test(cell)
    ? "decimals"
    : /^\d([.,]\d+)?E\+\d+$/i.test(cell)
      ? "exponent"
      : readDamagedDate(cell)?.shape === "month"
        ? "date"
        : null;
  return shape && damaged(fault, "id-damaged", { shape, meant: cell.replace(/\.0+$/, "") });
}

/**
 * Spreadsheets read 007 as the number 7: an id that is there but for zeros at its start. The one that lacks them is the
 * damaged one, be it the reference or the table's own.
 */
function withLostZero(
  fault: Fault,
  idOfNumber: (table: TableName, number: string) => string | null,
  placeOf: PlaceOf,
): Fault {
  const cell = String(fault.facts.cell);
  const table = fault.facts.table as TableName;
  const known = allDigits.test(cell) ? idOfNumber(table, withoutZeros(cell)) : null;
  if (known === null) return fault;
  const place = known.length < cell.length ? placeOf(table, known) : undefined;
  if (!place) return damaged(fault, "zero-lost", { meant: known, lost: "here" });
  const facts = { table, cell: known, meant: cell, at: `${fault.file}:${fault.row}`, lost: "there" };
  return { code: "zero-lost", ...place, column: "id", facts };
}

const allDigits = /^\d+$/;
const withoutZeros = (digits: string): string => digits.replace(/^0+(?=\d)/, "");

/** Looks up the one id of a table that is a number but for its zeros; the ids are gone through once, when asked for. */
function numberedIds(present: Present): (table: TableName, number: string) => string | null {
  const byNumber = new Map<TableName, ReadonlyMap<string, readonly string[]>>();
  return (table, number) => {
    const known =
      byNumber.get(table) ??
      Map.groupBy(
        [...(present.get(table) ?? [])].filter((id) => allDigits.test(id)),
        withoutZeros,
      );
    byNumber.set(table, known);
    const [meant, another] = known.get(number) ?? [];
    return another === undefined ? (meant ?? null) : null;
  };
}
