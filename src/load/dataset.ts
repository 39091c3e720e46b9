import type { Dataset, Figure, Id, RowPlace } from "../model/dataset.ts";
import { type Fault, RecountError } from "../model/fault.ts";
import { type FaultList, faultList } from "../model/fault-list.ts";
import { knowFigures } from "../model/figures-by-id.ts";
import { frozenMap } from "../model/frozen-map.ts";
import { hierarchyOf } from "../model/hierarchy.ts";
import { assertedBy, type Interval } from "../model/interval.ts";
import { type Language, languages } from "../model/language.ts";
import { mappingProperty } from "../model/mapping.ts";
import { type Narrative, ownNarrative } from "../model/narrative.ts";
import type { Relation } from "../model/relation.ts";
import { type TableName, tableNames } from "../model/table-names.ts";
import { requiredTables } from "../model/tables.ts";
import {
  cycles,
  duplicateIds,
  figureNumbers,
  relationFaults,
  type Tables,
  unknownReferences,
} from "./checks.ts";
import { decisionFigures, decisionsOfOneDay } from "./decision-checks.ts";
import { tooDeep } from "./depth.ts";
import { descriptorFile, parseDescriptor, tablePaths } from "./descriptor.ts";
import { decoded } from "./encoding.ts";
import { type DatasetFolder, readBytes } from "./folder.ts";
import { type Ids, idsOf } from "./ids.ts";
import { misnamedSettings, noSettings, type SettingsRead, settingsFile } from "./settings-file.ts";
import { damageRecogniser, type PlaceOf } from "./spreadsheet-damage.ts";
import { joinedRows, rowsGiven, rowsOfFile, type TableRows } from "./table-rows.ts";

export type { DatasetFolder } from "./folder.ts";

/** What an audit of a dataset shows to be wrong with its narratives. */
export type FurtherFaults = (dataset: Dataset) => Promise<readonly Fault[]>;

/** What is read of a dataset: all of it, or its register alone, which is all that an audit looks at. */
export type Extent = "whole" | "register";

/**
 * Reads a dataset folder (DESIGN section 3) into typed, frozen values. The register alone has the settings and
 * narratives of a dataset without any.
 *
 * `inNarratives` is asked only where something else is wrong already, and all that bears on an audit is sound.
 *
 * Rejects with a `RecountError` of code `bad-input` that carries every fault of the input at once, or of code
 * `dataset-not-found` where the folder has no `datapackage.json`.
 */
export async function loadDataset(
  name: string,
  folder: DatasetFolder,
  extent: Extent = "whole",
  inNarratives: FurtherFaults = async () => [],
): Promise<Dataset> {
  const present = new Map<TableName, Ids | null>();
  const tables: { [Name in TableName]?: readonly unknown[] } = {};
  const placeOf: PlaceOf = (table, id) =>
    ((tables[table] ?? []) as readonly { id: Id; at: RowPlace }[]).find((row) => row.id === id)?.at;
  const faults = faultList(damageRecogniser(present, placeOf));
  faults.push(...(folder.faults ?? []));
  const descriptorText = await readText(folder, descriptorFile, faults);
  if (descriptorText === null && !faults.some(({ file }) => file === descriptorFile))
    throw new RecountError("dataset-not-found", { folder: name });
  const descriptor = descriptorText === null ? null : parseDescriptor(descriptorText, faults);
  if (!descriptor)
    throw new RecountError("bad-input", { dataset: name }, { faults: faults.inReadingOrder() });

  const isMapped = descriptor.resources.some((resource) => mappingProperty in resource);
  const paths = tablePaths(descriptor, faults);
  for (const table of tableNames) {
    const path = paths.get(table);
    const given = folder.given?.get(table);
    const parts: TableRows<TableName>[] = [];
    if (path !== undefined) {
      const missing = (): Fault => ({ code: "file-missing", file: path, facts: { table } });
      parts.push(rowsOfFile(table, path, await readBytes(folder, path, faults, missing), faults));
    } else if (!faults.some((fault) => fault.facts.table === table)) {
      const file = `${table}.csv`;
      if ((await folder.read(file)) !== null)
        faults.push({ code: "table-unnamed", file: descriptorFile, facts: { table, path: file } });
      else if (!given && requiredTables.includes(table) && !(table === "figures" && isMapped))
        faults.push({ code: "table-missing", file: descriptorFile, facts: { table } });
    }
    if (given) parts.push(rowsGiven(table, given, faults));
    const { rows, ids } = joinedRows(parts);
    tables[table] = rows;
    if (parts.length > 0) present.set(table, ids && idsOf(ids));
  }

  if (isMapped) {
    const { wideFigures } = await import("./wide/wide-figures.ts");
    const read = (path: string, name: string) =>
      readBytes(folder, path, faults, () => ({ code: "file-missing", file: path, facts: { table: name } }));
    const written = (tables.figures ?? []) as Tables["figures"];
    tables.figures = await wideFigures(descriptor, read, written, present, faults);
  }

  const typed = tables as Tables;
  const relations = new Map<Id, Relation>();
  const figures = new Map<Id, Tables["figures"][number]>();
  faults.addAll(duplicateIds(typed, figures));
  faults.addAll(unknownReferences(typed, present));
  faults.addAll(cycles(typed));
  if (!faults.some(({ code }) => code === "broader-cycle")) faults.addAll(tooDeep(typed));
  faults.addAll(figureNumbers(typed, faults));
  faults.addAll(relationFaults(typed, present, relations));
  faults.addAll(decisionFigures(typed.adjudications));
  faults.addAll(decisionsOfOneDay(typed.adjudications));
  // No number follows from an account: faults in their table leave an audit as it is.
  const isAuditable = !faults.some(({ file }) => file !== paths.get("accounts"));
  const isWhole = extent === "whole";
  const read = isWhole ? await settingsOf(folder, typed, present, faults) : noSettings;
  const narratives = isWhole
    ? await narrativesOf(folder, read.settings.language, faults)
    : frozenMap<Language, Narrative>([]);
  const bad = () => new RecountError("bad-input", { dataset: name }, { faults: faults.inReadingOrder() });
  if (!isAuditable) {
    if (narratives.size > 0) {
      const { unknownIds } = await import("./narrative-ids.ts");
      faults.addAll(unknownIds(narratives, (table) => present.get(table) ?? null));
    }
    throw bad();
  }
  const accounts = faults.length > 0 ? [] : typed.accounts;
  const dataset = assemble(descriptor, { ...typed, accounts }, relations, { ...read, narratives });
  // The rows were completed in their place: those found by id are the figures.
  knowFigures(dataset.figures, figures as unknown as ReadonlyMap<Id, Figure>);
  if (faults.length > 0) {
    if (narratives.size > 0) faults.addAll(await inNarratives(dataset));
    throw bad();
  }
  return dataset;
}

