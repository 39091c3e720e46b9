import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { english } from "../../src/messages/en/index.ts";
import { wordsFor } from "../../src/messages/words.ts";
import { type FindingType, findingTypes } from "../../src/model/finding.ts";
import { type Report, reportOf } from "../../src/model/report.ts";
import { auditDataset } from "../../src/pipeline.ts";
import { datasetOf, type FolderTexts } from "../folder.ts";
import { rowsOf } from "./tables.ts";

const root = import.meta.dirname;
const shared = "base";

/** One folder of `tests/cases`: the README there says what it may hold. */
export interface Case {
  readonly name: string;
  /** The finding type that the folder is named for; `null` for cases on estimates and derived values. */
  readonly type: FindingType | null;
  /** The shared tables, each replaced by the case's own of that name. */
  readonly input: FolderTexts;
  readonly nearMisses: readonly NearMiss[];
}

/** A cell that is changed, and what that takes away from the findings and brings in. */
export interface NearMiss {
  readonly what: string;
  readonly table: string;
  readonly id: string;
  readonly column: string;
  readonly value: string;
  readonly gone: readonly string[];
  readonly new: readonly string[];
}

/** All cases, by name. */
export const cases: readonly Case[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== shared)
  .map(({ name }) => ({
    name,
    type: typeNamedBy(name),
    input: { ...textsIn(join(root, shared)), ...textsIn(join(root, name, "input")) },
    nearMisses: nearMissesIn(join(root, name, "near-misses.csv")),
  }))
  .toSorted((a, b) => (a.name < b.name ? -1 : 1));

/** The texts of a folder's files, by name. */
export function textsIn(folder: string): FolderTexts {
  return Object.fromEntries(
    readdirSync(folder).map((file) => [file, readFileSync(join(folder, file), "utf8")]),
  );
}

/** Where a case's expectation stands, and whether it has one. */
export const expectedFile = ({ name }: Case, what: string): string =>
  join(root, name, "expected", `${what}.json`);
export const expects = (each: Case, what: string): boolean => existsSync(expectedFile(each, what));

/** What `recount audit --format json` says of some tables. */
export async function reportFor(texts: FolderTexts): Promise<Report> {
  const audit = auditDataset(await datasetOf(texts, "register"));
  return reportOf(audit, wordsFor(audit.dataset, english), "0.0.0");
}

/** `type:severity` of every finding, with its status where that is not open, sorted. */
export const raised = ({ findings }: Report): readonly string[] =>
  findings
    .map(({ type, severity, status }) => `${type}:${severity}${status === "open" ? "" : `:${status}`}`)
    .toSorted();

/** The longest finding type that a folder's name begins with. */
function typeNamedBy(name: string): FindingType | null {
  const [type] = findingTypes
    .filter((each) => name.startsWith(`${each}-`))
    .toSorted((a, b) => b.length - a.length);
  return type ?? null;
}

function nearMissesIn(file: string): readonly NearMiss[] {
  if (!existsSync(file)) return [];
  return rowsOf(readFileSync(file, "utf8")).map((row) => ({
    what: row.what ?? "",
    table: row.table ?? "",
    id: row.id ?? "",
    column: row.column ?? "",
    value: row.value ?? "",
    gone: listed(row.gone),
    new: listed(row.new),
  }));
}

function listed(cell = ""): readonly string[] {
  return cell
    .split(";")
    .map((part) => part.trim())
    .filter((part) => part !== "")
    .toSorted();
}
