import type { Covers, DateBinding } from "../../model/mapping.ts";
import { withPlainDigits } from "../../model/plain-digits.ts";
import { dayText, type EdtfSpan, type Period, parseDate, parsePeriod } from "../../model/time.ts";
import { readDamagedDate } from "../damaged-dates.ts";
import { descriptorFile } from "../descriptor.ts";
import { cellFault, columnOf, type Reading } from "./bindings.ts";
import { type Cell, isNoValue, textOf } from "./cell.ts";
import { datePattern, joinDate, monthNumber, readDate } from "./dates.ts";
import type { Stated } from "./stated.ts";

/** Where a row’s own date comes from, and the column to point at. */
interface RowDates {
  readonly column: string;
  readonly spans: readonly (EdtfSpan | null)[];
}

/** The periods of a value column’s figures, row by row, and the dates that name its rows. */
export interface RowPeriods {
  /** `null` where the mapping gives no date, `"faulty"` where the row’s cannot be read. */
  readonly period: (index: number) => Period | null | "faulty";
  readonly date: (index: number) => string;
}

/**
 * Turns the rows’ dates into periods. `groupOf` tells rows of one scope from others: the row before is the one with
 * the nearest earlier date among them, wherever it stands in the file.
 */
export function rowPeriods(reading: Reading, stated: Stated, groupOf: (index: number) => string): RowPeriods {
  const say = (key: string): void => {
    const column = `${reading.resource.where}.${stated.prefix}${key}`;
    reading.faults.push({ code: "mapping-key-missing", file: descriptorFile, column, facts: {} });
  };
  const { start } = stated.keys;
  const dates = rowDates(reading, stated);
  const starts = start === undefined ? null : datesOf(reading, start, stated.where("start"));
  const covers: Covers = stated.keys.covers || (starts ? "since-start" : "date");
  const lacksDate = !dates && (covers !== "date" || starts !== null);
  if (lacksDate) say("date");
  if (covers === "since-start" && !starts) say("start");
  if (!dates) return { period: () => (lacksDate ? "faulty" : null), date: () => "" };
  const before = covers === "since-previous" ? rowsBefore(reading.kept, dates.spans, groupOf) : null;
  const periods: (Period | null)[] = [];
  for (const index of reading.kept) {
    const span = dates.spans[index];
    if (!span) continue;
    const text = periodText(span, starts?.spans[index] ?? null, before?.get(index) ?? null, covers);
    const period = parsePeriod(text);
    periods[index] = typeof period === "object" ? period : null;
    if (typeof period === "string") cellFault(reading, index, dates.column, period, { cell: text });
  }
  return {
    period: (index) => periods[index] ?? "faulty",
    date: (index) => (typeof stated.keys.date === "string" ? "" : (dates.spans[index]?.text ?? "")),
  };
}

function periodText(date: EdtfSpan, start: EdtfSpan | null, before: EdtfSpan | null, covers: Covers): string {
  if (covers === "date") return date.text;
  if (covers === "since-previous" && before) {
    const dayAfter = before.last + 1;
    return dayAfter === date.first ? date.text : `${dayText(dayAfter)}/${date.text}`;
  }
  // The first row’s increment began where the count did; where nobody says when that was, its start is unknown.
  return `${start?.text ?? ""}/${date.text}`;
}

/** For each row the latest date that is wholly before its own, of the same group. */
function rowsBefore(
  kept: readonly number[],
  spans: RowDates["spans"],
  groupOf: (index: number) => string,
): ReadonlyMap<number, EdtfSpan> {
  const before = new Map<number, EdtfSpan>();
  for (const group of Map.groupBy(kept, groupOf).values()) {
    const dated = group.flatMap((index) => {
      const span = spans[index];
      return span ? [{ index, span }] : [];
    });
    const byEnd = dated.toSorted((a, b) => a.span.last - b.span.last);
    let ended = 0;
    let latest: EdtfSpan | undefined;
    for (const { index, span } of dated.toSorted((a, b) => a.span.first - b.span.first)) {
      for (let next = byEnd[ended]; next && next.span.last < span.first; next = byEnd[ended]) {
        latest = next.span;
        ended += 1;
      }
      if (latest) before.set(index, latest);
    }
  }
  return before;
}

function rowDates(reading: Reading, stated: Stated): RowDates | null {
  const { date, year } = stated.keys;
  if (date !== undefined) return datesOf(reading, date, stated.where("date"));
  if (year === undefined) return null;
  return reading.once(`joined ${stated.where("year")}`, () => joinedDates(reading, stated));
}

/**
 * When each row was printed, row by row; `null` where the mapping does not say, or the row's cell is empty: it is as old
 * as its source then.
 */