/** How the briefing is to be made. The reader of YAML is loaded only where there is some. */
async function settingsOf(
  folder: DatasetFolder,
  { figures }: Tables,
  present: ReadonlyMap<TableName, Ids | null>,
  faults: FaultList,
): Promise<SettingsRead> {
  const read = (file: string) => readBytes(folder, file, faults, undefined, { file });
  const bytes = await read(settingsFile);
  if (await read(misnamedSettings))
    faults.push({ code: "settings-misnamed", file: misnamedSettings, facts: { meant: settingsFile } });
  if (!bytes) return noSettings;
  const { readSettings } = await import("./settings.ts");
  return readSettings(bytes, { folder, indicators: present.get("indicators"), figures }, faults);
}

/**
 * The texts for the briefing: `briefing.md` in its language, `briefing.ar.md` and so on in others. The reader of
 * Markdown is loaded only where there is some.
 */
async function narrativesOf(
  folder: DatasetFolder,
  own: Language,
  faults: FaultList,
): Promise<Dataset["narratives"]> {
  const narratives = new Map<Language, Narrative>();
  const files = new Map<Language, string>();
  const named = languages.map((language) => [`briefing.${language}.md`, language] as const);
  for (const [file, language] of [[ownNarrative, own] as const, ...named]) {
    const bytes = await readBytes(folder, file, faults, undefined, { file });
    if (!bytes) continue;
    const other = files.get(language);
    files.set(language, file);
    if (other !== undefined) faults.push({ code: "narrative-twice", file, facts: { path: other } });
    const { readNarrative } = await import("./narrative.ts");
    const narrative = readNarrative(file, bytes, language, faults);
    if (narrative) narratives.set(language, narrative);
  }
  return frozenMap([...narratives]);
}

async function readText(folder: DatasetFolder, path: string, faults: FaultList): Promise<string | null> {
  const bytes = await readBytes(folder, path, faults);
  const text = bytes && decoded(path, bytes);
  if (text === null || typeof text === "string") return text;
  faults.push(text);
  return null;
}

function assemble(
  descriptor: NonNullable<ReturnType<typeof parseDescriptor>>,
  tables: Tables,
  relations: ReadonlyMap<Id, Relation>,
  forBriefing: SettingsRead & Pick<Dataset, "narratives">,
): Dataset {
  const indicators = byId(tables.indicators);
  const licence = descriptor.licenses?.[0];
  return Object.freeze({
    name: descriptor.name,
    title: descriptor.title ?? descriptor.name,
    description: descriptor.description ?? "",
    version: descriptor.version ?? "",
    licence: licence?.title ?? licence?.name ?? "",
    language: descriptor.language ?? "",
    sources: byId(tables.sources),
    organisations: byId(tables.organisations),
    indicators,
    populations: byId(tables.populations),
    places: byId(tables.places),
    figures: Object.freeze(tables.figures.map(figureReader(indicators))),
    relations: Object.freeze(
      tables.relations.flatMap((row) => {
        const relation = relations.get(row.id);
        return relation ? [Object.freeze({ ...row, relation })] : [];
      }),
    ),
    adjudications: Object.freeze(tables.adjudications.map((row) => Object.freeze(row))),
    accounts: Object.freeze(tables.accounts.map((row) => Object.freeze(row))),
    lattice: Object.freeze({
      indicators: hierarchyOf(tables.indicators),
      populations: hierarchyOf(tables.populations),
      places: hierarchyOf(tables.places),
    }),
    ...forBriefing,
  });
}

const byId = <Row extends { readonly id: Id }>(rows: readonly Row[]): ReadonlyMap<Id, Row> =>
  frozenMap(rows.map((row) => [row.id, Object.freeze(row)] as const));

/** Completes rows in their place: a million copies take their time. Figures of one exact number share its interval. */
function figureReader(indicators: Dataset["indicators"]): (row: Tables["figures"][number]) => Figure {
  const exactly = new Map<number, Interval>();
  return (row) => {
    const { value, qualifier } = row;
    const isExact = qualifier === "exact" && value !== null;
    const interval =
      (isExact ? exactly.get(value) : undefined) ??
      assertedBy(row, indicators.get(row.indicator)?.kind !== "measure");
    if (isExact) exactly.set(value, interval);
    return Object.freeze(Object.assign(row, { interval }));
  };
}
