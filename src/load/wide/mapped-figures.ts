import type { Figure, Method } from "../../model/dataset.ts";
import type { FaultList } from "../../model/fault-list.ts";
import type { Qualifier } from "../../model/interval.ts";
import { nameKeys } from "../../model/mapping.ts";
import { descriptorFile } from "../descriptor.ts";
import type { TypedRow } from "../rows.ts";
import {
  boundWords,
  cellFault,
  columnOf,
  type Field,
  fields,
  type Knows,
  type Reading,
  slug,
} from "./bindings.ts";
import { isNoValue, textOf, type WideTable } from "./cell.ts";
import { type NumberFormat, numberReader } from "./numbers.ts";
import { rowPeriods, rowPublications } from "./periods.ts";
import type { MappedResource } from "./resources.ts";
import { type Stated, statedColumns } from "./stated.ts";
import { wantedKey } from "./wanted-key.ts";

type FigureRow = TypedRow<"figures"> & Pick<Figure, "published">;

/** The dimensions that tell rows of one date apart, in the order in which an id names them. */
const dimensions = [
  "source",
  "indicator",
  "population",
  "place",
  "event",
  "phase",
] as const satisfies Field[];

/**
 * Lays a mapping over its table: a figure for each cell that holds a number, row by row. Every cell that cannot be
 * read as declared is a fault; a figure that one of them would leave without its meaning is left out.
 */
export function mappedFigures(
  resource: MappedResource,
  table: WideTable,
  knows: Knows,
  taken: Map<string, string>,
  faults: FaultList,
): readonly FigureRow[] {
  const results = new Map<string, unknown>();
  const before = faults.length;
  const everyRow = table.rows.map((_, index) => index);
  const reading: Reading = {
    resource,
    table,
    kept: everyRow,
    knows,
    taken,
    faults,
    once<T>(key: string, work: () => T): T {
      if (!results.has(key)) results.set(key, work());
      return results.get(key) as T;
    },
  };
  const data = { ...reading, kept: keptRows(reading) };
  const columns = statedColumns(resource.mapping).map((stated) => columnReader(data, stated));
  const figures = data.kept.flatMap((index) => columns.flatMap((read) => read(index) ?? []));
  if (figures.length === 0 && faults.length === before)
    faults.push({
      code: "mapping-empty",
      file: descriptorFile,
      column: resource.where,
      facts: { path: resource.path },
    });
  return figures;
}

/** The rows that no `skip` passes over. */
function keptRows(reading: Reading): readonly number[] {
  const { skip = [] } = reading.resource.mapping;
  const passedOver = skip.map(({ column, values }, index) => {
    const cells = columnOf(reading, column, `skip.${index}.column`);
    return (row: number) => cells.length > 0 && values.includes(textOf(cells[row] ?? null));
  });
  return reading.kept.filter((index) => !passedOver.some((isPassedOver) => isPassedOver(index)));
}

/** A reader of one column of numbers: the figure of a row, or `null` where it has none. */
function columnReader(reading: Reading, stated: Stated): (index: number) => FigureRow | null {
  const { resource, faults } = reading;
  const { column, keys, prefix, where } = stated;
  for (const key of ["source", "indicator"] as const) {
    if (keys[key] !== undefined) continue;
    const place = `${resource.where}.${prefix}${key}`;
    faults.push({ code: "mapping-key-missing", file: descriptorFile, column: place, facts: {} });
  }
  const words = Object.fromEntries(
    fields.map((field) => [field, boundWords(reading, field, keys[field], where(field))]),
  ) as Record<Field, (index: number) => string>;
  const scopeOf = (index: number): readonly string[] =>
    dimensions.flatMap((field) => (typeof keys[field] === "object" ? words[field](index) : []));
  const named = nameKeys.filter((key) => keys[key] !== undefined);
  const namesIn = (index: number): FigureRow["extra"] =>
    Object.freeze(Object.fromEntries(named.map((key) => [key, words[key](index)])));
  const dates = rowPeriods(reading, stated, (index) => scopeOf(index).join("\u001f"));
  const publication = rowPublications(reading, stated);
  const number = numbersOf(reading, stated, column.column, `${prefix}column`);
  const upper =
    column.upper === undefined ? null : numbersOf(reading, stated, column.upper, `${prefix}upper`);
  const best = column.best === undefined ? null : numbersOf(reading, stated, column.best, `${prefix}best`);
  const idOf = idReader(reading, stated, (index) => [dates.date(index), ...scopeOf(index)]);

  return (index) => {
    // All cells are read, so that all faults of a row are told.
    const read = number(index);
    const high = upper?.(index) ?? null;
    const preferred = best?.(index) ?? null;
    const [source, indicator] = [words.source(index), words.indicator(index)];
    const period = dates.period(index);
    if (read === null || source === "" || indicator === "" || period === "faulty") return null;
    const id = idOf(index);
    if (id === null) return null;
    const qualifier = (words.qualifier(index) || read.qualifier) ?? (high === null ? "exact" : "range");
    const row = reading.table.rows[index] ?? 0;
    const published = publication(index);
    return {
      id,
      source,
      locator: `row ${row}, column ${column.column}`,
      as_printed: high === null ? read.printed : `${read.printed}–${high.printed}`,
      indicator,
      population: words.population(index),
      place: words.place(index),
      event: words.event(index),
      phase: words.phase(index),
      period,
      value: read.value,
      upper: high?.value ?? null,
      best: preferred?.value ?? null,
      qualifier: qualifier as Qualifier,
      originator: Object.freeze(
        words
          .originator(index)
          .split(";")
          .filter((id) => id !== ""),
      ),
      cited_url: words.cited_url(index),
      method: (words.method(index) || null) as Method | null,
      status: (words.status(index) || "current") as FigureRow["status"],
      note: words.note(index),
      ...(published ? { published } : {}),
      extra: namesIn(index),
      at: Object.freeze({ file: resource.path, row, column: column.column }),
    };
  };
}