export function rowPublications(reading: Reading, stated: Stated): (index: number) => EdtfSpan | null {
  const { published } = stated.keys;
  if (published === undefined) return () => null;
  const where = stated.where("published");
  const { spans } = reading.once(`dates ${where}`, () =>
    readDates(reading, published, where, "may be empty"),
  );
  return (index) => spans[index] ?? null;
}

/** Dates whose year, month and day stand in columns of their own. */
function joinedDates(reading: Reading, { keys, where }: Stated): RowDates {
  const parts = (["year", "month", "day"] as const).flatMap((part) => {
    const binding = keys[part];
    if (binding === undefined) return [];
    const words = partOf(reading, binding, where(part));
    return [{ part, column: typeof binding === "string" ? part : binding.column, words }];
  });
  const [first] = parts;
  const spans: (EdtfSpan | null)[] = [];
  for (const index of reading.kept) {
    const [year = "", month, day] = parts.map(({ words }) => withPlainDigits(words(index)));
    const iso = joinDate(year, month, day);
    const span = iso === null ? null : parseDate(iso);
    spans[index] = typeof span === "object" ? span : null;
    if (spans[index] !== null) continue;
    const wrong = parts.find(({ part, words }) => !isPart(part, words(index))) ?? first;
    cellFault(reading, index, wrong?.column ?? "", "wide-date-unreadable", {
      cell: wrong?.words(index) ?? "",
      format: "none",
      readings: "none",
    });
  }
  return { column: first?.column ?? "", spans };
}

function isPart(part: "year" | "month" | "day", text: string): boolean {
  const plain = withPlainDigits(text);
  if (part === "month") return monthNumber(plain) !== null;
  return part === "year" ? /^\d{4}$/.test(plain) : /^\d{1,2}$/.test(plain);
}

function partOf(reading: Reading, binding: DateBinding, where: string): (index: number) => string {
  if (typeof binding === "string") return () => binding;
  const cells = columnOf(reading, binding.column, `${where}.column`);
  const { values = {} } = binding;
  return (index) => {
    const text = textOf(cells[index] ?? null);
    return Object.hasOwn(values, text) ? (values[text] ?? "") : text;
  };
}

/** The dates that a binding gives; a cell that is none is a fault, once for all columns that it dates. */
const datesOf = (reading: Reading, binding: DateBinding, where: string): RowDates =>
  reading.once(`dates ${where}`, () => readDates(reading, binding, where));

function readDates(
  reading: Reading,
  binding: DateBinding,
  where: string,
  emptiness: "needed" | "may be empty" = "needed",
): RowDates {
  const fault = (cell: string, expected: string): void => {
    reading.faults.push({
      code: "mapping-invalid",
      file: descriptorFile,
      column: `${reading.resource.where}.${where}`,
      facts: { cell, expected },
    });
  };
  if (typeof binding === "string") {
    const span = parseDate(binding);
    if (typeof span === "string") fault(binding, "date");
    return { column: where, spans: reading.table.rows.map(() => (typeof span === "object" ? span : null)) };
  }
  const { column, values } = binding;
  const cells = columnOf(reading, column, `${where}.column`);
  const format = binding.format ?? fieldFormat(reading, column);
  const pattern = format === undefined ? null : datePattern(format);
  if (format !== undefined && !pattern) fault(format, "pattern");
  const isMissing = (text: string): boolean => text === "" || reading.resource.missingValues.includes(text);
  const spans: (EdtfSpan | null)[] = [];
  if (cells.length === 0 || (format !== undefined && !pattern)) return { column, spans };
  for (const index of reading.kept) {
    const cell: Cell = cells[index] ?? null;
    const text = textOf(cell);
    const mapped = values && Object.hasOwn(values, text) ? values[text] : undefined;
    const span = mapped === undefined ? (values ? null : readDate(cell, pattern)) : readDate(mapped, null);
    spans[index] = span;
    if (span || (emptiness === "may be empty" && isMissing(text))) continue;
    if (isNoValue(cell)) cellFault(reading, index, column, cell.code, { cell: text });
    else if (text === "") cellFault(reading, index, column, "cell-empty", { cell: "" });
    else if (values && mapped === undefined)
      cellFault(reading, index, column, "wide-value-unmapped", { cell: text });
    else {
      const damage = readDamagedDate(text);
      const readings = damage?.shape === "serial" ? damage.readings.join("; ") : "none";
      const facts = { cell: text, format: format ?? "none", readings };
      cellFault(reading, index, column, "wide-date-unreadable", facts);
    }
  }
  return { column, spans };
}

/** Table Schema’s pattern for the field, where it has one. */
const fieldFormat = ({ resource }: Reading, column: string): string | undefined => {
  const format = resource.fields.find(({ name }) => name === column)?.format;
  return format?.includes("%") ? format : undefined;
};
