import { idPattern } from "../../model/columns.ts";
import type { Facts, Fault, FaultCode } from "../../model/fault.ts";
import type { FaultList } from "../../model/fault-list.ts";
import { qualifiers } from "../../model/interval.ts";
import type { Binding } from "../../model/mapping.ts";
import { nearest } from "../../model/nearest.ts";
import type { TableName } from "../../model/table-names.ts";
import { methods, statuses } from "../../model/tables.ts";
import { descriptorFile } from "../descriptor.ts";
import { type Cell, isNoValue, textOf, type WideTable } from "./cell.ts";
import type { MappedResource } from "./resources.ts";

/** Whether a table of the dataset has an id. */
export type Knows = (table: TableName, id: string) => boolean;

/** The columns of `figures.csv` that a mapping fills with words, and what the words must be. */
const kinds = {
  source: { table: "sources", required: true },
  indicator: { table: "indicators", required: true },
  population: { table: "populations" },
  place: { table: "places" },
  event: { slug: true },
  phase: { slug: true },
  event_en: {},
  event_ar: {},
  event_ckb: {},
  phase_en: {},
  phase_ar: {},
  phase_ckb: {},
  originator: { table: "organisations", several: true },
  method: { choices: methods },
  status: { choices: statuses },
  qualifier: { choices: qualifiers },
  cited_url: { address: true },
  note: {},
} as const satisfies Readonly<Record<string, Kind>>;
export type Field = keyof typeof kinds;
export const fields = Object.keys(kinds) as readonly Field[];

interface Kind {
  readonly table?: TableName;
  readonly required?: boolean;
  readonly several?: boolean;
  readonly slug?: boolean;
  readonly choices?: readonly string[];
  readonly address?: boolean;
}

/** A table with the mapping that is laid over it, and the faults that this finds. */
export interface Reading {
  readonly resource: MappedResource;
  readonly table: WideTable;
  /** The places in `table.rows` of the rows that are data. */
  readonly kept: readonly number[];
  readonly knows: Knows;
  /** Every id of a figure so far, with where it stands. */
  readonly taken: Map<string, string>;
  readonly faults: FaultList;
  /** Does what holds for several columns of numbers once, so that its faults are told once; `key` names it. */
  once<T>(key: string, work: () => T): T;
}

/** A column that the mapping names; cells of nothing, and a fault, where the table has none of that name. */
export const columnOf = (reading: Reading, name: string, where: string): readonly Cell[] =>
  reading.once(`column ${where}`, () => findColumn(reading, name, where));

function findColumn(
  { table, resource, faults, once }: Reading,
  name: string,
  where: string,
): readonly Cell[] {
  const cells = table.column(name);
  if (cells !== null && cells !== "twice") return cells;
  const meant = nearest(name, table.columns);
  // The columns that are there are listed for the first that is not.
  const first = meant === null && once("columns listed", () => where);
  const listed = table.columns.slice(0, mostListed).join(", ");
  faults.push({
    code: cells === "twice" ? "mapping-column-twice" : "mapping-column-missing",
    file: descriptorFile,
    column: `${resource.where}.${where}`,
    facts: {
      cell: name,
      path: resource.path,
      meant: meant ?? "none",
      columns: first !== where ? "none" : table.columns.length > mostListed ? `${listed}, …` : listed,
    },
  });
  return [];
}

/** So many columns of a table are told to whoever looks for another. */
const mostListed = 12;

/** Points at one cell of the table, once for each thing that is wrong with it, however many figures it is to make. */
export function cellFault(
  reading: Reading,
  index: number,
  column: string,
  code: FaultCode,
  facts: Facts,
): void {
  const { resource, table, faults } = reading;
  const row = table.rows[index] ?? 0;
  reading.once(`${code} ${index} ${column} ${facts.cell}`, () => {
    faults.push({ code, file: resource.path, row, column, facts });
  });
}

/**
 * What a binding says in each row. A cell of the table that says nothing fit is a fault and reads as empty, so that
 * its row is still read to the end; what stands in the mapping itself is a fault once.
 */
export const boundWords = (
  reading: Reading,
  field: Field,
  binding: Binding | undefined,
  where: string,
): ((index: number) => string) =>
  binding === undefined
    ? () => ""
    : reading.once(`words ${where}`, () => readColumn(reading, kinds[field], binding, where));

function readColumn(
  reading: Reading,
  kind: Kind,
  binding: Binding,
  where: string,
): (index: number) => string {
  if (typeof binding === "string") {
    const read = readWords(binding, kind, reading.knows);
    if (typeof read === "string") return () => read;
    const column = `${reading.resource.where}.${where}`;
    reading.faults.push({ code: read.code, file: descriptorFile, column, facts: read.facts });
    return () => "";
  }
  const { column, values } = binding;
  const cells = columnOf(reading, column, `${where}.column`);
  const known = new Map<string, string | Pick<Fault, "code" | "facts">>();
  const words: string[] = [];
  for (const index of reading.kept) {
    const cell = cells[index] ?? null;
    const text = textOf(cell);
    let read = known.get(text);
    if (read === undefined) {
      read = isNoValue(cell)
        ? { code: cell.code, facts: { cell: text } }
        : readCell(text, values, kind, reading);
      known.set(text, read);
    }
    words[index] = typeof read === "string" ? read : "";
    if (typeof read !== "string" && cells.length > 0)
      cellFault(reading, index, column, read.code, read.facts);
  }
  return (index) => words[index] ?? "";
}

function readCell(
  text: string,
  values: Readonly<Record<string, string>> | undefined,
  kind: Kind,
  { knows, resource }: Reading,
): string | Pick<Fault, "code" | "facts"> {
  if (values && Object.hasOwn(values, text)) return readWords(values[text] ?? "", kind, knows);
  if (text === "" || resource.missingValues.includes(text))
    return kind.required ? { code: "cell-empty", facts: { cell: text } } : "";
  if (values) return { code: "wide-value-unmapped", facts: { cell: text } };
  if (kind.table === undefined && !kind.slug) return readWords(text, kind, knows);
  const parts = kind.several ? text.split(";").map((part) => part.trim()) : [text];
  const ids = parts.map((part) => (idPattern.test(part) ? part : slug(part))).join(";");
  return ids === ""
    ? { code: "wide-value-unmapped", facts: { cell: text } }
    : readWords(ids, kind, knows, text);
}

function readWords(
  text: string,
  { table, several, slug: isId, choices, address, required }: Kind,
  knows: Knows,
  cell: string = text,
): string | Pick<Fault, "code" | "facts"> {
  if (text === "") return required ? { code: "cell-empty", facts: { cell } } : "";
  if (choices && !choices.includes(text))
    return { code: "choice-unknown", facts: { cell, choices: choices.join(", ") } };
  if (address && !(/^https?:\/\//.test(text) && URL.canParse(text)))
    return { code: "address-invalid", facts: { cell } };
  if (table === undefined && !isId) return text;
  const ids = several ? text.split(";").map((part) => part.trim()) : [text];
  if (!ids.every((id) => idPattern.test(id))) return { code: "id-invalid", facts: { cell } };
  const unknown = table === undefined ? undefined : ids.find((id) => !knows(table, id));
  if (table === undefined || unknown === undefined) return ids.join(";");
  return { code: "wide-reference-unknown", facts: { cell, id: unknown, table } };
}

/** Words as an id: “Beirut and Mount Lebanon” is `beirut-and-mount-lebanon`; empty where no letter can stand in one. */
export const slug = (text: string): string =>
  text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "-")
    .replace(/^-+|-+$/g, "");