interface PrintedNumber {
  readonly value: number;
  readonly qualifier: Qualifier | null;
  readonly printed: string;
}

/** The numbers of a column; `null` where the cell is missing, or cannot be read, which is a fault. */
function numbersOf(
  reading: Reading,
  { column, keys }: Stated,
  name: string,
  where: string,
): (index: number) => PrintedNumber | null {
  const field = reading.resource.fields.find((each) => each.name === name);
  const { missingValues, decimalChar, groupChar, footnotes, percent, qualifierMarks } = keys;
  const format: NumberFormat = {
    missingValues: missingValues ?? reading.resource.missingValues,
    decimalChar: decimalChar ?? field?.decimalChar ?? ".",
    groupChar: groupChar ?? field?.groupChar,
    footnotes: footnotes ?? [],
    percent: percent ?? false,
    qualifierMarks: qualifierMarks ?? {},
  };
  if (format.groupChar === format.decimalChar)
    reading.faults.push({
      code: "mapping-invalid",
      file: descriptorFile,
      column: `${reading.resource.where}.${Object.hasOwn(column, "groupChar") ? where : "groupChar"}`,
      facts: { cell: format.decimalChar, expected: "separators" },
    });
  const read = numberReader(format);
  const cells = columnOf(reading, name, where);
  // A workbook keeps a typed 12 % as 0.12, so that a “3%” beside it would be of another scale.
  const typed =
    format.percent && reading.resource.format === "xlsx"
      ? reading.kept.find((index) => typeof cells[index] === "number" && read(cells[index]) !== "missing")
      : undefined;
  return (index) => {
    const cell = cells[index] ?? null;
    const number = read(cell);
    if (number === "missing") return null;
    const text = textOf(cell);
    if (number && typed !== undefined && /[%٪]/.test(text)) {
      const first = reading.table.rows[typed] ?? 0;
      cellFault(reading, index, name, "wide-percent-mixed", { cell: text, first });
      return null;
    }
    if (number) return { ...number, printed: text };
    if (isNoValue(cell)) cellFault(reading, index, name, cell.code, { cell: text });
    else
      cellFault(reading, index, name, "wide-number-unreadable", { cell: text, key: wantedKey(text, format) });
    return null;
  };
}

/**
 * A reader of ids: the resource, what names the row, and the column. They hold nothing of the row's place, so that
 * they stay when rows are inserted or sorted. Of rows that would share one, all but the
 * first are faults.
 */
function idReader(
  reading: Reading,
  { column, prefix }: Stated,
  namesOf: (index: number) => readonly string[],
): (index: number) => string | null {
  const { resource, faults, table, taken } = reading;
  const name = column.name ?? slug(column.column);
  if (name === "") {
    const place = `${resource.where}.${prefix}name`;
    faults.push({
      code: "mapping-name-missing",
      file: descriptorFile,
      column: place,
      facts: { cell: column.column },
    });
  }
  const keyCells = resource.mapping.key?.map((each, at) => columnOf(reading, each, `key.${at}`));
  if (name === "" || keyCells?.some((cells) => cells.length === 0)) return () => null;
  return (index) => {
    const row = keyCells?.map((cells) => textOf(cells[index] ?? null)) ?? namesOf(index);
    const id = [resource.name, ...row, name]
      .map(slug)
      .filter((part) => part !== "")
      .join("-");
    const place = `${resource.path}:${table.rows[index] ?? 0} ${column.column}`;
    const first = taken.get(id);
    if (first === undefined) taken.set(id, place);
    else cellFault(reading, index, column.column, "wide-id-twice", { cell: id, first });
    return first === undefined ? id : null;
  };
}
